import { DAY_SECONDS } from './civil';
import { parameterOf } from './content-line';
import { type Budget, occurrences } from './occurrences';
import { parseRule, type Rule } from './rule';
import type { Component } from './scan';
import { secondsEast, timeValue, wallOf } from './time-value';

/** A STANDARD or DAYLIGHT of a VTIMEZONE. Seconds; wall times as the clock showed before. */
interface Observance {
  start: number;
  from: number;
  to: number;
  rule: Rule | null;
  /** Last wall time at which the rule holds. */
  until: number;
  extra: number[];
}

interface Change {
  /** What the clock showed when it was changed. */
  at: number;
  from: number;
  to: number;
}

const YEAR = 366 * DAY_SECONDS;
const MOST_VALUES = 5_000;
/** In three years; no clock is changed more than four times in one. */
const MOST_CHANGES = 200;
const MOST_OBSERVANCES = 200;

/** A zone that the file itself describes, for a name that nobody else knows. */
export class ZoneRules {
  readonly #observances: Observance[];
  readonly #changes = new Map<number, Change[]>();

  /** @param budget What all zones of a file may cost together. */
  constructor(
    zone: Component,
    private readonly budget: Budget,
  ) {
    this.#observances = zone.parts.slice(0, MOST_OBSERVANCES).flatMap((part) => {
      const one = observance(part);
      return one ? [one] : [];
    });
  }

  get isEmpty(): boolean {
    return this.#observances.length === 0;
  }

  /**
   * Seconds east of UTC at a wall time. A time that the clock shows twice is its first; one that it
   * skips is read by the offset before (RFC 5545, 3.3.5).
   */
  offset(wall: number): number {
    const changes = this.#around(wall);
    let offset = changes[0]?.from ?? this.#observances[0]?.to ?? 0;
    for (const { at, from, to } of changes) {
      if (wall < at + Math.max(to - from, 0)) break;
      offset = to;
    }
    return offset;
  }

  /** The changes near a time, in order, the last one before included. */
  #around(wall: number): Change[] {
    const year = Math.floor(wall / YEAR);
    let changes = this.#changes.get(year);
    if (!changes) {
      const span = { from: (year - 1) * YEAR, to: (year + 1) * YEAR + 2 * DAY_SECONDS };
      changes = this.#observances.flatMap((one) =>
        onsets(one, span, this.budget).map((at) => ({ at, from: one.from, to: one.to })),
      );
      changes.sort((a, b) => a.at - b.at);
      this.#changes.set(year, changes);
    }
    return changes;
  }
}

function observance({ lines }: Component): Observance | null {
  const line = (name: string) => lines.find((one) => one.name === name);
  const start = timeValue(line('DTSTART')?.value ?? '');
  const to = line('TZOFFSETTO')?.value;
  if (!start || to === undefined) return null;
  const from = secondsEast(line('TZOFFSETFROM')?.value ?? to);
  const rule = parseRule(line('RRULE')?.value ?? '');
  const until = rule?.until;
  const extra = lines
    .filter(({ name }) => name === 'RDATE')
    .flatMap((one) => one.value.split(',').slice(0, MOST_VALUES))
    .flatMap((text) => timeValue(text) ?? [])
    .map(wallOf);
  return {
    start: wallOf(start),
    from,
    to: secondsEast(to),
    rule,
    until: until ? wallOf(until) + (until.form === 'utc' ? from : 0) : Number.POSITIVE_INFINITY,
    extra: [...extra, wallOf(start)].sort((a, b) => a - b),
  };
}

function onsets(one: Observance, span: { from: number; to: number }, budget: Budget): number[] {
  const within = one.extra.filter((at) => at >= span.from && at < span.to);
  const before = one.extra.findLast((at) => at < span.from);
  const found = before === undefined ? within : [before, ...within];
  if (!one.rule) return found;
  // A rule that has ended still says what holds since.
  const from = Math.min(span.from, one.until - 2 * YEAR);
  const to = Math.min(span.to, one.until + 1);
  for (const at of occurrences(one.rule, one.start, { from, to }, budget)) {
    found.push(at);
    if (found.length > MOST_CHANGES) break;
  }
  return found;
}

/** Name of a zone as the file gives it. */
export function zoneName({ lines }: Component): string | undefined {
  return lines.find(({ name }) => name === 'TZID')?.value.trim();
}

/** The zone that a line names; undefined for none. */
export function namedZone(line: Parameters<typeof parameterOf>[0]): string | undefined {
  return parameterOf(line, 'TZID')?.trim();
}
