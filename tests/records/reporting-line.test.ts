import { beforeEach, describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { person } from '../builders';
import { freshDatabase } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

const stamp = { createdAt: 0, updatedAt: 0, source: 'directory' } as const;

/** "bo<ines" for "bo reports to ines". */
async function tree(text: string): Promise<void> {
  const edges = text.split(' ').map((pair, index) => {
    const [personId = '', managerId = ''] = pair.split('<');
    return { ...stamp, id: `edge-${index}`, personId, managerId };
  });
  await db.orgEdges.bulkAdd(edges);
}

describe('loadReportingLine', () => {
  it('reads the chain above and everybody below', async () => {
    await tree('me<tove tove<jan jan<jan bo<me eli<bo peer<tove niece<peer');
    const line = await loadReportingLine(db);
    expect([...line.above]).toEqual(['tove', 'jan']);
    expect([...line.below]).toEqual(['bo', 'eli']);
  });

  it('follows what the user said of people', async () => {
    await tree('dot<ada bo<gil eli<bo');
    await db.people.bulkAdd([
      person({ id: 'dot', relation: 'manager' }),
      person({ id: 'bo', relation: 'report', emails: [] }),
    ]);
    const line = await loadReportingLine(db);
    expect([...line.above].sort()).toEqual(['ada', 'dot']);
    expect([...line.below].sort()).toEqual(['bo', 'eli']);
  });

  it('knows the user by an own address that a directory lists as somebody', async () => {
    await tree('mara<tove bo<mara tove<me');
    await db.people.add(person({ id: 'mara', emails: ['mara@lumen.example'] }));
    expect((await loadReportingLine(db)).above).toEqual(new Set());
    const line = await loadReportingLine(db, ['Mara@lumen.example']);
    expect([...line.above]).toEqual(['tove']);
    expect([...line.below]).toEqual(['bo']);
  });

  it('reads a large organisation in a moment, from the top', async () => {
    const edges = Array.from({ length: 3_000 }, (_, index) => ({
      ...stamp,
      id: `edge-${index}`,
      personId: `p${index}`,
      managerId: index === 0 ? ME : `p${Math.floor((index - 1) / 7)}`,
    }));
    await db.orgEdges.bulkAdd(edges);
    const line = await loadReportingLine(db);
    expect(line.below.size).toBe(3_000);
  });
});
