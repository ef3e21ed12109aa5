import { instantOnDay } from '../instant';
import { dayNumber } from '../label/days';
import { splitAroundTitle } from '../label/split';
import { find } from '../query';
import { type FailureReason, failure, isFailure, type ReadFailure } from '../read-result';
import type { MeetingKind, PageAccount, Sighting } from '../sighting';
import { bareTitle } from './bare-title';
import { kindOf } from './chip-kind';
import { labelOf, shownTimeOf, titleOf } from './chip-source';
import { type ChipTimes, chipTimes } from './chip-times';
import { isDrawnElsewhere } from './drawn-times';
import { decodeEventId, type GoogleId, instanceSuffix } from './event-id';
import { type Jslog, readJslog } from './jslog';
import { afterTitle, locationIn } from './label-parts';
import { readResponse } from './response';
import { type LabelInParts, readByParts, type Said } from './timed-label';

export interface ChipContext {
  /** The day whose column or cell holds the chip, YYYY-MM-DD. */
  day: string | null;
  /** Whether that day is a witness of the chip's date: in lists it is not. */
  daySure: boolean;
  /** Days of the row that holds a stacked chip. */
  rowDays: readonly string[];
  account: PageAccount;
  /** Epoch ms. */
  now: number;
}

export interface ChipReading {
  sighting: Sighting;
  /** What was wrong with it and did not prevent reading it. */
  problems: FailureReason[];
}

/** `not-an-event`: a line of the page that stands for no single event ("30 pending tasks"). */
export type ChipResult = ChipReading | ReadFailure | 'not-an-event';

/** A longer title is cut, on chips and cards alike, so that the two can be compared. */
export const MAX_TITLE = 1024;

/** Reads one chip of any view. */
export function readChip(
  chip: Element,
  context: ChipContext,
  hidden: string | null = labelOf(chip),
): ChipResult {
  const { account } = context;
  const raw = chip.getAttribute('data-eventid') ?? idOfButton(chip);
  if (!raw) return failure('chip-without-id');
  const id = decodeEventId(raw);
  const known = id && 'eventId' in id ? id.eventId : undefined;
  const jslog = readJslog(chip.getAttribute('jslog'), known);
  const label = hidden?.trim();
  if (!label) return failure('chip-without-label');

  const title = titleOf(chip, label);
  const parts = title && readByParts(label, title, account.language, () => shownTimeOf(chip));
  const quick = parts ? timesOfParts(parts, chip, context) : undefined;
  const around = parts || !title ? parts : splitAroundTitle(label, title);
  const before = around ? around.before : label;
  const kind = kindOf(id, jslog, before, title);
  if (kind === 'roll-up') return 'not-an-event';
  // The page logs the event's own id too, a second way to it.
  const eventId = known ?? jslog?.eventId;
  if (!eventId) return failure('id-undecodable');

  const times = quick ?? chipTimes(label, title, shownTimeOf(chip), chip, context);
  if (isFailure(times)) return times;
  const said = parts ? parts.said : saidAfterTitle(label, title, account.language);
  const calendar = jslog?.calendar ?? (id && 'calendar' in id ? id.calendar : undefined);
  const mine = isMine(kind, id, jslog, calendar, account);
  const listed = (title ?? times.title)?.trim().slice(0, MAX_TITLE);
  const shown = listed && bareTitle(listed, times.start, times.end, account.timeZone);
  const sighting: Sighting = {
    source: 'google-page',
    keys: { googleEventId: eventId },
    detail: 'chip',
    seenAt: context.now,
    kind,
    start: times.start,
    end: times.end,
    allDay: times.allDay,
  };
  // Assigned, not spread: this runs for every chip of a page.
  if (shown) sighting.title = shown;
  if (calendar) sighting.calendar = calendar;
  if (mine !== undefined) sighting.onMyCalendar = mine;
  if (said.myResponse) sighting.myResponse = said.myResponse;
  if (said.location) sighting.location = said.location;
  if (instanceSuffix(eventId) !== null) sighting.recurring = true;
  return { sighting, problems: id ? times.problems : ['id-undecodable', ...times.problems] };
}

/** In lists the id may be on the button of a row (2026). */
function idOfButton(chip: Element): string | null {
  return find(chip, ['[role="button"][data-eventid]'])?.getAttribute('data-eventid') ?? null;
}

function saidAfterTitle(label: string, title: string | undefined, language: string): Said {
  const rest = afterTitle(label, title);
  return { myResponse: readResponse(rest, language), location: locationIn(rest, language) };
}

/**
 * When a chip is whose label and place say the same without any doubt; `undefined` wherever they
 * don't, for `chipTimes` to weigh.
 */
function timesOfParts(
  { first, last, times }: LabelInParts,
  chip: Element,
  { account, day, daySure, rowDays, now }: ChipContext,
): ChipTimes | undefined {
  if (!times && rowDays.length === 0) return undefined;
  const place = day && daySure ? dayNumber(day) : undefined;
  if (place !== undefined && (place < first || place > last)) return undefined;
  if (times && place !== undefined && rowDays.length === 0) {
    if (isDrawnElsewhere(chip, account.language, now, times.start)) return undefined;
  }
  const start = instantOnDay(first, times?.start ?? 0, account.timeZone);
  const end = times
    ? instantOnDay(first, times.end, account.timeZone)
    : instantOnDay(last + 1, 0, account.timeZone);
  if (start.at < 0 || end.at <= start.at) return undefined;
  if (times && (start.skipped || end.skipped)) return undefined;
  return { start: start.at, end: end.at, allDay: !times, problems: [] };
}

/** Calendars that are no person's own (2019–2026). */
const GROUP_DOMAIN = '@group.calendar.google.com';

/** Tasks have no calendar and are always the user's own. Undefined where nothing tells. */
function isMine(
  kind: MeetingKind,
  id: GoogleId | null,
  jslog: Jslog | null,
  calendar: string | undefined,
  account: PageAccount,
): boolean | undefined {
  if (kind === 'holiday') return false;
  if (kind === 'task' || id?.kind === 'task-block') return true;
  if (jslog?.ownership === 1 || jslog?.ownership === 2) return true;
  // A list may leave the page's log out, and such a calendar may be anybody's.
  if (jslog?.ownership === undefined && calendar?.endsWith(GROUP_DOMAIN)) return undefined;
  return calendar && account.email ? calendar === account.email : undefined;
}
