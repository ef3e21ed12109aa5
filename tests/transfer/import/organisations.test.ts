import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { everything, freshDatabase, HOUR, NOW } from '../../records/fresh-database';
import { applied, lookedPeople } from './files';

const FOLDER = new URL('../../../../shared/org/', import.meta.url);
/** Of the second, nine rows repeat another to the last cell; `top` reports to nobody. */
const FILES = [
  { file: 'uk-cabinet_office.csv', people: 228, repeated: 0, top: 2 },
  { file: 'uk-hm_treasury.csv', people: 99, repeated: 9, top: 1 },
];

// The real organisations lie beside the checkout, where there are any.
describe.skipIf(!existsSync(FOLDER))('two real organisations', () => {
  it.each(FILES)('$file goes in, its tree resolves, and again it changes nothing', async (one) => {
    const db = freshDatabase();
    const given = new File([readFileSync(new URL(one.file, FOLDER))], one.file);
    const session = new ImportSession(db, () => NOW);
    const { added, left, leftWhy, edges } = await lookedPeople(session, given);
    expect(added.total).toBe(one.people);
    expect(left).toBe(one.repeated);
    expect(leftWhy.repeated ?? 0).toBe(one.repeated);
    expect(edges.found / (edges.found + edges.missing)).toBeGreaterThanOrEqual(0.98);
    expect(edges.found).toBe(one.people - one.top);
    await applied(session);
    expect([await db.people.count(), await db.orgEdges.count()]).toEqual([one.people, edges.found]);
    const known = await db.people.filter(({ level }) => level !== undefined).count();
    expect(known).toBe(one.people);
    const stored = await everything(db);
    const later = new ImportSession(db, () => NOW + HOUR);
    const again = await lookedPeople(later, given);
    expect([again.added.total, again.changed.total]).toEqual([0, 0]);
    expect(await later.apply()).toEqual({ failure: 'nothing-shown' });
    expect(await everything(db)).toEqual(stored);
  });
});
