import type { Transaction } from 'dexie';
import { version1 } from './1-first';
import { version2 } from './2-name-questions';
import { version3 } from './3-who-is-who';
import { version4 } from './4-what-stands-between';
import { version5 } from './5-back-to-the-calendar';

/** One step of the schema. Append-only: a step that was released is never edited. */
export interface Migration {
  version: number;
  /** Dexie index lists of the tables that this step adds or changes. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const migrations: readonly Migration[] = [version1, version2, version3, version4, version5];

/** Schema version that this build writes. */
export const SCHEMA_VERSION = Math.max(...migrations.map((step) => step.version));
