import { Dexie, type Table } from 'dexie';
import type { BadgeBasis, BadgeMark, BadgePerson } from './badge-tables';
import { markForBadge } from './mark-for-badge';
import { type Migration, migrations } from './migrations';
import type { TableName, Tables } from './schema';
import { StorageProblem } from './storage-error';

/** The user's own records. */
export const DATABASE_NAME = 'crosswalk';
/** Dexie stores its version n as IndexedDB version 10 n. */
const DEXIE_VERSION_FACTOR = 10;

/** The invented company of "Try with sample data"; never mixed with the user's own. */
export const SAMPLE_DATABASE_NAME = 'crosswalk-sample';

/**
 * IndexedDB through Dexie. Opened by extension pages and the background only, never by a content
 * script. A database that a newer Crosswalk wrote does not open (`StorageProblem` `newer`), and an
 * upgrade that fails leaves the old version with all its records.
 */
export class CrosswalkDatabase extends Dexie {
  declare readonly people: Table<Tables['people'], string>;
  declare readonly meetings: Table<Tables['meetings'], string>;
  declare readonly attendances: Table<Tables['attendances'], string>;
  declare readonly touches: Table<Tables['touches'], string>;
  declare readonly notes: Table<Tables['notes'], string>;
  declare readonly followUps: Table<Tables['followUps'], string>;
  declare readonly walks: Table<Tables['walks'], string>;
  declare readonly nameQuestions: Table<Tables['nameQuestions'], string>;
  declare readonly functions: Table<Tables['functions'], string>;
  declare readonly functionRules: Table<Tables['functionRules'], string>;
  declare readonly orgEdges: Table<Tables['orgEdges'], string>;
  declare readonly merges: Table<Tables['merges'], string>;
  declare readonly imports: Table<Tables['imports'], string>;
  declare readonly promises: Table<Tables['promises'], string>;
  declare readonly favours: Table<Tables['favours'], string>;
  declare readonly asks: Table<Tables['asks'], string>;
  declare readonly issues: Table<Tables['issues'], string>;
  declare readonly initiatives: Table<Tables['initiatives'], string>;
  declare readonly credits: Table<Tables['credits'], string>;
  declare readonly skirmishes: Table<Tables['skirmishes'], string>;
  declare readonly checkIns: Table<Tables['checkIns'], string>;
  declare readonly practiceWeeks: Table<Tables['practiceWeeks'], string>;
  declare readonly rotations: Table<Tables['rotations'], string>;
  declare readonly invitations: Table<Tables['invitations'], string>;
  declare readonly badgePeople: Table<BadgePerson, string>;
  declare readonly badgeMarks: Table<BadgeMark, string>;
  declare readonly badgeBasis: Table<BadgeBasis, string>;

  constructor(name: string = DATABASE_NAME, steps: readonly Migration[] = migrations) {
    super(name);
    for (const step of steps) {
      const version = this.version(step.version).stores(step.stores);
      if (step.upgrade) version.upgrade(step.upgrade);
    }
    this.use(markForBadge);
    const newest = Math.max(...steps.map((step) => step.version));
    // Dexie 4 opens a newer database as it finds it; writing old records into it would damage it.
    this.on(
      'ready',
      (db) => {
        if (db.backendDB().version > newest * DEXIE_VERSION_FACTOR)
          throw new StorageProblem('newer');
      },
      true,
    );
  }
}

/** Those with records; what is derived from them stands beside (badge-tables.ts). */
export const TABLE_NAMES = [
  'people',
  'meetings',
  'attendances',
  'touches',
  'notes',
  'followUps',
  'walks',
  'nameQuestions',
  'functions',
  'functionRules',
  'orgEdges',
  'merges',
  'imports',
  'promises',
  'favours',
  'asks',
  'issues',
  'initiatives',
  'credits',
  'skirmishes',
  'checkIns',
  'practiceWeeks',
  'rotations',
  'invitations',
] as const satisfies readonly TableName[];
