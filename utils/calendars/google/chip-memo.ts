import type { ChipResult } from './chip';
import { labelOf } from './chip-source';

interface Known {
  label: string;
  place: string;
  result: ChipResult;
}

/** Twice as many chips are kept at most: some months, or a week's worth of days with many. */
const MOST = 600;

/**
 * What chips said, by their id. The page puts the same events into new nodes whenever it likes and
 * uses old nodes for others, so what counts is the text: the same label in the same place means the
 * same reading.
 */
export class ChipMemo {
  #young = new Map<string, Known>();
  #old = new Map<string, Known>();

  /**
   * @param place The same text for the same day of the same kind of view.
   * @param changed Known to have changed, if only in what it doesn't say.
   */
  read(
    chip: Element,
    place: string,
    changed: boolean,
    read: (label: string | null) => ChipResult,
  ): ChipResult {
    const label = labelOf(chip);
    const id = chip.getAttribute('data-eventid');
    if (!id || !label) return read(label);
    const known = changed ? undefined : (this.#young.get(id) ?? this.#old.get(id));
    if (known?.label === label && known.place === place) return known.result;
    const result = read(label);
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(id, { label, place, result });
    return result;
  }
}
