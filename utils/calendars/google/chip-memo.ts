import type { PageAccount } from '../sighting';
import type { ChipResult } from './chip';
import { chipSource } from './chip-source';

/**
 * What chips said, by node. The page recycles nodes, so a node's answer stands only while
 * everything it was read from is the same text.
 */
export class ChipMemo {
  #results = new WeakMap<Element, { source: string; result: ChipResult }>();
  #account: PageAccount | undefined;

  /** Forgets everything when the zone, the language or the person changed. */
  use(account: PageAccount): void {
    const same =
      this.#account?.timeZone === account.timeZone &&
      this.#account.language === account.language &&
      this.#account.email === account.email;
    if (!same) this.#results = new WeakMap();
    this.#account = account;
  }

  read(chip: Element, place: string, read: () => ChipResult): ChipResult {
    const source = `${place}\n${chipSource(chip)}`;
    const known = this.#results.get(chip);
    if (known?.source === source) return known.result;
    const result = read();
    this.#results.set(chip, { source, result });
    return result;
  }
}
