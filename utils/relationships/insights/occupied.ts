import { type Box, overlap } from './label-sides';

/** What of a picture is covered, found by cells. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();
  readonly #size: number;

  /** @param size side of a cell; about that of what is put in. */
  constructor(size: number) {
    this.#size = size;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  has(box: Box): boolean {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell?.some((other) => overlap(box, other))) return true;
    }
    return false;
  }

  #keys({ left, right, top, bottom }: Box): number[] {
    const at = (value: number) => Math.floor(value / this.#size);
    const keys: number[] = [];
    for (let x = at(left); x <= at(right); x += 1) {
      for (let y = at(top); y <= at(bottom); y += 1) keys.push(x * 65_536 + y);
    }
    return keys;
  }
}
