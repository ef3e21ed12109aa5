import { isZone } from '../outlook/zone';
import type { Sighting } from '../sighting';
import { Facts } from './facts';
import { uidOf, uidWithout } from './keys';
import { type Problem, ProblemList } from './problem';
import { type CalendarContext, type EventVersion, readEvent } from './read-event';
import { repeatsWithinDay } from './repeats-within-day';
import { MOST_WORK, repeats, type Work } from './rule-times';
import { type CalendarPart, type Component, scan } from './scan';
import { seriesSightings, type Wanted } from './series';
import { timeText, timeValue } from './time-value';
import { type SeriesParts, sortVersions } from './versions';
import { type Clock, ianaClock, UTC, Zones } from './zones';

export interface IcsOptions {
  /** Epoch ms: only what touches the time from here is wanted. */
  from?: number;
  /** Epoch ms, exclusive. */
  to?: number;
  /** Epoch ms; what repeats for ever is looked at around it. When the file was written by default. */
  now?: number;
  /** When the file was written, epoch ms; `now` by default, else as its own stamps say. */
  seenAt?: number;
  /** IANA zone of times that name none, in a file that names none; the machine's by default. */
  timeZone?: string;
  /** Leaves out, as a problem, what comes back within the day over and over: it is no meeting. */
  meetingsOnly?: boolean;
}

export interface IcsReading {
  sightings: Sighting[];
  problems: Problem[];
}

const YEAR = 365 * 86_400_000;
const YEARS_BACK = 2;
const YEARS_AHEAD = 1;
/** UTF-16 units; a calendar of twenty busy years has some tens of millions. */
const LONGEST_TEXT = 100_000_000;
const MOST_SIGHTINGS = 200_000;

/**
 * Reads an iCalendar file (RFC 5545, with what Google, Outlook, Exchange, Apple and others make of
 * it): one sighting an occurrence. What is broken is listed and costs nothing else; it never throws.
 *
 * Without `from` and `to` everything comes that has an end, and of what repeats for ever the two
 * years before `now` and the one after it, and the first.
 */
export function readIcs(text: string, options: IcsOptions = {}): IcsReading {
  const problems = new ProblemList();
  if (text.length > LONGEST_TEXT) problems.add('text-too-long', 1);
  const calendars = scan(text.slice(0, LONGEST_TEXT), problems);
  if (calendars.length === 0) problems.add('no-calendar', 1);
  const zones = new Zones(calendars);
  const work: Work = { zones, problems, left: MOST_WORK };
  const events = [...byUid(calendars, zones, options.timeZone, problems).values()];
  const now = options.now ?? writtenAt(events.flat());
  const wanted = wantedOf(options, now);
  const sightings: Sighting[] = [];
  for (const parts of singlesFirst(events).flatMap((one) => seriesOf(one, problems))) {
    if (options.meetingsOnly && isNoMeeting(parts, work)) continue;
    const facts = new Facts(parts);
    for (const one of seriesSightings(parts, facts, wanted, options.seenAt ?? now, work)) {
      if (sightings.length >= MOST_SIGHTINGS) {
        problems.add('too-many-occurrences', parts.master?.event.at ?? 1);
        return { sightings, problems: problems.found };
      }
      sightings.push(one);
    }
  }
  return { sightings, problems: problems.found };
}

function isNoMeeting({ master, added }: SeriesParts, work: Work): boolean {
  const found = [...(master ? [master] : []), ...added].find((one) => repeatsWithinDay(one, work));
  if (found) work.problems.add('repeats-within-day', found.event.at);
  return found !== undefined;
}

/** The event of one UID, and those that have it by mistake, each under a name of its own. */
function seriesOf(versions: readonly EventVersion[], problems: ProblemList): SeriesParts[] {
  const parts = sortVersions(versions, problems);
  const byStart = new Map<string, EventVersion[]>();
  for (const one of parts.strangers) {
    const uid = `${one.uid}#${one.start ? timeText(one.start.value) : ''}`;
    const others = byStart.get(uid);
    if (others) others.push({ ...one, uid });
    else byStart.set(uid, [{ ...one, uid }]);
  }
  return [parts, ...[...byStart.values()].map((others) => sortVersions(others, problems))];
}

/** The newest stamp, or where there is none the last start, epoch ms. */
function writtenAt(versions: readonly EventVersion[]): number {
  const newest = (moments: readonly (number | undefined)[]) =>
    moments.reduce<number>((last, one) => Math.max(last, one ?? last), Number.NEGATIVE_INFINITY);
  const stamps = newest(versions.map(({ stamp }) => stampMoment(stamp)));
  const moment = stamps > 0 ? stamps : newest(versions.map(({ start }) => start?.at));
  return Number.isFinite(moment) ? moment : 0;
}

function stampMoment(stamp: string): number | undefined {
  const value = timeValue(stamp);
  return value ? UTC.at(value.day, value.seconds) : undefined;
}

/** Where there is too much, no series takes the place of an event. */
function singlesFirst(events: readonly EventVersion[][]): EventVersion[][] {
  const isSeries = (versions: EventVersion[]) => versions.some(repeats);
  return [...events.filter((one) => !isSeries(one)), ...events.filter(isSeries)];
}

function wantedOf({ from, to }: IcsOptions, now: number): Wanted {
  return {
    all: { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY },
    endless: { from: from ?? now - YEARS_BACK * YEAR, to: to ?? now + YEARS_AHEAD * YEAR },
  };
}

/** The events by name, in the order of the file. */
function byUid(
  calendars: readonly CalendarPart[],
  zones: Zones,
  timeZone: string | undefined,
  problems: ProblemList,
): Map<string, EventVersion[]> {
  const found = new Map<string, EventVersion[]>();
  const fallback = clockOf(timeZone);
  for (const part of calendars) {
    const calendar = contextOf(part, zones, fallback);
    for (const event of part.events) {
      const uid = uidOf(propertyOf(event, 'UID')) ?? ownName(event);
      const version = readEvent(event, uid, calendar, zones, problems);
      const others = found.get(uid);
      if (others) others.push(version);
      else found.set(uid, [version]);
    }
  }
  return found;
}

function contextOf(part: CalendarPart, zones: Zones, fallback: Clock): CalendarContext {
  const value = (name: string) => part.lines.find((line) => line.name === name)?.value.trim() ?? '';
  const names = [value('X-WR-RELCALID'), value('X-WR-CALNAME')];
  const address = names.find((name) => /^[^\s@<>"\\,;:]+@[^\s@<>"\\,;:]+\.[^\s@]+$/.test(name));
  return {
    method: value('METHOD').toUpperCase(),
    local: zones.clock(value('X-WR-TIMEZONE')) ?? zones.only(part) ?? fallback,
    ...(address && { address: address.toLowerCase() }),
    isHoliday: names.some((name) => name.includes('#holiday@')),
    part,
  };
}

function clockOf(timeZone: string | undefined): Clock {
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = [timeZone, machine].find((one) => one !== undefined && isZone(one));
  return zone === undefined ? UTC : ianaClock(zone);
}

function ownName(event: Component): string {
  const names = ['DTSTART', 'DTEND', 'RECURRENCE-ID', 'SUMMARY', 'ORGANIZER'];
  return uidWithout(names.map((name) => propertyOf(event, name) ?? ''));
}

function propertyOf({ lines }: Component, name: string): string | undefined {
  return lines.find((line) => line.name === name)?.value;
}
