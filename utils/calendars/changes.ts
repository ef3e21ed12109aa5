import type { PageLook } from './page-look';
import type { PageReading, Sighting } from './sighting';

/** A range stands still this long before it counts as read whole. */
const SETTLE_MS = 700;
/** A grid without chips is more often one that still loads. */
const EMPTY_MS = 1_500;
/** A page may be incomprehensible this long while it loads or moves; two ranges may stand together. */
const PATIENCE_MS = 3_000;

export interface Step {
  /** What to report, in order. */
  readings: PageReading[];
  /** Look again after so many ms even if the page does not change. */
  again?: number;
}

/**
 * Turns successive looks at a page into readings that say only what is new.
 *
 * What appears is reported at once as a `change`, which only adds. A `whole` reading lets others
 * conclude that what is not in it is gone, so it waits until the page has stood still: chips come
 * later than their grid, and during the slide the old week's are still there.
 */
export class PageChanges {
  #sent = new Map<string, string>();
  #whole: { range: string; state: string; ids: Set<string> } | undefined;
  #pending: { state: string; since: number } | undefined;
  #doubtSince: number | undefined;
  #reported: string | undefined;

  next({ reading, settled }: PageLook, now: number): Step {
    if (reading.outcome === 'not-understood') return this.#doubt(reading, now);
    this.#doubtSince = undefined;
    const readings: PageReading[] = [];
    const current = new Map(
      reading.sightings.map((sighting) => [idOf(sighting), content(sighting)]),
    );
    const range = JSON.stringify(reading.range ?? null);
    const state = JSON.stringify([reading.outcome, reading.problems, settled]);

    const whole = this.#whole;
    const complete =
      this.#reported === undefined &&
      whole?.range === range &&
      whole.state === state &&
      [...whole.ids].every((id) => current.has(id));
    const seen = JSON.stringify([range, state, [...current.keys()]]);
    if (this.#pending?.state !== seen) this.#pending = { state: seen, since: now };
    const stood = now - this.#pending.since;
    const needed = !settled ? PATIENCE_MS : current.size === 0 ? EMPTY_MS : SETTLE_MS;

    if (!complete && stood >= needed) {
      this.#whole = { range, state, ids: new Set(current.keys()) };
      this.#sent = current;
      this.#reported = undefined;
      const outcome = settled ? reading.outcome : 'partial';
      return { readings: [{ ...reading, outcome }] };
    }
    if (settled || stood >= needed) {
      const changed = reading.sightings.filter(
        (sighting) => this.#sent.get(idOf(sighting)) !== content(sighting),
      );
      for (const sighting of changed) {
        this.#sent.set(idOf(sighting), content(sighting));
        if (whole?.range === range) whole.ids.add(idOf(sighting));
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

function content(sighting: Sighting): string {
  return JSON.stringify({ ...sighting, seenAt: 0 });
}
