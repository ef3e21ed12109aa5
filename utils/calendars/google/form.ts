import { addDays } from '../add-days';
import { instantOf } from '../instant';
import { readClockTimes } from '../label/clock-times';
import { readDate } from '../label/dates';
import { localDateTime } from '../label/days';
import { type Lexicon, lexiconOf } from '../label/lexicon';
import { plainText } from '../label/plain-text';
import { find, findAll, nearest } from '../query';
import { failure, type ReadFailure } from '../read-result';
import type { PageAccount, Sighting } from '../sighting';
import { type CardReading, isShown, sameTitle, videoLink } from './card';
import { MAX_TITLE } from './chip';
import { SHORTEST_MS } from './chip-times';
import { type GoogleId, instanceSuffix } from './event-id';
import { guestFacts } from './guests';
import './more-names';
import * as at from './selectors';

export interface FormContext {
  /** What the address names. */
  id: Extract<GoogleId, { kind: 'event' | 'task-block' }>;
  account: PageAccount;
  /** Epoch ms. */
  now: number;
  /** What the event's chip showed before the form opened. */
  chip: Sighting | null;
}

interface FormTimes {
  start: number;
  end: number;
  allDay: boolean;
}

/**
 * Reads the form in which an event is edited. It shows no id, so the address tells which event it
 * is about. Times that can't be read are left out and counted; a page with none of the form's
 * fields is a failure.
 */
export function readForm(root: ParentNode, context: FormContext): CardReading | ReadFailure {
  const { account, chip, id, now } = context;
  const titleField = find(root, at.form.title);
  const dates = datesIn(root);
  if (!titleField && dates.length === 0) return failure('form-without-times');
  const title = textIn(titleField)?.slice(0, MAX_TITLE);
  if (chip && title && !sameTitle(title, chip.title)) return failure('form-title-mismatch');

  const anchor = titleField ?? dates[0];
  const form = (anchor && nearest(anchor, at.form.whole)) ?? find(root, ['body']) ?? anchor;
  const { facts, problems } = form ? guestFacts(form, account) : { facts: {}, problems: [] };
  const times = timesIn(root, dates, titleField, account);
  const location = textIn(find(root, at.form.location))?.slice(0, 1024);
  const conferencing = form && videoLink(form);
  if (!times) problems.push('form-without-times');
  // An event with a zone of its own is written in that zone; its chip is in the calendar's.
  const moved =
    times && chip?.start !== undefined && (chip.start !== times.start || chip.end !== times.end);
  if (moved) problems.push('label-time-mismatch');
  const sighting: Sighting = {
    source: 'google-page',
    keys: { googleEventId: id.eventId },
    calendar: id.calendar,
    ...(id.calendar === account.email && { onMyCalendar: true }),
    ...(instanceSuffix(id.eventId) && { recurring: true }),
    ...chip,
    detail: 'form',
    seenAt: now,
    ...(title && { title }),
    ...(times && !moved && times),
    ...facts,
    ...(location && { location }),
    ...(conferencing && { conferencing }),
  };
  return { sighting, problems };
}

/** The fields of the first and of the last day. */
function datesIn(root: ParentNode): Element[] {
  const start = find(root, at.form.startDate);
  const end = find(root, at.form.endDate);
  return start ? [start, ...(end ? [end] : [])] : findAll(root, at.form.dates).slice(0, 2);
}

function timesIn(
  root: ParentNode,
  dates: Element[],
  titleField: Element | null,
  account: PageAccount,
): FormTimes | null {
  const lexicon = lexiconOf(account.language);
  const first = dayIn(dates[0], lexicon);
  const last = dates[1] ? dayIn(dates[1], lexicon) : first;
  if (!first || !last || last < first) return null;
  const [startField, endField] = clocksIn(root, dates, titleField, lexicon);
  if (!startField) return span(`${first}T00:00`, `${addDays(last, 1)}T00:00`, true, account);
  const start = clockIn(startField, lexicon);
  const end = endField ? clockIn(endField, lexicon) : start;
  if (start === undefined || end === undefined) return null;
  return span(on(first, start), on(last, end), false, account);
}

function span(from: string, to: string, allDay: boolean, account: PageAccount): FormTimes | null {
  const start = instantOf(from, account.timeZone)?.at;
  const end = instantOf(to, account.timeZone)?.at;
  if (start === undefined || end === undefined || start < 0 || end < start) return null;
  return { start, end: end > start ? end : start + SHORTEST_MS, allDay };
}

/** The shown fields of the times; none for whole days. */
function clocksIn(
  root: ParentNode,
  dates: Element[],
  titleField: Element | null,
  lexicon: Lexicon,
): Element[] {
  const named = [find(root, at.form.startTime), find(root, at.form.endTime)];
  const known = named.filter((field) => field !== null);
  if (known.length > 0) return known.filter(isShown);
  // Without their names: whatever else reads as a time.
  return [...root.querySelectorAll('input')].filter(
    (field) =>
      field !== titleField &&
      !dates.includes(field) &&
      isShown(field) &&
      clockIn(field, lexicon) !== undefined,
  );
}

function clockIn(field: Element, lexicon: Lexicon): number | undefined {
  const reading = readClockTimes(plainText(heldBy(field) ?? '').trim(), lexicon.periods);
  return reading && reading !== 'unclear' && reading.end === undefined ? reading.start : undefined;
}

/** `data-date="20260609"`, or the date as it is written. */
function dayIn(field: Element | undefined, lexicon: Lexicon): string | null {
  if (!field) return null;
  const key = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(field.getAttribute('data-date') ?? '');
  const day = key && `${key[1]}-${key[2]}-${key[3]}`;
  if (day && instantOf(`${day}T00:00`, 'UTC')) return day;
  const written = readDate(plainText(heldBy(field) ?? ''), lexicon);
  return written ? localDateTime(written.first, 0).slice(0, 10) : null;
}

function on(day: string, minutes: number): string {
  return localDateTime(Date.parse(`${day}T00:00Z`) / 86_400_000, minutes);
}

function textIn(field: Element | null): string | undefined {
  return heldBy(field)?.trim() || undefined;
}

/** What a field holds, be it the input itself or what stands around it. */
function heldBy(field: Element | null): string | undefined {
  const input = field && ('value' in field ? field : find(field, ['input', 'textarea']));
  if (input && 'value' in input && typeof input.value === 'string') return input.value;
  return field?.textContent ?? undefined;
}
