import { describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import type { Person } from '@/utils/records/schema';
import { type PeopleSource, planPeople } from '@/utils/transfer/import/plan-people';
import { person, profile } from '../../builders';
import { row, source } from './people-rows';

/** Everybody as they are after the plan. */
function peopleAfter(given: Partial<PeopleSource>): Person[] {
  const all = source(given);
  const people = new Map(all.people.map((one) => [one.id, one]));
  for (const change of planPeople(all).changes) people.set(change.after.id, change.after);
  return [...people.values()];
}

function leftOf(given: Partial<PeopleSource>): string[] {
  return planPeople(source(given)).left.map(({ reason }) => reason);
}

function problemsOf(given: Partial<PeopleSource>): string[] {
  return planPeople(source(given)).problems.map(({ reason }) => reason);
}

describe('planPeople: who a row is about', () => {
  it('knows somebody by any of their addresses', () => {
    const ines = person({ emails: ['ines.falk@lumen.example', 'if@lumen.example'] });
    const [found, ...others] = peopleAfter({
      people: [ines],
      rows: [row({ name: 'Ines Falk-Berg', emails: ['if@lumen.example'], title: 'Head of Legal' })],
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: ines.id,
      title: 'Head of Legal',
      sources: { title: 'directory' },
    });
  });

  it('knows somebody by their number together with the name, and not by the number alone', () => {
    const ines = person({ emails: [], employeeId: '17' });
    const rows = [row({ emails: [], employeeId: '17', title: 'Head of Legal' })];
    expect(peopleAfter({ people: [ines], rows })).toHaveLength(1);
    const other = [row({ name: 'Tomas Roos', emails: [], employeeId: '17' })];
    expect(peopleAfter({ people: [ines], rows: other })).toHaveLength(2);
  });

  it('gives an address to the one colleague of exactly that name who has none', () => {
    const ines = person({ emails: [] });
    const [found, ...others] = peopleAfter({
      people: [ines],
      rows: [row({ name: 'FALK, Ines (Legal)' })],
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: ines.id,
      name: 'Ines Falk',
      emails: ['ines.falk@lumen.example'],
    });
  });

  it('does not choose among several of one name', () => {
    const people = [person({ emails: [] }), person({ emails: [] })];
    const given = { people, rows: [row({ emails: [], title: 'Head of Legal' })] };
    expect(planPeople(source(given)).changes).toEqual([]);
    expect(leftOf(given)).toEqual(['ambiguous']);
    expect(problemsOf(given)).toEqual(['same-name']);
  });

  it('does not give one person of a name to either of two rows', () => {
    const rows = [
      row({ line: 2, emails: ['a@lumen.example'] }),
      row({ line: 3, emails: ['b@lumen.example'] }),
    ];
    expect(peopleAfter({ people: [person({ emails: [] })], rows })).toHaveLength(3);
  });

  it('leaves a row whose addresses belong to two people', () => {
    const people = [
      person({ emails: ['ines@lumen.example'] }),
      person({ emails: ['falk@lumen.example'] }),
    ];
    const given = { people, rows: [row({ emails: ['ines@lumen.example', 'falk@lumen.example'] })] };
    expect(planPeople(source(given)).changes).toEqual([]);
    expect(problemsOf(given)).toEqual(['two-people']);
  });

  it('makes one person of rows with one address, and says when their names differ', () => {
    const same = [row({ line: 2 }), row({ line: 3, title: 'Head of Legal' })];
    expect(peopleAfter({ rows: same })).toMatchObject([{ title: 'Head of Legal' }]);
    expect(problemsOf({ rows: same })).toEqual([]);
    const other = [row({ line: 2 }), row({ line: 3, name: 'Tomas Roos', title: 'Head of Legal' })];
    expect(peopleAfter({ rows: other })).toMatchObject([{ name: 'Ines Falk' }]);
    expect(peopleAfter({ rows: other })[0]?.title).toBeUndefined();
    expect(problemsOf({ rows: other })).toEqual(['shared-address']);
  });

  it('adds no rooms, lists and machines, nobody without a name, and not the user', () => {
    const rows = [
      row({ name: 'Room Rhine', emails: ['c_1@resource.calendar.google.com'] }),
      row({ name: 'Notices', emails: ['no-reply@lumen.example'] }),
      row({ name: ' \u200e', emails: [] }),
      row({ name: 'Mara Vogt', emails: ['MARA.VOGT@lumen.example'] }),
    ];
    expect(leftOf({ rows }).sort()).toEqual([
      'no-name',
      'not-a-person',
      'not-a-person',
      'own-address',
    ]);
    expect(peopleAfter({ rows })).toEqual([]);
  });
});

describe('planPeople: two rows of whom the user made one', () => {
  const one = person({
    emails: ['ines@lumen.example', 'i.falk@lumen.example'],
    title: 'Director, Brand',
    sources: { name: 'directory', title: 'directory', functionId: 'title', level: 'title' },
    functionId: 'marketing',
    level: 'director',
  });
  const first = row({ line: 2, emails: ['i.falk@lumen.example'], title: 'Counsel' });
  const second = row({ line: 3, emails: ['ines@lumen.example'], title: 'Director, Brand' });

  it('leave them as they are where one of the rows says so', () => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      expect(peopleAfter({ people: [one], rows })).toEqual([one]);
      expect(leftOf({ people: [one], rows }).sort()).toEqual(['repeated', 'same']);
    }
  });

  it('are told of by the first row where both say otherwise', () => {
    const rows = [first, { ...second, title: 'Director, Brand and Events' }];
    const [found] = peopleAfter({ people: [one], rows });
    expect(found).toMatchObject({ title: 'Counsel' });
    expect(peopleAfter({ people: found ? [found] : [], rows })).toEqual([found]);
  });
});

describe('planPeople: what the user said is no person', () => {
  const rows = [
    row({ name: 'Harbour Desk', emails: ['harbour.desk@lumen.example'] }),
    row({ name: 'Night Porter', emails: [], employeeId: '7' }),
    row({ name: 'Ines Falk' }),
  ];
  const user = profile({ notPeople: ['Harbour.Desk@lumen.example', 'Porter, Night'] });

  it('is left', () => {
    expect(peopleAfter({ rows, profile: user })).toMatchObject([{ name: 'Ines Falk' }]);
    expect(leftOf({ rows, profile: user })).toEqual(['not-a-person', 'not-a-person']);
  });
});

describe('planPeople: what is taken', () => {
  const told = row({ name: 'Ines B. Falk', title: 'Head of Legal', department: 'Legal' });

  it('leaves what the user said and takes the rest', () => {
    const ines = person({
      title: 'Counsel',
      sources: { title: 'user', name: 'user', level: 'user' },
      level: 'lead',
    });
    const [found] = peopleAfter({ people: [ines], rows: [told] });
    expect(found).toMatchObject({
      name: 'Ines Falk',
      title: 'Counsel',
      department: 'Legal',
      level: 'lead',
    });
  });

  it('says so when a row only differs in what the user said', () => {
    const sources = { title: 'user', department: 'user', name: 'directory' } as const;
    const ines = person({ title: 'Counsel', department: 'Law', sources });
    expect(leftOf({ people: [ines], rows: [row({ title: 'Head of Legal' })] })).toEqual([
      'user-said-otherwise',
    ]);
  });

  it('is stronger than a card and an invitation', () => {
    const ines = person({ title: 'Counsel', sources: { title: 'card', name: 'invite' } });
    const [found] = peopleAfter({ people: [ines], rows: [told] });
    expect(found).toMatchObject({
      name: 'Ines B. Falk',
      title: 'Head of Legal',
      aliases: ['Ines Falk'],
    });
  });

  it('keeps an earlier title as history', () => {
    const ines = person({
      title: 'Counsel',
      sources: { title: 'directory' },
      jobToldOn: '2025-01-01',
    });
    const [found] = peopleAfter({ people: [ines], rows: [told] });
    expect(found?.jobHistory).toMatchObject([{ title: 'Counsel', to: '2026-03-02' }]);
  });

  it('erases nothing that a row lacks', () => {
    const ines = person({
      title: 'Counsel',
      department: 'Legal',
      location: 'Berlin',
      sources: { name: 'directory', title: 'directory', department: 'directory' },
    });
    expect(leftOf({ people: [ines], rows: [row()] })).toEqual(['same']);
  });

  it('an address book fills what is unknown and replaces nothing that was told better', () => {
    const ines = person({ title: 'Counsel', sources: { title: 'card' } });
    const [found] = peopleAfter({ kind: 'vcard', people: [ines], rows: [told] });
    expect(found).toMatchObject({ title: 'Counsel', department: 'Legal' });
  });

  it('tells function and level by the file’s own words, else by the title', () => {
    const rows = [
      row({ title: 'Head of Legal', functionText: 'Finance', levelText: 'Vice President' }),
      row({ line: 3, name: 'Tomas Roos', emails: ['t@lumen.example'], title: 'Head of Legal' }),
    ];
    expect(peopleAfter({ rows })).toMatchObject([
      {
        functionId: 'finance',
        level: 'vice-president',
        sources: { functionId: 'directory', level: 'directory' },
      },
      { functionId: 'legal', sources: { functionId: 'title' } },
    ]);
  });

  it('takes the house’s own meaning of the file’s words', () => {
    const house = {
      rules: [{ id: 'r', words: 'growth', functionId: 'marketing' as const }],
      merged: new Map([['legal' as const, 'finance' as const]]),
    };
    const rows = [
      row({ functionText: 'Growth' }),
      row({ line: 3, name: 'Tomas Roos', emails: ['t@lumen.example'], functionText: 'Legal' }),
    ];
    expect(peopleAfter({ house, rows }).map(({ functionId }) => functionId)).toEqual([
      'marketing',
      'finance',
    ]);
  });
});

describe('planPeople: address books', () => {
  it('adds somebody from elsewhere only with an address', () => {
    const rows = [
      row({ name: 'Ada Noor', emails: [], organisation: 'Quill & Sons' }),
      row({ line: 3, name: 'Bo Lind', emails: ['bo@quill.example'], organisation: 'Quill & Sons' }),
      row({ line: 4, name: 'Cy Marsh', emails: [], organisation: 'Lumen GmbH' }),
    ];
    const given = { kind: 'linkedin-connections' as const, rows };
    expect(peopleAfter(given).map(({ name }) => name)).toEqual(['Bo Lind', 'Cy Marsh']);
    expect(leftOf(given)).toEqual(['elsewhere']);
  });

  it('takes nobody from elsewhere for the colleague of that name', () => {
    const ines = person({ emails: [] });
    const rows = [row({ emails: ['ines@quill.example'], title: 'Baker' })];
    expect(peopleAfter({ kind: 'google-contacts', people: [ines], rows })).toHaveLength(2);
  });
});

describe('planPeople: the user’s own row', () => {
  const rows = [
    row({
      line: 2,
      name: 'Mara Vogt',
      emails: ['mara.vogt@lumen.example'],
      title: 'Director of Product',
      manager: { name: 'Ines Falk' },
    }),
    row({ line: 3 }),
    row({
      line: 4,
      name: 'Tomas Roos',
      emails: ['t@lumen.example'],
      manager: { email: 'mara.vogt@lumen.example' },
    }),
  ];

  it('gives the user’s place in the tree, and what it says of them', () => {
    const plan = planPeople(source({ rows }));
    const [ines, tomas] = plan.changes.map(({ after }) => after.id);
    expect(plan.ownEdge?.after).toMatchObject({ personId: ME, managerId: ines });
    expect(plan.changes[1]?.edge?.after).toMatchObject({ personId: tomas, managerId: ME });
    expect(plan.me).toMatchObject({
      by: 'address',
      person: { functionId: 'product', level: 'director' },
    });
  });

  it('is the one that the user chose, and those of their name are offered', () => {
    const bare = rows.map((one) => ({ ...one, emails: [] }));
    const me = profile({ emails: [], name: 'Mara Vogt' });
    expect(planPeople(source({ rows: bare, profile: me })).me).toMatchObject({
      by: 'none',
      candidates: [{ line: 2 }],
    });
    const chosen = planPeople(source({ rows: bare, profile: me, myRow: 3 }));
    expect(chosen.changes.map(({ after }) => after.name)).toEqual(['Mara Vogt', 'Tomas Roos']);
    expect(chosen.changes[0]?.edge?.after.managerId).toBe(ME);
    const name = chosen.me.row?.name ?? '';
    const again = planPeople(source({ rows: bare, profile: { ...me, directoryRow: { name } } }));
    expect(again.me).toMatchObject({ by: 'chosen', row: { line: 3 } });
  });
});

describe('planPeople: hostile cells', () => {
  it('keeps text as text, of bounded length, without marks that hide or turn', () => {
    const [found] = peopleAfter({
      rows: [
        row({
          name: `=HYPERLINK("http://x.example")\u202e${'a'.repeat(10_000)}`,
          title: '<img src=x onerror=alert(1)>',
          employeeId: '__proto__',
          manager: { id: '__proto__' },
        }),
      ],
    });
    expect(found?.name).toHaveLength(200);
    expect(found?.name).not.toContain('\u202e');
    expect(found?.title).toBe('<img src=x onerror=alert(1)>');
  });
});
