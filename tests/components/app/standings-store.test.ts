import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandingsStore } from '@/components/app/standings-store';
import { ME } from '@/utils/functions/reporting-line';
import { loadHistories } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { listPeople, removePerson, updatePerson } from '@/utils/records/people';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { logTouch } from '@/utils/records/touches';
import { personStanding } from '@/utils/relationships/person-standing';
import { attendance, meeting, person, profile } from '../../builders';
import { DAY, freshDatabase, HOUR, NOW, secondPanel } from '../../records/fresh-database';

const ME_HERE = profile();
const NONE = { meetings: [], touches: [], walks: [] };

let db: CrosswalkDatabase;
let store: StandingsStore;
let leave: () => void;

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([
    person({ id: 'ada', name: 'Ada Nox', functionId: 'legal', emails: ['ada@lumen.example'] }),
    person({ id: 'bo', name: 'Bo Oke', emails: ['bo@lumen.example'] }),
    person({ id: 'cy', name: 'Cy Pan', functionId: 'sales', emails: ['cy@lumen.example'] }),
  ]);
  await db.meetings.bulkAdd([
    meeting({ id: 'past', start: NOW - 3 * DAY }),
    meeting({ id: 'soon', start: NOW + HOUR }),
  ]);
  await db.attendances.bulkAdd([
    attendance({ id: 'a', meetingId: 'past', personId: 'ada', start: NOW - 3 * DAY }),
    attendance({ id: 'b', meetingId: 'soon', personId: 'bo', start: NOW + HOUR }),
  ]);
  store = new StandingsStore(db);
  leave = store.follow();
  store.judge(ME_HERE, NOW);
});
afterEach(() => {
  leave();
  db.close();
});

/** What a look at the whole database would tell. */
async function told(now = NOW) {
  const [people, histories, line] = [
    await listPeople(db),
    await loadHistories(db),
    await loadReportingLine(db, ME_HERE.emails),
  ];
  return people.map((one) =>
    personStanding(one, histories.get(one.id) ?? NONE, ME_HERE, now, line),
  );
}

const untilTold = (now = NOW) =>
  vi.waitFor(async () => expect(store.standings()).toEqual(await told(now)), { timeout: 5_000 });

const idOf = (id: string) => store.standings()?.find((one) => one.person.id === id);

describe('what is shown of everybody', () => {
  it('is what the whole database tells', async () => {
    expect(store.standings()).toBeUndefined();
    await untilTold();
    expect(idOf('ada')?.touches).toHaveLength(1);
    expect(idOf('bo')?.nextMeeting?.id).toBe('soon');
  });

  it('follows a change of one person, and leaves the others as they are', async () => {
    await untilTold();
    const cy = idOf('cy');
    const undo = await updatePerson(db, 'bo', { name: 'Zo Oke', functionId: 'data' }, NOW);
    await vi.waitFor(() => expect(store.standings()?.at(-1)?.person.name).toBe('Zo Oke'));
    await untilTold();
    expect(idOf('cy')).toBe(cy);
    await undo();
    await untilTold();
    expect(store.standings()?.map((one) => one.person.id)).toEqual(['ada', 'bo', 'cy']);
  });

  it('follows meetings, attendances and logged contact, made in another panel', async () => {
    await untilTold();
    const other = secondPanel(db);
    await other.meetings.update('past', { deletedAt: NOW });
    await vi.waitFor(() => expect(idOf('ada')?.touches).toHaveLength(0));
    await logTouch(other, { personId: 'cy', kind: 'call', at: NOW - DAY }, NOW);
    await vi.waitFor(() => expect(idOf('cy')?.touches).toHaveLength(1));
    await other.attendances.delete('b');
    await vi.waitFor(() => expect(idOf('bo')?.nextMeeting).toBeUndefined());
    await untilTold();
    other.close();
  });

  it('follows removals, and what is written in bulk', async () => {
    await untilTold();
    await removePerson(db, 'ada');
    await vi.waitFor(() => expect(store.standings()).toHaveLength(2));
    const many = Array.from({ length: 120 }, (_, at) =>
      person({ id: `p${at}`, name: `Person ${at % 60}`, emails: [`p${at}@lumen.example`] }),
    );
    await db.people.bulkAdd(many);
    await vi.waitFor(() => expect(store.standings()).toHaveLength(122));
    const names = store.standings()?.map((one) => one.person.name) ?? [];
    expect(names).toEqual([...names].sort(new Intl.Collator().compare));
    await db.people.clear();
    await vi.waitFor(() => expect(store.standings()).toEqual([]));
  });

  it('follows the tree', async () => {
    await untilTold();
    const stamp = { createdAt: 0, updatedAt: 0, source: 'directory' } as const;
    await db.orgEdges.add({ id: 'e', personId: ME, managerId: 'ada', ...stamp });
    await vi.waitFor(() => expect(idOf('ada')?.verdict.standing).toBe('manager'));
    await updatePerson(db, 'cy', { relation: 'report' }, NOW);
    await vi.waitFor(() => expect(idOf('cy')?.verdict.standing).toBe('report'));
    await untilTold();
  });

  it('goes with the clock: a meeting that ends becomes contact', async () => {
    await untilTold();
    store.judge(ME_HERE, NOW + 2 * HOUR);
    await vi.waitFor(() => expect(idOf('bo')?.touches).toHaveLength(1));
    expect(idOf('bo')?.nextMeeting).toBeUndefined();
  });

  it('judges everybody anew for another profile', async () => {
    await untilTold();
    store.judge(profile({ functionId: 'legal' }), NOW);
    await vi.waitFor(() => expect(idOf('ada')?.verdict.standing).toBe('peer'));
    expect(idOf('cy')?.verdict.standing).toBe('cross-functional-peer');
  });

  it('is empty where nobody is', async () => {
    const empty = freshDatabase();
    const nobody = new StandingsStore(empty);
    const stop = nobody.follow();
    nobody.judge(ME_HERE, NOW);
    await vi.waitFor(() => expect(nobody.standings()).toEqual([]));
    stop();
    empty.close();
  });
});
