import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import type { OrgEdge, Person } from '@/utils/records/schema';
import { FILE_KINDS } from '@/utils/transfer/files/recognise';
import { type PeopleSource, planPeople } from '@/utils/transfer/import/plan-people';
import type { PersonRow } from '@/utils/transfer/people-files/person-row';
import { person, profile } from '../../builders';
import { source } from './people-rows';

/** A calendar and a backup hold no rows. */
const KINDS = FILE_KINDS.filter((kind) => kind !== 'ics' && kind !== 'backup');

/** Few words, so that they meet. */
const name = fc.constantFrom(
  'Ada Noor',
  'NOOR, Ada',
  'Bo Lind',
  'Bo Lind (HR)',
  'Cy',
  'Mara Vogt',
  'x@y',
);
const email = fc.constantFrom(
  'a@lumen.example',
  'b@lumen.example',
  'c@quill.example',
  'mara.vogt@lumen.example',
  'no-reply@lumen.example',
  'not an address',
);
const title = fc.constantFrom('Counsel', 'Head of Legal', 'CFO', '', 'Ada Noor');
const id = fc.constantFrom('1', '2', '__proto__');
const text = fc.oneof(title, fc.string());
const row: fc.Arbitrary<Omit<PersonRow, 'line'>> = fc.record(
  {
    name: fc.oneof(name, fc.string({ unit: 'binary' })),
    emails: fc.array(email, { maxLength: 2 }),
    title,
    department: fc.constantFrom('Legal', 'Finance'),
    functionText: fc.constantFrom('Legal', 'Growth', 'Finance'),
    levelText: fc.constantFrom('Director', 'IC3', 'Band 7'),
    employeeId: id,
    manager: fc.record({ email, name, id }, { requiredKeys: [] }),
    location: text,
    joinedOn: fc.constantFrom('2020-01-01', 'never', '2020-02-31'),
    organisation: fc.constantFrom('Lumen GmbH', 'Quill & Sons'),
  },
  { requiredKeys: ['emails'] },
);
const known: fc.Arbitrary<Person> = fc
  .record(
    {
      name: fc.constantFrom('Ada Noor', 'Bo Lind', 'Cy', 'Counsel'),
      aliases: fc.array(fc.constantFrom('Cy', 'Ada N.'), { maxLength: 1 }),
      title: fc.constantFrom('Counsel', 'Clerk'),
      employeeId: id,
      managerEmail: fc.constantFrom('a@lumen.example', 'z@lumen.example'),
      sources: fc.record(
        {
          name: fc.constantFrom('user', 'directory', 'invite'),
          title: fc.constantFrom('user', 'directory', 'card', 'title'),
          level: fc.constantFrom('user', 'title'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['name', 'aliases', 'sources'] },
  )
  .map((facts) => person({ ...facts, emails: [] }));

/** What is stored once the plan was written. */
function written(given: PeopleSource): Pick<PeopleSource, 'people' | 'edges'> {
  const plan = planPeople(given);
  const people = new Map(given.people.map((one) => [one.id, one]));
  const edges = new Map(given.edges.map((one) => [one.id, one]));
  for (const { after, edge } of plan.changes) {
    people.set(after.id, after);
    if (edge) edges.set(edge.after.id, edge.after);
  }
  if (plan.ownEdge) edges.set(plan.ownEdge.after.id, plan.ownEdge.after);
  return { people: [...people.values()].reverse(), edges: [...edges.values()].reverse() };
}

it('whatever a file holds, reading it again plans nothing, and nobody loses what the user said', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(known, { maxLength: 4 }),
      fc.array(fc.array(email, { maxLength: 1 }), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...KINDS),
      fc.constantFrom(null, profile(), profile({ organisationDomains: [] })),
      (rows, others, addresses, kind, me) => {
        const taken = new Set<string>();
        const people = others.map((one, n) => {
          const emails = (addresses[n] ?? []).filter((a) => !taken.has(a) && taken.add(a));
          return { ...one, emails };
        });
        const given = source({
          rows: rows.map((one, n) => ({ ...one, line: n + 2 })),
          people,
          kind,
          profile: me,
        });
        const stored = written(given);
        const later = source({ ...given, ...stored, now: given.now + 1, today: '2026-03-09' });
        const again = planPeople(later);
        expect(again.changes).toEqual([]);
        expect(again.ownEdge).toBeUndefined();
        for (const before of people) {
          const now = stored.people.find((one) => one.id === before.id);
          if (before.sources.title === 'user') expect(now?.title).toBe(before.title);
          if (before.sources.name === 'user') expect(now?.name).toBe(before.name);
        }
        expectSound(stored.people, stored.edges);
      },
    ),
    { numRuns: 1_500, seed: 20_260_302 },
  );
}, 60_000);

function expectSound(people: readonly Person[], edges: readonly OrgEdge[]): void {
  const ids = new Set([ME, ...people.map((one) => one.id)]);
  expect(edges.every((one) => ids.has(one.personId) && ids.has(one.managerId))).toBe(true);
  expect(edges.some((one) => one.personId === one.managerId)).toBe(false);
  expect(new Set(edges.map((one) => one.personId)).size).toBe(edges.length);
  const emails = people.flatMap((one) => one.emails);
  expect(new Set(emails).size).toBe(emails.length);
  expect(people.every((one) => one.name !== '')).toBe(true);
}
