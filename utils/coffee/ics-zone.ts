import type { IcsComponent, IcsProperty } from '@/utils/calendars/ics/write-ics';
import { DAY, offsetAt, weekdayOf, type ZoneSpan, zoneSpans } from './zone-spans';

const YEAR = 366 * DAY;
/** So far a zone is described whose clocks follow no yearly rule. */
const YEARS_LISTED = 10;
/** So long a rule has to hold to be believed. */
const YEARS_CHECKED = 4;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A moment at which the clocks are changed, and what they show before it. Offsets in ms. */
interface Change {
  at: number;
  wall: Date;
  from: number;
  to: number;
}

/**
 * A zone that `isTimeZone` accepted as a VTIMEZONE (RFC 5545, 3.6.5), for events from `at` on: yearly
 * rules where the clocks follow one, else each change of the next ten years. Outlook shifts a series
 * whose zone stands in the file by its name alone (LINKS.md section 5).
 */
export function icsZone(timeZone: string, at: number): IcsComponent {
  const checked = changesIn(zoneSpans(timeZone, at - YEAR, at + YEARS_CHECKED * YEAR));
  const properties: IcsProperty[] = [{ name: 'TZID', value: { raw: timeZone } }];
  if (checked.length === 0) {
    const offset = offsetAt(timeZone, at);
    const always = { at, wall: new Date(0), from: offset, to: offset };
    return { kind: 'VTIMEZONE', properties, within: [observance(always)] };
  }
  const forward = checked.filter(({ from, to }) => to > from);
  const back = checked.filter(({ from, to }) => to < from);
  const rules = [forward, back].map(yearlyRule);
  const within = [forward, back].flatMap((changes, index) => {
    const rule = rules[index];
    return changes[0] && rule ? [observance(changes[0], rule)] : [];
  });
  if (within.length === 2) return { kind: 'VTIMEZONE', properties, within };
  const listed = changesIn(zoneSpans(timeZone, at - 2 * YEAR, at + YEARS_LISTED * YEAR));
  const [first] = listed;
  // Until a first change that is still to come, the clocks show what they show before it.
  const until = first && first.at > at ? [{ ...first, wall: new Date(0), to: first.from }] : [];
  const all = [...until, ...listed].map((change) => observance(change));
  return { kind: 'VTIMEZONE', properties, within: all };
}

/** Local time as a file has it, `20261203T080000`, in a zone that `isTimeZone` accepted. */
export function icsLocal(instant: number, timeZone: string): string {
  return compact(new Date(instant + offsetAt(timeZone, instant)));
}

function changesIn(spans: readonly ZoneSpan[]): Change[] {
  return spans.slice(1).flatMap((span, index) => {
    const from = spans[index]?.offset ?? span.offset;
    return [{ at: span.start, wall: new Date(span.start + from), from, to: span.offset }];
  });
}

/** "On the last Sunday of March", if all of these changes come then, one a year, at one hour. */
function yearlyRule(changes: readonly Change[]): string | null {
  const [first] = changes;
  if (!first || changes.length < YEARS_CHECKED) return null;
  const same = (of: (change: Change) => unknown) => changes.every((one) => of(one) === of(first));
  const years = new Set(changes.map(({ wall }) => wall.getUTCFullYear()));
  const isAlike =
    years.size === changes.length &&
    same(({ from }) => from) &&
    same(({ to }) => to) &&
    same(({ wall }) => wall.getUTCMonth()) &&
    same(({ wall }) => wall.getUTCDay()) &&
    same(({ wall }) => wall.toISOString().slice(11, 19));
  if (!isAlike) return null;
  const which = same(isLastInMonth) && isLastInMonth(first) ? -1 : nth(first);
  if (which !== -1 && !same(nth)) return null;
  const weekday = WEEKDAYS[weekdayOf(Math.floor(first.wall.getTime() / DAY)) - 1];
  return `FREQ=YEARLY;BYMONTH=${first.wall.getUTCMonth() + 1};BYDAY=${which}${weekday}`;
}

const nth = ({ wall }: Change) => Math.ceil(wall.getUTCDate() / 7);

function isLastInMonth({ wall }: Change): boolean {
  return new Date(wall.getTime() + 7 * DAY).getUTCMonth() !== wall.getUTCMonth();
}

function observance({ wall, from, to }: Change, rule?: string): IcsComponent {
  return {
    kind: to > from ? 'DAYLIGHT' : 'STANDARD',
    properties: [
      { name: 'DTSTART', value: { raw: compact(wall) } },
      { name: 'TZOFFSETFROM', value: { raw: offsetText(from) } },
      { name: 'TZOFFSETTO', value: { raw: offsetText(to) } },
      ...(rule === undefined ? [] : [{ name: 'RRULE', value: { raw: rule } }]),
    ],
  };
}

/** `+0530`; seconds only where a zone has some. */
function offsetText(offset: number): string {
  const seconds = Math.abs(Math.round(offset / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (seconds % 60 > 0) parts.push(seconds % 60);
  return (offset < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}

function compact(wall: Date): string {
  return wall.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}
