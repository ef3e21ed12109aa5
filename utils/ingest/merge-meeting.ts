import type { Sighting } from '@/utils/calendars/sighting';
import {
  type Mark,
  type Meeting,
  type SourceView,
  TOLD_FACTS,
  type ToldFact,
} from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import { compareMarks, factOf, markOf, rank, withMark } from './marks';

/**
 * One sighting merged into what is known of its meeting. Null when it is a new one without times:
 * a meeting with no place in time is not kept.
 *
 * Each fact has its own witness (`SourceView.told`), so that the same sightings in any order give
 * the same meeting. Times, title, status and the user's answer stand on every chip: there the newest
 * of any detail wins. The rest is the richest view's, a poorer one only fills what nobody told.
 * `createdAt` and `updatedAt` stay; the caller decides what counts as a change. `account` is whose
 * page it was.
 */
export function mergeMeeting(
  existing: Meeting | null,
  sighting: Sighting,
  now: number,
  account?: string,
): Meeting | null {
  if (!existing) {
    const blank = blankMeeting(sighting, now);
    return blank && mergeMeeting(blank, sighting, now, account);
  }
  const back = existing.deletedAt !== undefined && sighting.seenAt >= existing.deletedAt;
  let next: Meeting = { ...(back ? withoutOwner(existing, sighting) : existing) };
  // What was told before is asked of the record as it was, before this source's view is renewed.
  const before = next;
  next.sources = { ...next.sources, [sighting.source]: viewAfter(next, sighting, account) };
  const mark = markOfSighting(sighting);
  for (const [fact, value] of factsOf(sighting)) {
    if (!wins(before, fact, value, mark)) continue;
    next = withFact(next, fact, value);
    next.sources = withMark(next.sources, sighting.source, fact, mark);
  }
  mergeKeys(next, sighting);
  if (back) delete next.deletedAt;
  return next;
}

/** On somebody else's calendar that is shown over the user's own. */
export function isOverlay(sighting: Sighting): boolean {
  return sighting.onMyCalendar === false;
}

/** Names an event by what its tile shows, on a page without ids; any real id is better. */
export function isShownKey(key: string | undefined): boolean {
  return key?.startsWith('shown:') ?? false;
}

function blankMeeting({ start, end, onMyCalendar }: Sighting, now: number): Meeting | null {
  if (start === undefined || end === undefined) return null;
  return {
    ...newStamp(now),
    kind: 'event',
    onMyCalendar: onMyCalendar ?? true,
    title: '',
    start,
    end,
    allDay: false,
    status: 'confirmed',
    sources: {},
  };
}

/** A meeting that is gone from the user's calendar is what the copy that is left says of it. */
function withoutOwner(meeting: Meeting, sighting: Sighting): Meeting {
  if (!isOverlay(sighting)) return meeting;
  const sources = Object.fromEntries(
    Object.entries(meeting.sources).map(([source, view]) => [source, { ...view, told: {} }]),
  );
  return { ...meeting, sources };
}

function markOfSighting(sighting: Sighting): Mark {
  const { detail, seenAt } = sighting;
  return { detail, seenAt, ...(isOverlay(sighting) && { overlay: true }) };
}

const PLAIN = [
  'kind',
  'calendar',
  'allDay',
  'status',
  'onMyCalendar',
  'title',
  'organizerEmail',
  'organizerName',
  'attendeeCount',
  'location',
  'conferencing',
  'recurring',
] as const;

function factsOf(sighting: Sighting): [ToldFact, unknown][] {
  const { start, end, myResponse } = sighting;
  const told = PLAIN.filter((fact) => fact !== 'kind' || tellsKind(sighting)).map(
    (fact): [ToldFact, unknown] => [fact, sighting[fact]],
  );
  if (start !== undefined && end !== undefined) told.push(['times', [start, end]]);
  // The copy on a colleague's calendar tells that colleague's answer.
  if (!isOverlay(sighting)) told.push(['myResponse', myResponse]);
  return told.filter(([, value]) => value !== undefined && value !== '');
}

/** Outlook's tiles are alike: an `event` there is whatever is not known to be something else. */
export function tellsKind({ source, kind }: Pick<Sighting, 'source' | 'kind'>): boolean {
  return source !== 'outlook-page' || kind !== 'event';
}

function wins(meeting: Meeting, fact: ToldFact, value: unknown, mark: Mark): boolean {
  const known = markOf(meeting, fact);
  if (!known) return true;
  if (fact === 'title') {
    const poorer = rank(mark.detail) - rank(known.detail);
    if (poorer < 0 && isCut(value, meeting.title)) return false;
    if (poorer > 0 && isCut(meeting.title, value)) return true;
  }
  const better = compareMarks(fact, mark, known);
  if (better !== 0) return better > 0;
  // Two equal witnesses that disagree: any rule will do that does not look at their order.
  return JSON.stringify(value) >= JSON.stringify(factOf(meeting, fact));
}

/** Ends a title that is shown in part. Without it a shorter title is a new one. */
const CUT = /(?:…|\.\.\.)$/;

function isCut(short: unknown, whole: unknown): boolean {
  if (typeof short !== 'string' || typeof whole !== 'string' || !CUT.test(short)) return false;
  return whole.startsWith(short.replace(CUT, ''));
}

function withFact(meeting: Meeting, fact: ToldFact, value: unknown): Meeting {
  if (fact !== 'times') return Object.assign({ ...meeting }, { [fact]: value });
  const [start, end] = Array.isArray(value) ? value : [];
  return Object.assign({ ...meeting }, { start, end });
}

const KEYS = ['googleEventId', 'iCalUID', 'recurrenceId', 'outlookItemId'] as const;

function mergeKeys(meeting: Meeting, { keys }: Sighting): void {
  for (const key of KEYS) {
    const value = keys[key];
    const known = meeting[key];
    if (!value) continue;
    if (known === undefined || isShownKey(known)) meeting[key] = value;
  }
}

function viewAfter(existing: Meeting, sighting: Sighting, account: string | undefined): SourceView {
  const { source, detail, seenAt, start, end, calendar } = sighting;
  const before = existing.sources[source];
  const newest = !before || seenAt >= before.seenAt;
  const next: SourceView = {
    ...before,
    detail: before && rank(before.detail) > rank(detail) ? before.detail : detail,
    seenAt: before && !newest ? before.seenAt : seenAt,
    told: before?.told ?? legacyTold(existing, before),
  };
  if (newest) {
    Object.assign(
      next,
      start !== undefined && end !== undefined && { start, end },
      calendar && { calendar },
      account && { account },
    );
  }
  if (sighting.attendees) next.guestsAt = Math.max(before?.guestsAt ?? 0, seenAt);
  if (next.goneAt !== undefined && seenAt >= next.goneAt) delete next.goneAt;
  return next;
}

/** A record of 0.1 is marked fact by fact the first time its source shows it again. */
function legacyTold(existing: Meeting, before: SourceView | undefined): SourceView['told'] {
  if (!before) return {};
  const marks = TOLD_FACTS.map((fact) => [fact, markOf(existing, fact)] as const);
  return Object.fromEntries(marks.filter(([, mark]) => mark !== null));
}
