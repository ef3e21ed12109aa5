import { PartReports } from '../part-reports';
import { isFailure } from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { cardEventId, findOpenCard, readCard } from './card';

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
  readonly #reports: PartReports;

  constructor(options: CardWatchOptions) {
    this.#options = options;
    this.#reports = new PartReports({ site: 'google', part: 'card' }, options.onReading);
  }

  /** Reads the card that is open, if any; returns after how many ms to look again regardless. */
  read(root: ParentNode): number | undefined {
    const account = this.#options.account();
    const card = findOpenCard(root);
    if (!card || !account) {
      this.#reports.clear();
      return undefined;
    }
    const now = this.#options.now();
    const result = readCard(card, { account, now, chipOf: this.#options.chipOf });
    if (isFailure(result)) {
      return this.#reports.fail(result.reason, cardEventId(card), account, now);
    }
    const { sighting, problems } = result;
    this.#reports.read({ sightings: [sighting], problems }, account, now);
    return undefined;
  }
}
