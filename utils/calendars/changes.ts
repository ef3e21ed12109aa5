import type { PageLook } from './page-look';
import type { PageReading, Sighting } from './sighting';

/** A range stands still this long before it counts as read whole. */
const SETTLE_MS = 700;
/** A grid without chips is more often one that still loads. */
const EMPTY_MS = 1_500;
/** A page may be incomprehensible this long while it loads or moves; two ranges may stand together. */
const PATIENCE_MS = 3_000;
/** While something is awaited there are looks in between; after longer the computer has slept. */
const ASLEEP_MS = 2 * PATIENCE_MS;

export interface Step {
  /** What to report, in order. */
  readings: PageReading[];
  /** Look again after so many ms even if the page does not change. */
  again?: number;
}

/** What a page showed, but for the contents of its events. */
interface Outline {
  range: string;
  state: string;
  ids: ReadonlySet<string>;
}

/**
 * Turns successive looks at a page into readings that say only what is new.
 *
 * What appears is reported at once as a `change`, which only adds. A `whole` reading lets others
 * conclude that what is not in it is gone, so it waits until the page has stood still: chips come
 * later than their grid, and during the slide the old week's are still there.
 *
 * A sighting that is the same object as in the look before is taken as unchanged, unseen.
 */
export class PageChanges {
  #sent = new Map<string, Sighting>();
  #whole: (Outline & { ids: Set<string> }) | undefined;
  #pending: (Outline & { since: number }) | undefined;
  #doubtSince: number | undefined;
  #looked: number | undefined;
  #reported: string | undefined;

  next({ reading, settled }: PageLook, now: number): Step {
    // The page slept too, and may go on with what it was drawing.
    if (this.#looked !== undefined && now - this.#looked > ASLEEP_MS) this.reset();
    this.#looked = now;
    if (reading.outcome === 'not-understood') return this.#doubt(reading, now);
    this.#doubtSince = undefined;
    const ids = new Set<string>();
    for (const sighting of reading.sightings) ids.add(idOf(sighting));
    const range = reading.range ? `${reading.range.from} ${reading.range.to}` : '';
    const state = JSON.stringify([reading.outcome, reading.problems, settled]);

    const whole = this.#whole;
    const complete =
      this.#reported === undefined &&
      whole?.range === range &&
      whole.state === state &&
      hasAll(ids, whole.ids);
    const outline = { range, state, ids };
    if (!this.#pending || !same(this.#pending, outline)) {
      this.#pending = { ...outline, since: now };
    }
    const stood = now - this.#pending.since;
    const needed = !settled ? PATIENCE_MS : ids.size === 0 ? EMPTY_MS : SETTLE_MS;

    if (!complete && stood >= needed) {
      this.#whole = { range, state, ids: new Set(ids) };
      this.#sent = new Map(reading.sightings.map((sighting) => [idOf(sighting), sighting]));
      this.#reported = undefined;
      const outcome = settled ? reading.outcome : 'partial';
      const sightings = reading.sightings.map((sighting) => seen(sighting, reading.readAt));
      return { readings: [{ ...reading, outcome, sightings }] };
    }
    const readings: PageReading[] = [];
    if (settled || stood >= needed) {
      const changed: Sighting[] = [];
      for (const sighting of reading.sightings) {
        const id = idOf(sighting);
        const sent = this.#sent.get(id);
        if (sent === sighting) continue;
        this.#sent.set(id, sighting);
        if (sent && sameContent(sent, sighting)) continue;
        if (whole?.range === range) whole.ids.add(id);
        changed.push(seen(sighting, reading.readAt));
      }
      if (changed.length > 0) {
        readings.push({ ...reading, extent: 'change', sightings: changed, problems: {} });
      }
    }
    return complete ? { readings } : { readings, again: needed - stood };
  }

  /** Forgets what was sent, when the page went where there is nothing to read. */
  reset(): void {
    this.#pending = undefined;
    this.#doubtSince = undefined;
  }

  #doubt(reading: PageReading, now: number): Step {
    this.#pending = undefined;
    this.#doubtSince ??= now;
    const left = PATIENCE_MS - (now - this.#doubtSince);
    if (left > 0) return { readings: [], again: left };
    const reasons = Object.keys(reading.problems).join();
    if (this.#reported === reasons) return { readings: [] };
    this.#reported = reasons;
    return { readings: [reading] };
  }
}

function idOf(sighting: Sighting): string {
  return sighting.keys.googleEventId ?? sighting.keys.outlookItemId ?? '';
}

function same(one: Outline, other: Outline): boolean {
  return (
    one.range === other.range &&
    one.state === other.state &&
    one.ids.size === other.ids.size &&
    hasAll(one.ids, other.ids)
  );
}

function hasAll(ids: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const id of wanted) if (!ids.has(id)) return false;
  return true;
}

/** A sighting that was read earlier and is still shown was seen just now. */
function seen(sighting: Sighting, seenAt: number): Sighting {
  return sighting.seenAt === seenAt ? sighting : { ...sighting, seenAt };
}

function sameContent(one: Sighting, other: Sighting): boolean {
  const others: Readonly<Record<string, unknown>> = { ...other };
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(others).length &&
    fields.every(([name, value]) => name === 'seenAt' || sameValue(value, others[name]))
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
