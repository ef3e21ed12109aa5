import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgEdge } from '@/utils/records/schema';
import { dropCircles } from '@/utils/transfer/import/drop-circles';
import { planPeople } from '@/utils/transfer/import/plan-people';
import { person } from '../../builders';
import { row, source } from './people-rows';

const people = ['ada', 'bo', 'cy', 'di'].map((id) =>
  person({ id, name: id, emails: [`${id}@lumen.example`], sources: { name: 'directory' } }),
);
const told = (id: string, manager: string, line = 2) =>
  row({
    line,
    name: id,
    emails: [`${id}@lumen.example`],
    manager: { email: `${manager}@lumen.example` },
  });
const edge = (
  personId: string,
  managerId: string,
  source: OrgEdge['source'] = 'directory',
): OrgEdge => {
  return { id: `${personId}-edge`, createdAt: 0, updatedAt: 0, personId, managerId, source };
};
const pairs = (given: Parameters<typeof source>[0]) =>
  planPeople(source({ people, ...given })).changes.flatMap(({ edge: one }) =>
    one ? [`${one.after.personId}>${one.after.managerId}`] : [],
  );

describe('planEdges', () => {
  it('finds a manager by address, number or exact name, in the file or among the known', () => {
    const rows = [
      row({ line: 2, name: 'ada', emails: ['ada@lumen.example'], employeeId: '7' }),
      row({ line: 3, name: 'bo', emails: ['bo@lumen.example'], manager: { id: '7' } }),
      row({ line: 4, name: 'cy', emails: ['cy@lumen.example'], manager: { name: 'ADA' } }),
      told('di', 'ada', 5),
    ];
    expect(pairs({ rows })).toEqual(['bo>ada', 'cy>ada', 'di>ada']);
    expect(pairs({ rows: [told('bo', 'ada')] })).toEqual(['bo>ada']);
  });

  it('counts whom it does not find, and does not choose among two of a name', () => {
    const rows = [
      told('bo', 'nobody'),
      row({ line: 3, name: 'Kim Noh', emails: ['k1@lumen.example'] }),
      row({ line: 4, name: 'Kim Noh', emails: ['k2@lumen.example'] }),
      row({ line: 5, name: 'cy', emails: ['cy@lumen.example'], manager: { name: 'Noh, Kim' } }),
    ];
    expect(planPeople(source({ people, rows })).edges).toMatchObject({ found: 0, missing: 2 });
  });

  it('drops who reports to themself, and the edge that closes a circle', () => {
    const rows = [
      told('ada', 'bo', 2),
      told('bo', 'cy', 3),
      told('cy', 'ada', 4),
      told('di', 'di', 5),
    ];
    const plan = planPeople(source({ people, rows }));
    expect(pairs({ rows })).toEqual(['ada>bo', 'bo>cy']);
    expect(plan.edges).toEqual({ found: 2, missing: 0, circular: 1, self: 1 });
    expect(plan.problems).toEqual([
      { line: 5, reason: 'own-manager' },
      { line: 4, reason: 'circle' },
    ]);
  });

  it('closes no circle with what is kept', () => {
    const edges = [edge('bo', 'ada', 'user')];
    expect(pairs({ edges, rows: [told('ada', 'bo')] })).toEqual([]);
    const earlier = [edge('ada', 'di')];
    const rows = [told('ada', 'bo', 2), told('bo', 'ada', 3), told('di', 'bo', 4)];
    expect(pairs({ edges: earlier, rows })).toEqual(['ada>bo', 'di>bo']);
  });

  it('replaces what an earlier file said and leaves what the user said', () => {
    const rows = [told('bo', 'cy')];
    expect(pairs({ edges: [edge('bo', 'ada')], rows })).toEqual(['bo>cy']);
    expect(pairs({ edges: [edge('bo', 'ada', 'user')], rows })).toEqual([]);
    const plan = planPeople(source({ people, edges: [edge('bo', 'ada', 'user')], rows }));
    expect(plan.left).toEqual([{ line: 2, reason: 'user-said-otherwise' }]);
  });
});

describe('dropCircles', () => {
  const id = fc.integer({ min: 0, max: 12 }).map(String);

  it('leaves no circle and drops no more than one edge of each', () => {
    fc.assert(
      fc.property(fc.dictionary(id, id), (managers) => {
        const all = Object.entries(managers).map(([personId, managerId]) => ({
          personId,
          managerId,
        }));
        const edges = all.filter(({ personId, managerId }) => personId !== managerId);
        const { edges: sound, circular } = dropCircles(edges, new Map());
        expect(sound.length + circular.length).toBe(edges.length);
        const next = new Map(sound.map(({ personId, managerId }) => [personId, managerId]));
        for (const start of next.keys()) {
          let steps = 0;
          for (let at = next.get(start); at !== undefined; at = next.get(at)) steps += 1;
          expect(steps).toBeLessThanOrEqual(next.size);
        }
        for (const dropped of circular) {
          const closed = dropCircles([...sound, dropped], new Map());
          expect(closed.circular).toHaveLength(1);
        }
      }),
    );
  }, 10_000);

  it('walks a chain of a hundred thousand in no time', () => {
    const chain = Array.from({ length: 100_000 }, (_, n) => ({
      personId: `${n}`,
      managerId: `${(n + 1) % 100_000}`,
    }));
    const { circular } = dropCircles(chain, new Map());
    expect(circular).toEqual([{ personId: '99999', managerId: '0' }]);
  });
});
