import { Dexie, type ObservabilitySet } from 'dexie';
import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { INSIGHTS_TABLES } from '@/utils/records/insights-rows';
import { touchedRecords } from '@/utils/records/touched-records';
import type { Insights } from '@/utils/relationships/insights/contract';
import type { InsightsClient } from './insights-client';

/** Writes come in bursts: after the last of them the panel waits so long before it asks anew. */
const QUIET_MS = 400;
/** Under writes without end it asks so often nevertheless. */
const LONGEST_MS = 5_000;

/** `shown` stays while newer ones are worked out, and when that fails; not for another profile than theirs. */
export type InsightsState =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'shown'; insights: Insights; renewing: boolean };

/** Asks the worker, one question at a time, and again after writes to what it reads. */
export class InsightsStore {
  readonly #client: InsightsClient;
  readonly #tell: (state: InsightsState) => void;
  readonly #unfollow: () => void;
  #profile: Profile | undefined;
  #shown: Insights | undefined;
  /** From whose place `#shown` was worked out. */
  #shownTo: Profile | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first write came that was not asked about yet, epoch ms. */
  #waitingSince: number | undefined;
  #working = false;
  #again = false;
  #closed = false;

  constructor(db: CrosswalkDatabase, client: InsightsClient, tell: (state: InsightsState) => void) {
    this.#client = client;
    this.#tell = tell;
    const take = (parts: ObservabilitySet) => {
      if (touchedRecords(parts, db, INSIGHTS_TABLES)) this.#later();
    };
    Dexie.on('storagemutated', take);
    this.#unfollow = () => Dexie.on.storagemutated.unsubscribe(take);
  }

  /** Works out everything from this place. */
  ask(profile: Profile): void {
    this.#profile = profile;
    void this.#work();
  }

  close(): void {
    this.#closed = true;
    this.#unfollow();
    clearTimeout(this.#timer);
    this.#client.close();
  }

  #later(): void {
    const now = Date.now();
    this.#waitingSince ??= now;
    clearTimeout(this.#timer);
    const longest = this.#waitingSince + LONGEST_MS - now;
    this.#timer = setTimeout(() => void this.#work(), Math.max(0, Math.min(QUIET_MS, longest)));
  }

  async #work(): Promise<void> {
    const profile = this.#profile;
    if (!profile || this.#closed) return;
    if (this.#working) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
    this.#working = true;
    this.#again = false;
    if (this.#shown) this.#tell({ state: 'shown', insights: this.#shown, renewing: true });
    const answer = await this.#client.work(profile, Date.now());
    this.#working = false;
    if (this.#closed) return;
    if (!('failure' in answer)) {
      this.#shown = answer;
      this.#shownTo = profile;
    }
    if (this.#again) return this.#work();
    this.#tell(
      this.#shown && this.#shownTo === profile
        ? { state: 'shown', insights: this.#shown, renewing: false }
        : { state: 'failed', retry: () => this.#retry() },
    );
  }

  #retry(): void {
    this.#tell({ state: 'loading' });
    void this.#work();
  }
}
