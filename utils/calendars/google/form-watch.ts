import { PartReports } from '../part-reports';
import { isFailure } from '../read-result';
import type { PageReading, Sighting } from '../sighting';
import { readAccount } from './account';
import { decodeEventId } from './event-id';
import { readForm } from './form';

/** Fields are filled in one after the other; what has stood this long is what was saved. */
const SETTLE_MS = 500;
/** Values of fields change without a mutation, so a new form is looked at again until then. */
const FILLING_MS = 5_000;

export interface FormWatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Epoch ms. */
  now(): number;
  chipOf(googleEventId: string): Sighting | null;
  onReading(reading: PageReading): void;
}

/**
 * Reports the event whose form is open, as it was saved: once somebody types in it or takes
 * something away, what it shows is not true yet.
 */
export class FormWatch {
  readonly #options: FormWatchOptions;
  readonly #reports: PartReports;
  /** With what the event's chip showed before the grid went. */
  #open: { eid: string; since: number; chip: Sighting | null } = { eid: '', since: 0, chip: null };
  #edited = false;
  #stands: { content: string; since: number } | undefined;
  #told: Sighting | undefined;

  constructor(options: FormWatchOptions) {
    this.#options = options;
    this.#reports = new PartReports({ site: 'google', part: 'form' }, options.onReading);
    const { document, signal } = options;
    const edit = () => {
      this.#edited = true;
    };
    document.addEventListener('input', edit, { capture: true, passive: true, signal });
  }

  /**
   * Reads the form that is open; returns after how many ms to look again regardless.
   * @param eid What the address names; nothing on pages with no form and for new events.
   */
  read(eid = ''): number | undefined {
    const { document, chipOf } = this.#options;
    const now = this.#options.now();
    const id = decodeEventId(eid);
    if (eid !== this.#open.eid) {
      const chip = id?.kind === 'event' ? chipOf(id.eventId) : null;
      this.#open = { eid, since: now, chip };
      this.#edited = false;
      this.#stands = undefined;
      this.#told = undefined;
      this.#reports.clear();
    }
    if (!eid || this.#edited || (id && id.kind !== 'event')) return undefined;
    const { account } = readAccount(document);
    if (!id) return this.#reports.fail('form-without-id', eid, account, now);
    if (!account) return this.#reports.fail('time-zone-unknown', eid, account, now);
    const result = readForm(document, { id, account, now, chip: this.#open.chip });
    if (isFailure(result)) {
      return this.#told ? undefined : this.#reports.fail(result.reason, eid, account, now);
    }
    const { sighting, problems } = result;
    if (this.#told && !adds(sighting, this.#told)) return undefined;
    const content = JSON.stringify({ ...sighting, seenAt: 0 });
    if (this.#stands?.content !== content) this.#stands = { content, since: now };
    const left = SETTLE_MS - (now - this.#stands.since);
    if (left > 0) return left;
    this.#told = sighting;
    this.#reports.read({ sightings: [sighting], problems }, account, now);
    return now - this.#open.since < FILLING_MS ? SETTLE_MS : undefined;
  }
}

/** Whether a later look only shows more: guests come last. */
function adds(later: Sighting, earlier: Sighting): boolean {
  const still = new Set(later.attendees?.map(({ email }) => email));
  return (
    later.title === earlier.title &&
    (earlier.start === undefined || (later.start === earlier.start && later.end === earlier.end)) &&
    (earlier.attendees ?? []).every(({ email }) => still.has(email))
  );
}
