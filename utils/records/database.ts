import { Dexie, type Table } from 'dexie';
import { migrations } from './migrations';
import type { TableName, Tables } from './schema';

/** The user's own records. */
export const DATABASE_NAME = 'crosswalk';
/** The invented company of "Try with sample data"; never mixed with the user's own. */
export const SAMPLE_DATABASE_NAME = 'crosswalk-sample';

/** IndexedDB through Dexie. Opened by extension pages and the background only, never by a content script. */
export class CrosswalkDatabase extends Dexie {
  declare readonly people: Table<Tables['people'], string>;
  declare readonly meetings: Table<Tables['meetings'], string>;
  declare readonly attendances: Table<Tables['attendances'], string>;
  declare readonly touches: Table<Tables['touches'], string>;
  declare readonly notes: Table<Tables['notes'], string>;
  declare readonly followUps: Table<Tables['followUps'], string>;
  declare readonly walks: Table<Tables['walks'], string>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    for (const migration of migrations) {
      const version = this.version(migration.version).stores(migration.stores);
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
  }
}

export const TABLE_NAMES = [
  'people',
  'meetings',
  'attendances',
  'touches',
  'notes',
  'followUps',
  'walks',
] as const satisfies readonly TableName[];
