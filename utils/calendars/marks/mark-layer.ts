import { drawMark, drawTag } from './mark-drawing';
import { isOver, type MarkPlace, markPlace } from './mark-place';

/** A chip to mark and the words that stand beside its mark while the pointer is on it. */
export interface MarkedChip {
  element: Element;
  words: string;
}

const HOST = 'crosswalk-marks';

interface Mark {
  drawing: SVGElement;
  words: string;
  place: MarkPlace | null;
}

/**
 * Marks drawn over a page, in a shadow tree beside the page's own body: what the page redraws takes
 * nothing of ours away, and we put nothing into what it reads back. No pointer ever lands on it.
 * It is hidden from assistive technology, which finds the same people in the panel.
 */
export class MarkLayer {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #tag: HTMLElement;
  readonly #marks = new Map<Element, Mark>();
  #hushed: Mark | undefined;

  constructor(document: Document) {
    this.#document = document;
    // One that an earlier version of the extension left behind.
    for (const left of document.querySelectorAll(HOST)) left.remove();
    this.#host = document.createElement(HOST);
    this.#host.setAttribute('aria-hidden', 'true');
    Object.assign(this.#host.style, {
      position: 'fixed',
      inset: '0',
      zIndex: '2147483000',
      display: 'block',
      overflow: 'hidden',
      pointerEvents: 'none',
    });
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#tag = drawTag(document);
  }

  get size(): number {
    return this.#marks.size;
  }

  /** Marks exactly these chips; a chip that was marked before keeps its mark. */
  show(chips: readonly MarkedChip[]): void {
    const wanted = new Map(chips.map((chip) => [chip.element, chip.words]));
    for (const [element, mark] of this.#marks) {
      if (wanted.has(element)) continue;
      mark.drawing.remove();
      this.#marks.delete(element);
    }
    for (const [element, words] of wanted) {
      const known = this.#marks.get(element);
      if (known) known.words = words;
      else this.#add(element, words);
    }
    if (this.#marks.size > 0 && !this.#host.isConnected) {
      this.#document.documentElement.append(this.#host);
    } else if (this.#marks.size === 0) {
      this.#host.remove();
    }
  }

  /** Puts every mark where its chip is now. First everything is measured, then everything is moved. */
  place(): void {
    const rightToLeft = this.#document.documentElement.dir === 'rtl';
    const places = [...this.#marks].map(([element]) => this.#placeOf(element, rightToLeft));
    for (const [index, mark] of [...this.#marks.values()].entries()) {
      mark.place = places[index] ?? null;
      move(mark.drawing, mark.place);
    }
  }

  /** Names the peers of the mark under the pointer; the viewport's coordinates. */
  point(x: number, y: number): void {
    const mark = this.#markAt(x, y);
    if (mark !== this.#hushed) this.#hushed = undefined;
    if (!mark?.place || mark === this.#hushed) {
      this.#tag.remove();
      return;
    }
    if (this.#tag.textContent !== mark.words) this.#tag.textContent = mark.words;
    if (!this.#tag.isConnected) this.#root.append(this.#tag);
    const { width, height } = this.#tag.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const left = Math.min(Math.max(8, mark.place.left), Math.max(8, clientWidth - width - 8));
    const below = mark.place.top + mark.place.side + 6;
    const top = below + height > clientHeight ? mark.place.top - height - 6 : below;
    this.#tag.style.transform = `translate(${left}px, ${Math.max(0, top)}px)`;
  }

  /** Takes the names away until the pointer leaves the mark: what was pressed opens a card there. */
  hush(x: number, y: number): void {
    this.#hushed = this.#markAt(x, y);
    this.#tag.remove();
  }

  /** Takes everything off the page. */
  remove(): void {
    this.#marks.clear();
    this.#root.replaceChildren();
    this.#host.remove();
  }

  #markAt(x: number, y: number): Mark | undefined {
    return [...this.#marks.values()].find(({ place }) => place && isOver(place, x, y));
  }

  #add(element: Element, words: string): void {
    const drawing = drawMark(this.#document);
    drawing.style.visibility = 'hidden';
    this.#root.append(drawing);
    this.#marks.set(element, { drawing, words, place: null });
  }

  /** Null where the chip cannot be seen: scrolled out of its frame, or under a card or a menu. */
  #placeOf(element: Element, rightToLeft: boolean): MarkPlace | null {
    const place = markPlace(element.getBoundingClientRect(), rightToLeft);
    if (!place) return null;
    const middle = place.side / 2;
    const top = this.#document.elementFromPoint(place.left + middle, place.top + middle);
    return top && element.contains(top) ? place : null;
  }
}

function move(drawing: SVGElement, place: MarkPlace | null): void {
  drawing.style.visibility = place ? 'visible' : 'hidden';
  if (!place) return;
  drawing.style.width = `${place.side}px`;
  drawing.style.height = `${place.side}px`;
  drawing.style.transform = `translate(${place.left}px, ${place.top}px)`;
}
