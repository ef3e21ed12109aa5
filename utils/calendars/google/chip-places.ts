import type { DayCell, Layout } from './layout';

/** Where a chip lies among the days of a page. */
export interface ChipPlace {
  /** YYYY-MM-DD. */
  day: string | null;
  /** Days of the row that holds a stacked chip. */
  rowDays: readonly string[];
  /** Out of the range that the page shows: still there, or there already, during the slide. */
  outside: boolean;
  /** The same for the same place. */
  text: string;
  cell: { chips: number } | null;
}

/** The places of chips, found once for all that hang on one node: a cell's are siblings. */
export class ChipPlaces {
  readonly #layout: Layout;
  readonly #byParent = new Map<ParentNode, ChipPlace>();
  readonly #cells = new Map<Element, { chips: number }>();

  constructor(layout: Layout) {
    this.#layout = layout;
    for (const { element } of layout.cells) this.#cells.set(element, { chips: 0 });
  }

  /** Where a chip lies; counts it in its cell if that is of the page's range. */
  of(chip: Element): ChipPlace {
    const parent = chip.parentElement;
    let place = parent ? this.#byParent.get(parent) : undefined;
    if (!place) {
      place = this.#placeOf(chip);
      // A row's child may be a cell itself.
      if (parent && parent.getAttribute('role') !== 'row') this.#byParent.set(parent, place);
    }
    if (place.cell && !place.outside) place.cell.chips += 1;
    return place;
  }

  /** How many chips lie in a cell. */
  chipsIn({ element }: DayCell): number {
    return this.#cells.get(element)?.chips ?? 0;
  }

  #placeOf(chip: Element): ChipPlace {
    const { range, view } = this.#layout;
    const day = this.#layout.dayOf(chip);
    const rowDays = this.#layout.rowDaysOf(chip);
    const outside = Boolean(day && range && (day < range.from || day > range.to));
    let cell: { chips: number } | undefined;
    for (let above = chip.parentElement; above && !cell; above = above.parentElement) {
      cell = this.#cells.get(above);
    }
    const text = `${day} ${rowDays.join()} ${view}`;
    return { day, rowDays, outside, text, cell: cell ?? null };
  }
}
