import { sameKey } from '../event-key';
import type { EventKey, Sighting } from '../sighting';
import { bar, surface } from './selectors';
import { type Tile, tileAround } from './tiles';

/** After a click the card follows within half a second; longer than this and none came. */
const CLICK_MS = 3_000;
const SURFACES = surface.join(',');
const BARS = bar.join(',');

export interface FocusOptions {
  document: Document;
  signal: AbortSignal;
  /** What a tile shows; null where it can't be read. */
  read(tile: Tile): Sighting | null;
  /** The tile that was opened last; null once another place of the calendar was clicked. */
  onOpened(opened: Sighting | null): void;
  onFocus(focus: EventKey | null): void;
}

/**
 * Follows which event is open: a click on a tile tells at once, the card confirms it, and the
 * event's own form or address names one too.
 */
export class FocusWatch {
  readonly #options: FocusOptions;
  #clicked: EventKey | null = null;
  #card: EventKey | null = null;
  #form: EventKey | null = null;
  #told: EventKey | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FocusOptions) {
    this.#options = options;
    const { document, signal } = options;
    const passive = { capture: true, passive: true, signal };
    document.addEventListener('click', ({ target }) => this.#onClick(target), passive);
    document.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Enter' || key === ' ') this.#onClick(target);
      },
      passive,
    );
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Tells which event's card and which event's form are open now, if any. */
  show(card: EventKey | null, form: EventKey | null): void {
    if (card && sameKey(card, this.#clicked)) this.#clicked = null;
    this.#card = card;
    this.#form = form;
    this.#tell();
  }

  #onClick(target: EventTarget | null): void {
    if (!isElement(target) || !target.closest(SURFACES) || target.closest(BARS)) return;
    const tile = tileAround(target);
    const sighting = tile && this.#options.read(tile);
    this.#options.onOpened(sighting);
    if (!sighting) return;
    const { outlookItemId = '' } = sighting.keys;
    // A second click on the tile of an open card closes the card.
    if (sameKey({ outlookItemId }, this.#card)) return;
    this.#clicked = { outlookItemId };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#clicked = null;
      this.#tell();
    }, CLICK_MS);
    this.#tell();
  }

  #tell(): void {
    const focus = this.#clicked ?? this.#card ?? this.#form;
    if (sameKey(focus, this.#told) || this.#options.signal.aborted) return;
    this.#told = focus;
    this.#options.onFocus(focus);
  }
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
