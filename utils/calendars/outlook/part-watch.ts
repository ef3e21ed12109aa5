import { PartReports } from '../part-reports';
import { isFailure } from '../read-result';
import type { EventKey, PageAccount, PageReading } from '../sighting';
import type { OutlookPage } from './address';
import { findOpenForm, readForm } from './form';
import { findOpenPeek, readPeek } from './peek';
import { findPersonCard, readPersonCard } from './person-card';
import type { SharedPage } from './shared-page';

/** Values of fields change without a mutation, so a new form is looked at again until then. */
const FILLING_MS = 3_000;
const FILLING_GAP_MS = 600;

export interface PartWatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Epoch ms. */
  now(): number;
  shared: SharedPage;
  onReading(reading: PageReading): void;
}

export interface OpenParts {
  /** The events whose card and whose form are open. */
  card: EventKey | null;
  form: EventKey | null;
  /** The shadow in which a person's card is. */
  shadow?: ShadowRoot;
  /** Look again after so many ms even if the page does not change. */
  again?: number;
}

/** Reports what the open card, form and person's card show, whenever that has changed. */
export class PartWatch {
  readonly #options: PartWatchOptions;
  readonly #cards: PartReports;
  readonly #forms: PartReports;
  readonly #people: PartReports;
  /** A form in which somebody types shows what is not saved yet. */
  #edited = false;
  #form: { element: Element; since: number } | undefined;

  constructor(options: PartWatchOptions) {
    this.#options = options;
    const { document, signal, onReading } = options;
    this.#cards = new PartReports({ site: 'outlook', part: 'card' }, onReading);
    this.#forms = new PartReports({ site: 'outlook', part: 'form' }, onReading);
    this.#people = new PartReports({ site: 'outlook', part: 'person-card' }, onReading);
    const edit = () => {
      this.#edited = true;
    };
    document.addEventListener('input', edit, { capture: true, passive: true, signal });
  }

  /** @param page What the address names. */
  read(page: OutlookPage | null): OpenParts {
    const { active, account } = this.#options.shared;
    if (!active) return { card: null, form: null };
    const card = account ? this.#readCard(account) : {};
    const form = account ? this.#readForm(account, page) : {};
    const person = this.#readPerson(account);
    const waits = [card.again, form.again, person.again].filter((wait) => wait !== undefined);
    return {
      card: card.key ?? null,
      form: form.key ?? null,
      ...(person.shadow && { shadow: person.shadow }),
      ...(waits.length > 0 && { again: Math.min(...waits) }),
    };
  }

  #readCard(account: PageAccount): { key?: EventKey; again?: number } {
    const { document, now, shared } = this.#options;
    const peek = findOpenPeek(document);
    if (!peek) {
      this.#cards.clear();
      return {};
    }
    const at = now();
    const candidates = { opened: shared.opened, shown: shared.shown.values() };
    const result = readPeek(peek, account, at, candidates);
    if (isFailure(result)) {
      const about = candidates.opened?.keys.outlookItemId ?? null;
      return { again: this.#cards.fail(result.reason, about, account, at) };
    }
    const { sighting, problems } = result;
    this.#cards.read({ sightings: [sighting], problems }, account, at);
    return { key: { outlookItemId: sighting.keys.outlookItemId ?? '' } };
  }

  #readForm(account: PageAccount, page: OutlookPage | null): { key?: EventKey; again?: number } {
    const { document, now, shared } = this.#options;
    const itemId = page?.itemId;
    const element = findOpenForm(document);
    const at = now();
    if (this.#form?.element !== element) {
      this.#form = element ? { element, since: at } : undefined;
      this.#edited = false;
      this.#forms.clear();
    }
    if (!element || this.#edited) return {};
    const again = at - (this.#form?.since ?? at) < FILLING_MS ? FILLING_GAP_MS : undefined;
    const result = readForm(element, {
      ...(itemId && { itemId }),
      isNew: page?.kind === 'outlook-compose' && !itemId,
      opened: shared.opened,
      tileOf: (id) => shared.shown.get(id),
      account,
      now: at,
    });
    if (result === null) return { again };
    if (isFailure(result)) {
      return { again: this.#forms.fail(result.reason, itemId ?? null, account, at) };
    }
    const { sighting, problems } = result;
    this.#forms.read({ sightings: [sighting], problems }, account, at);
    return { key: { outlookItemId: sighting.keys.outlookItemId ?? '' }, again };
  }

  #readPerson(account: PageAccount | null): { shadow?: ShadowRoot; again?: number } {
    const card = findPersonCard(this.#options.document);
    if (!card) {
      this.#people.clear();
      return {};
    }
    const shadow = 'host' in card ? { shadow: card } : {};
    const at = this.#options.now();
    const result = readPersonCard(card);
    if (isFailure(result)) {
      return { ...shadow, again: this.#people.fail(result.reason, null, account, at) };
    }
    this.#people.read({ sightings: [], people: [result], problems: [] }, account, at);
    return shadow;
  }
}
