import { nearest } from '../query';
import { openableId } from './card';
import { googlePage } from './page-address';
import * as at from './selectors';

/** After a click the card follows within half a second; longer than this and none came. */
const CLICK_MS = 3_000;

export interface FocusOptions {
  document: Document;
  location: Pick<Location, 'href'>;
  signal: AbortSignal;
  onFocus(focus: { googleEventId: string } | null): void;
}

/**
 * Follows which event is open: a click on a chip tells at once, the card confirms it, and the edit
 * form's address names one too.
 */
export class FocusWatch {
  readonly #options: FocusOptions;
  #clicked: string | null = null;
  #card: string | null = null;
  #told: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FocusOptions) {
    this.#options = options;
    const { document, signal } = options;
    document.addEventListener('click', (event) => this.#onClick(event), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Tells which event's card is open now, if any. */
  showCard(googleEventId: string | null): void {
    if (googleEventId !== null && googleEventId === this.#clicked) this.#clicked = null;
    this.#card = googleEventId;
    this.#tell();
  }

  #onClick(event: Event): void {
    const { target } = event;
    const chip = isElement(target) ? nearest(target, at.chip) : null;
    if (!chip) return;
    const id = openableId(chip.getAttribute('data-eventid'), chip.getAttribute('jslog'));
    // A second click on the chip of an open card closes the card.
    if (id === this.#card) return;
    this.#clicked = id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#clicked = null;
      this.#tell();
    }, CLICK_MS);
    this.#tell();
  }

  #tell(): void {
    const id = this.#clicked ?? this.#card ?? this.#inForm();
    if (id === this.#told || this.#options.signal.aborted) return;
    this.#told = id;
    this.#options.onFocus(id === null ? null : { googleEventId: id });
  }

  #inForm(): string | null {
    const eid = googlePage(this.#options.location.href)?.eid;
    return eid ? openableId(eid, null) : null;
  }
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
