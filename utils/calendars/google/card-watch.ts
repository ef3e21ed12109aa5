import { type FailureReason, isFailure } from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { cardEventId, findOpenCard, readCard } from './card';

/** A card may disagree with its chip this long, while the page puts a new event into it. */
const PATIENCE_MS = 3_000;

export interface CardWatchOptions {
  /** Epoch ms. */
  now(): number;
  account(): PageAccount | null;
  chipOf(googleEventId: string): Sighting | null;
  onReading(reading: PageReading): void;
}

export function openCardId(root: ParentNode): string | null {
  const card = findOpenCard(root);
  return card && cardEventId(card);
}

/** Reports what an open card shows whenever that has changed; a card fills in over seconds. */
export class CardWatch {
  readonly #options: CardWatchOptions;
  #sent: string | undefined;
  #failing: { key: string; since: number; told: boolean } | undefined;

  constructor(options: CardWatchOptions) {
    this.#options = options;
  }

  /** Reads the card that is open, if any; returns after how many ms to look again regardless. */
  read(root: ParentNode): number | undefined {
    const account = this.#options.account();
    const card = findOpenCard(root);
    if (!card || !account) {
      this.#sent = undefined;
      this.#failing = undefined;
      return undefined;
    }
    const now = this.#options.now();
    const result = readCard(card, { account, now, chipOf: this.#options.chipOf });
    if (isFailure(result)) return this.#fail(result.reason, cardEventId(card), account, now);
    this.#failing = undefined;
    const content = JSON.stringify({ ...result, sighting: { ...result.sighting, seenAt: 0 } });
    if (content === this.#sent) return undefined;
    this.#sent = content;
    this.#report(account, now, [result.sighting], result.problems);
    return undefined;
  }

  #fail(
    reason: FailureReason,
    id: string | null,
    account: PageAccount,
    now: number,
  ): number | undefined {
    const key = `${reason} ${id}`;
    if (this.#failing?.key !== key) this.#failing = { key, since: now, told: false };
    if (this.#failing.told) return undefined;
    const left = PATIENCE_MS - (now - this.#failing.since);
    if (left > 0) return left;
    this.#failing.told = true;
    this.#report(account, now, [], [reason]);
    return undefined;
  }

  #report(
    account: PageAccount,
    readAt: number,
    sightings: Sighting[],
    reasons: FailureReason[],
  ): void {
    const problems: PageReading['problems'] = {};
    for (const reason of reasons) problems[reason] = (problems[reason] ?? 0) + 1;
    const outcome = reasons.length > 0 ? 'partial' : 'read';
    const base = { site: 'google', part: 'card', extent: 'change' } as const;
    this.#options.onReading({ ...base, outcome, readAt, account, sightings, problems });
  }
}
