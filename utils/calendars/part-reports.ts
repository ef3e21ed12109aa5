import type { FailureCounts, FailureReason } from './read-result';
import type {
  PageAccount,
  PagePart,
  PageReading,
  PageSite,
  SeenPerson,
  Sighting,
} from './sighting';

/** A part may stay unreadable this long, while the page puts something new into it. */
const PATIENCE_MS = 3_000;

export interface PartContent {
  sightings: Sighting[];
  people?: SeenPerson[];
  problems: FailureReason[];
}

/** Reports what one part of a page shows, each state of it once. */
export class PartReports {
  readonly #where: { site: PageSite; part: PagePart };
  readonly #onReading: (reading: PageReading) => void;
  #sent: string | undefined;
  #failing: { key: string; since: number; told: boolean } | undefined;

  constructor(
    where: { site: PageSite; part: PagePart },
    onReading: (reading: PageReading) => void,
  ) {
    this.#where = where;
    this.#onReading = onReading;
  }

  /** The part is closed. */
  clear(): void {
    this.#sent = undefined;
    this.#failing = undefined;
  }

  read(content: PartContent, account: PageAccount | null, now: number): void {
    this.#failing = undefined;
    const sightings = content.sightings.map((sighting) => ({ ...sighting, seenAt: 0 }));
    const state = JSON.stringify({ ...content, sightings });
    if (state === this.#sent) return;
    this.#sent = state;
    this.#report(content, account, now);
  }

  /**
   * Tells a reason once it has lasted; returns after how many ms to look again until then.
   * @param about What failed: another event is another failure.
   */
  fail(
    reason: FailureReason,
    about: string | null,
    account: PageAccount | null,
    now: number,
  ): number | undefined {
    const key = `${reason} ${about}`;
    if (this.#failing?.key !== key) this.#failing = { key, since: now, told: false };
    if (this.#failing.told) return undefined;
    const left = PATIENCE_MS - (now - this.#failing.since);
    if (left > 0) return left;
    this.#failing.told = true;
    this.#report({ sightings: [], problems: [reason] }, account, now);
    return undefined;
  }

  #report(
    { sightings, people, problems: reasons }: PartContent,
    account: PageAccount | null,
    readAt: number,
  ): void {
    const problems: FailureCounts = {};
    for (const reason of reasons) problems[reason] = (problems[reason] ?? 0) + 1;
    this.#onReading({
      ...this.#where,
      extent: 'change',
      outcome: reasons.length > 0 ? 'partial' : 'read',
      readAt,
      ...(account && { account }),
      sightings,
      ...(people && { people }),
      problems,
    });
  }
}
