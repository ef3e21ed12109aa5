import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import { notesOf } from '@/utils/records/notes';
import { listPeople } from '@/utils/records/people';
import { ABOUT_MORE_THAN_PEOPLE, ABOUT_TABLES } from '@/utils/records/schema-between';
import { type Backup, createBackup } from '@/utils/transfer/backup';
import { isBackupProblem, parseBackup, restoreBackup } from '@/utils/transfer/restore';
import { person } from '../builders';
import { writtenIn } from '../records/examples';
import { everything, freshDatabase, NOW, secondPanel } from '../records/fresh-database';

const EXAMPLE = join(import.meta.dirname, '../records/examples/version-1.json');

const profile: Profile = {
  name: 'Sam Reyes',
  emails: ['sam.reyes@harbourline.example'],
  organisationDomains: ['harbourline.example'],
  functionId: 'product',
  level: 'director',
  peerRungs: 2,
  working: { timeZone: 'Europe/London', days: { 1: [{ start: '09:00', end: '17:00' }] } },
  walking: [{ start: '10:00', end: '11:30' }],
};

let db: CrosswalkDatabase;
let text: string;

beforeEach(async () => {
  db = freshDatabase();
  const { tables } = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
  for (const [name, records] of Object.entries(tables)) {
    await db.table(name).bulkAdd(records as object[]);
  }
  text = JSON.stringify(await createBackup(db, profile, NOW));
});

function good(from = text): Backup {
  const result = parseBackup(from);
  if (isBackupProblem(result)) throw new Error(`${result.problem}: ${result.detail}`);
  return result;
}

const week = (id: string, day: string) => ({
  id,
  createdAt: NOW,
  updatedAt: NOW,
  week: day,
  practice: 'curiosity',
});

const favour = (facts: object) => ({
  ...{ id: 'favour', createdAt: NOW, updatedAt: NOW, at: NOW },
  ...{ text: 'Read the plan', direction: 'given', weight: 1, personIds: [] },
  ...facts,
});

/** The backup's text after a change to its content. */
function tampered(change: (json: ReturnType<typeof JSON.parse>) => void): string {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
}

describe('a backup', () => {
  it('brings everything back into an empty Crosswalk, profile included', async () => {
    const backup = good();
    expect(backup).toMatchObject({
      format: 'crosswalk-backup',
      version: 1,
      exportedAt: NOW,
      profile,
    });
    const empty = freshDatabase();
    await restoreBackup(empty, backup);
    expect(await everything(empty)).toEqual(await everything(db));
  });

  it('of nothing is a backup too', async () => {
    const backup = good(JSON.stringify(await createBackup(freshDatabase(), null, NOW)));
    expect(backup.profile).toBeNull();
    await restoreBackup(db, backup);
    expect(await listPeople(db)).toEqual([]);
  });

  it('of records that lost their person or meeting can still be restored', async () => {
    const [kofi] = await listPeople(db);
    await db.people.delete(kofi?.id ?? '');
    await db.meetings.clear();
    const backup = good(JSON.stringify(await createBackup(db, profile, NOW)));
    expect(backup.tables.attendances).toEqual([]);
    expect(backup.tables.notes.map((note) => [note.personIds.length, note.meetingId])).toEqual([
      [1, undefined],
    ]);
    expect(backup.tables.walks).toMatchObject([{ state: 'proposed' }]);
    expect(backup.tables.followUps).toHaveLength(1);
  });
});

describe('a backup of records that lead nowhere', () => {
  it('has them without the links, and without what said nothing else', async () => {
    const empty = freshDatabase();
    const kept = person({ id: 'kept', introducedBy: 'gone' });
    await empty.people.add(kept);
    for (const table of ABOUT_TABLES) {
      const record = { ...writtenIn(table, 'x', ['gone']), meetingId: 'gone' };
      await empty.table(table).add(record);
      const both = { ...writtenIn(table, 'y', ['gone', 'kept']), askId: 'gone', issueId: 'x' };
      await empty.table(table).add(both);
    }
    const { tables } = good(JSON.stringify(await createBackup(empty, null, NOW)));
    expect(tables.people[0]).not.toHaveProperty('introducedBy');
    for (const table of ABOUT_TABLES) {
      const alone = ABOUT_MORE_THAN_PEOPLE.has(table) ? [{ id: 'x', personIds: [] }] : [];
      expect(tables[table], table).toMatchObject([...alone, { id: 'y', personIds: ['kept'] }]);
    }
    expect(tables.favours[0]).not.toHaveProperty('askId');
    expect(tables.initiatives[1]).toHaveProperty('issueId', 'x');
  });
});

describe('secret addresses', () => {
  const feeds = [{ id: 'a', url: 'https://cal.example/private-a1/basic.ics', addedAt: NOW }];

  it('are in a backup only when they were asked for', async () => {
    expect(text).not.toContain('feeds');
    const backup = good(JSON.stringify(await createBackup(db, profile, NOW, feeds)));
    expect(backup.feeds).toEqual(feeds);
  });

  it('that would go in the clear make a file no backup', () => {
    const clear = [{ ...feeds[0], url: 'http://cal.example/a.ics' }];
    const result = parseBackup(tampered((json) => Object.assign(json, { feeds: clear })));
    expect(result).toEqual({ problem: 'damaged', detail: 'feeds.0.url' });
  });
});

describe('restoring', () => {
  it('replaces everything at once, in every panel, and undo brings the old back whole', async () => {
    const other = secondPanel(db);
    const backup = good();
    const [person] = await listPeople(db);
    await db.people.update(person?.id ?? '', { name: 'Changed since' });
    await db.notes.clear();
    const before = await everything(db);
    const undo = await restoreBackup(db, backup);
    expect(await notesOf(other, person?.id ?? '')).toHaveLength(1);
    await undo();
    expect(await everything(other)).toEqual(before);
    other.close();
  });

  it('that fails in the middle changes nothing', async () => {
    const before = await everything(db);
    db.walks.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restoreBackup(db, good())).rejects.toMatchObject({
      name: 'StorageProblem',
      kind: 'full',
    });
    expect(await everything(db)).toEqual(before);
  });
});

describe('a file that is no whole backup', () => {
  it('cut off anywhere is not JSON', () => {
    for (const part of [0, 1, 0.25, 0.5, 0.99]) {
      expect(parseBackup(text.slice(0, Math.floor((text.length - 1) * part))).valueOf()).toEqual({
        problem: 'not-json',
      });
    }
  });

  it.each(['null', '[]', '"crosswalk-backup"', '{}', '{"format":"other","version":1}'])(
    '%s is something else',
    (json) => expect(parseBackup(json)).toEqual({ problem: 'not-a-backup' }),
  );

  it('of a newer Crosswalk says so, whatever else it holds', () => {
    const newer = tampered((json) => {
      json.schemaVersion = SCHEMA_VERSION + 1;
      json.tables = { futures: 'unknown' };
    });
    expect(parseBackup(newer)).toEqual({ problem: 'newer' });
    expect(parseBackup(tampered((json) => json.version++))).toEqual({ problem: 'newer' });
  });

  it.each<[string, Parameters<typeof tampered>[0]]>([
    ['tables.people.0.name', (json) => delete json.tables.people[0].name],
    ['tables.meetings.1.start', (json) => (json.tables.meetings[1].start = '2026')],
    ['tables.followUps.0.due', (json) => (json.tables.followUps[0].due = 'soon')],
    ['tables.walks', (json) => delete json.tables.walks],
    ['profile.peerRungs', (json) => (json.profile.peerRungs = 9)],
    ['schemaVersion', (json) => (json.schemaVersion = 0)],
    ['attendances: refers to nothing', (json) => json.tables.meetings.shift()],
    ['notes: refers to nothing', (json) => json.tables.notes[0].personIds.push('nobody')],
    [
      'people: refers to nothing',
      (json) => Object.assign(json.tables.people[0], { introducedBy: 'nobody' }),
    ],
    [
      'practiceWeeks: repeated',
      (json) => json.tables.practiceWeeks.push(week('a', '2026-03-02'), week('b', '2026-03-02')),
    ],
    [
      'tables.people.0.strengthCorrection',
      (json) => (json.tables.people[0].strengthCorrection = 21),
    ],
    ['tables.favours.0.weight', (json) => json.tables.favours.push(favour({ weight: 3 }))],
    [
      'favours: refers to nothing',
      (json) => json.tables.favours.push(favour({ askId: 'nothing' })),
    ],
    [
      'favours: refers to nothing',
      (json) => {
        const settlements = [{ personId: 'nobody', weight: 1, at: NOW }];
        json.tables.favours.push(favour({ settlements }));
      },
    ],
    ['people: repeated id', (json) => json.tables.people.push(json.tables.people[0])],
    [
      'attendances: repeated',
      (json) => json.tables.attendances.push({ ...json.tables.attendances[0], id: 'again' }),
    ],
  ])('damaged at %s says where', (detail, change) => {
    expect(parseBackup(tampered(change))).toEqual({ problem: 'damaged', detail });
  });
});
