import type { PageAccount } from '../sighting';
import { readTile, type TileResult, type TileSource } from './tile';

/**
 * What tiles said, by node. The page uses nodes again for other events, so an answer stands only
 * while everything it was read from is the same.
 */
export class TileMemo {
  #results = new WeakMap<Element, { source: TileSource; result: TileResult }>();
  #account: PageAccount | undefined;

  /** Forgets everything when the zone or the language changed. */
  use(account: PageAccount): void {
    const known = this.#account;
    if (known?.timeZone !== account.timeZone || known.language !== account.language) {
      this.#results = new WeakMap();
    }
    this.#account = account;
  }

  read(element: Element, source: TileSource, account: PageAccount, now: number): TileResult {
    const known = this.#results.get(element);
    if (known && same(known.source, source)) return known.result;
    const result = readTile(source, account, now);
    this.#results.set(element, { source, result });
    return result;
  }
}

function same(one: TileSource, other: TileSource): boolean {
  return (
    one.label === other.label &&
    one.tooltip === other.tooltip &&
    one.id === other.id &&
    one.day === other.day &&
    one.box === other.box
  );
}
