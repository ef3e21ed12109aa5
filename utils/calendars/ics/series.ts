import type { Sighting } from '../sighting';
import type { Facts } from './facts';
import { keysOf } from './keys';
import type { EventVersion, Moment } from './read-event';
import {
  isEndless,
  LONGEST_DAY,
  type Occurrence,
  occurrencesOf,
  repeats,
  rulesOf,
  type Window,
  type Work,
} from './rule-times';
import { atWall, type TimeValue, timeText, wallOf } from './time-value';
import type { SeriesParts } from './versions';
import { UTC } from './zones';

/** Which occurrences are wanted. */
export interface Wanted {
  /** Of whatever has an end. */
  all: Window;
  /** Of what repeats for ever, or as good as for ever. */
  endless: Window;
}

/** The start that an occurrence was meant to have: its name within the series. */
interface Original {
  text: string;
  at: number;
  isDate: boolean;
}

/** Of a rule that ends; with more it is taken for one that does not. Daily for eight years. */
const MOST_OF_ENDING = 3_000;

/** An event's occurrences as sightings, overrides and cancellations taken in. */
export function* seriesSightings(
  parts: SeriesParts,
  facts: Facts,
  wanted: Wanted,
  seenAt: number,
  work: Work,
): Generator<Sighting> {
  const { master, overrides, futures } = parts;
  const bases = master ? [master, ...parts.added] : parts.added;
  const inSeries = parts.added.length > 0 || (master !== undefined && repeats(master));
  const originals = new Map<number, TimeValue>();
  const reach = reachOf(futures);
  for (const base of bases) {
    for (const [at, value] of occurrencesOfBase(base, widened(wanted, reach), work)) {
      if (originals.has(at)) continue;
      originals.set(at, value);
      if (overrides.has(at)) continue;
      const original = { text: timeText(value), at, isDate: value.form === 'date' };
      const future = futures.findLast((one) => (one.original?.at ?? at) <= at);
      const version = future ?? base;
      const like = future?.start ? future : base;
      const sighting = future ? moved(future, base, value, at) : { value, at };
      const times = timesOf(sighting, like, base);
      if (!touches(times, wanted.all)) continue;
      yield sightingOf(version, facts, times, inSeries ? original : null, seenAt);
    }
  }
  for (const version of overrides.values()) {
    const { original, start = original } = version;
    if (!original || !start) continue;
    const times = timesOf(start, version.start || !master ? version : master, version);
    if (!touches(times, wanted.all)) continue;
    const named = originals.get(original.at) ?? likeMaster(original, master);
    const text = named ? timeText(named) : (version.originalText ?? '');
    const isDate = original.value.form === 'date';
    yield sightingOf(version, facts, times, { text, at: original.at, isDate }, seenAt);
  }
}

function occurrencesOfBase(
  base: EventVersion,
  wanted: Wanted,
  work: Work,
): ReadonlyMap<number, Occurrence> {
  const rules = rulesOf(base, 'RRULE', work);
  if (!isEndless(rules)) {
    const { found, more } = occurrencesOf(base, rules, wanted.all, work, MOST_OF_ENDING);
    if (!more) return found;
  }
  const { found, more } = occurrencesOf(base, rules, wanted.endless, work);
  if (more) work.problems.add('too-many-occurrences', base.event.at);
  // The first is told in any case, so that no event that stands in the file is left without a time.
  const { at = 0 } = base.start ?? {};
  const first = occurrencesOf(base, [], { from: at, to: at + 1 }, work).found.get(at);
  return first && !found.has(at) ? new Map([[at, first], ...found]) : found;
}

/** How far a change to "this and all following" moves or lengthens what it changes, ms. */
function reachOf(futures: readonly EventVersion[]): number {
  return futures.reduce((most, { start, original, length }) => {
    const moved = start && original ? Math.abs(start.at - original.at) : 0;
    return Math.max(most, moved + ('days' in length ? length.days * LONGEST_DAY : length.ms));
  }, 0);
}

function widened({ all, endless }: Wanted, by: number): Wanted {
  const wide = ({ from, to }: Window) => ({ from: from - by, to: to + by });
  return by === 0 ? { all, endless } : { all: wide(all), endless: wide(endless) };
}

/** An occurrence after a change to "this and all following": as much later as that one was moved. */
function moved(
  { start, original }: EventVersion,
  { start: first }: EventVersion,
  value: Occurrence,
  at: number,
): Placed {
  if (!start || !original || !first) return { value, at };
  if (start.value.form !== original.value.form || value.form !== start.value.form) {
    return { value, at: at + start.at - original.at };
  }
  const wall = wallOf(value) + wallOf(start.value) - wallOf(original.value);
  const next = atWall(wall, value.form);
  return { value: next, at: first.clock.at(next.day, next.seconds) };
}

interface Placed {
  value: Occurrence;
  at: number;
}

interface Times {
  start: number;
  end: number;
  allDay: boolean;
}

/** @param like The version whose length it has. */
function timesOf(
  { value, at }: Placed,
  like: EventVersion,
  { start, original, calendar }: EventVersion,
): Times {
  const clock = (start ?? original)?.clock ?? calendar.local;
  const length = value.lasts === undefined ? like.length : { ms: value.lasts };
  const end = 'days' in length ? clock.at(value.day + length.days, value.seconds) : at + length.ms;
  return { start: at, end: Math.max(end, at), allDay: like.allDay };
}

function touches({ start, end }: Times, { from, to }: Window): boolean {
  return start < to && (end > from || start >= from);
}

/** The name of an override that its rule does not meet, written as the others are. */
function likeMaster(
  { value, at }: Moment,
  master: EventVersion | undefined,
): TimeValue | undefined {
  const start = master?.start;
  if (!start || start.value.form === value.form) return undefined;
  if (start.value.form === 'date' || value.form === 'date') return undefined;
  const wall = start.value.form === 'utc' ? UTC.wall(at) : start.clock.wall(at);
  return wall === null ? undefined : atWall(wall, start.value.form);
}

function sightingOf(
  version: EventVersion,
  facts: Facts,
  times: Times,
  original: Original | null,
  seenAt: number,
): Sighting {
  const { calendar } = version;
  return {
    source: 'ics',
    detail: 'file',
    seenAt,
    keys: keysOf(version.uid, original),
    ...facts.of(version),
    ...times,
    recurring: original !== null,
    ...(calendar.address && { calendar: calendar.address }),
  };
}
