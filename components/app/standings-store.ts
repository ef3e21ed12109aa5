import { Dexie, type ObservabilitySet } from 'dexie';
import type { Profile } from '@/utils/functions/profile';
import { BOOK_TABLES, ContactBook } from '@/utils/records/contact-book';
import type { ContactHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergeTouched, type Touched, touchedRecords } from '@/utils/records/touched-records';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';
import { createBreath } from './breath';
import { inOrder } from './name-order';

/** A ring fills by days: after an hour it is drawn anew. */
const RING_MS = 3_600_000;
/** People derived between two looks at the clock. */
const STEP = 25;

const EVERYTHING: Touched = Object.fromEntries(BOOK_TABLES.map((table) => [table, 'all']));

/**
 * How everybody stands, kept up: a write renews those whom it is about, the clock those for whom a
 * moment has come. All work is done in steps between which the page can answer.
 */
export class StandingsStore {
  readonly #db: CrosswalkDatabase;
  readonly #breath = createBreath();
  readonly #book: ContactBook;
  readonly #listeners = new Set<() => void>();
  readonly #standings = new Map<string, PersonStanding>();
  readonly #renewals = new Map<string, number>();
  #order: readonly PersonStanding[] = [];
  #touched: Touched | null = EVERYTHING;
  #affected = new Set<string>();
  #profile: Profile | undefined;
  #now = 0;
  #shown: PersonStanding[] | undefined;
  #error: unknown;
  #working = false;
  #followed = false;

  constructor(db: CrosswalkDatabase) {
    this.#db = db;
    this.#book = new ContactBook(db, this.#breath);
  }

  /** By name; undefined until everybody was read. Throws what reading threw. */
  readonly standings = (): PersonStanding[] | undefined => {
    if (this.#error !== undefined) throw this.#error;
    return this.#shown;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads everybody and follows every write until the answer is called. */
  follow(): () => void {
    const take = (parts: ObservabilitySet) => {
      const touched = touchedRecords(parts, this.#db, BOOK_TABLES);
      if (!touched) return;
      this.#touched = mergeTouched(this.#touched ?? {}, touched);
      this.#work();
    };
    this.#followed = true;
    // What was written between two times of following was not seen.
    this.#touched = EVERYTHING;
    Dexie.on('storagemutated', take);
    this.#work();
    return () => {
      this.#followed = false;
      Dexie.on.storagemutated.unsubscribe(take);
    };
  }

  /** From whose place, and when. */
  judge(profile: Profile, now: number): void {
    if (profile !== this.#profile) {
      for (const id of this.#book.people.keys()) this.#affected.add(id);
    }
    this.#profile = profile;
    this.#now = now;
    for (const [id, at] of this.#renewals) if (at <= now) this.#affected.add(id);
    this.#work();
  }

  #work(): void {
    if (this.#working || !this.#followed) return;
    this.#working = true;
    this.#takeUp().catch((error: unknown) => {
      // Records that were closed while they were read are nobody's failure.
      if (!this.#followed) return;
      this.#error = error;
      this.#tell();
    });
  }

  async #takeUp(): Promise<void> {
    try {
      while (this.#followed) {
        const profile = this.#profile;
        const touched = this.#touched ?? {};
        this.#touched = null;
        const emails = profile?.emails ?? [];
        for (const id of await this.#book.take(touched, emails)) this.#affected.add(id);
        if (this.#touched || this.#profile !== profile) continue;
        if (!profile || (this.#affected.size === 0 && this.#shown)) return;
        await this.#renew(profile);
        // A change of profile meanwhile put everybody back among the affected.
        if (this.#profile === profile) this.#tell();
      }
    } finally {
      this.#working = false;
    }
  }

  async #renew(profile: Profile): Promise<void> {
    const affected = this.#affected;
    const now = this.#now;
    this.#affected = new Set();
    let done = 0;
    for (const id of affected) {
      const person = this.#book.people.get(id);
      if (person) {
        const history = this.#book.history(id);
        const standing = personStanding(person, history, profile, now, this.#book.line);
        this.#standings.set(id, standing);
        this.#renewals.set(id, renewsAt(standing, history, now));
      } else {
        this.#standings.delete(id);
        this.#renewals.delete(id);
      }
      done += 1;
      if (done % STEP === 0) await this.#breath();
    }
    this.#order = await inOrder(this.#order, affected, this.#standings, this.#breath);
    this.#shown = [...this.#order];
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** When time alone may change it, epoch ms; Infinity for never. */
function renewsAt(standing: PersonStanding, history: ContactHistory, now: number): number {
  let at = Math.min(
    standing.cadenceDays === undefined ? Number.POSITIVE_INFINITY : now + RING_MS,
    standing.changesAt ?? Number.POSITIVE_INFINITY,
    standing.driftChangesAt ?? Number.POSITIVE_INFINITY,
  );
  const { snoozedUntil } = standing.person;
  if (snoozedUntil !== undefined && snoozedUntil > now) at = Math.min(at, snoozedUntil);
  for (const { meeting } of history.meetings) if (meeting.end > now) at = Math.min(at, meeting.end);
  for (const touch of history.touches) if (touch.at > now) at = Math.min(at, touch.at);
  return at;
}
