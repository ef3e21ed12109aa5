import type { Page } from 'playwright-core';
import type { OrgEdge, Person } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW } from './tour-day';

const ODALYS = 'sidepanel.html#/person/{Odalys Brandt}';
const MARIT = 'sidepanel.html#/person/{Marit Ekwueme}';

const DAY = 86_400_000;
const dayBefore = (days: number) => new Date(TOUR_NOW - days * DAY).toISOString().slice(0, 10);

/** As after a directory was read in: whom Odalys reports to, ten below, and what she was before. */
async function intoTheTree(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const named = (name: string) => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not among the people.`);
    return person;
  };
  const odalys = named('Odalys Brandt');
  const { relation: _, ...marit } = named('Marit Ekwueme');
  const others = people
    .filter(({ id, relation }) => id !== odalys.id && relation === undefined)
    .sort((a, b) => a.name.localeCompare(b.name));
  const [above, ...below] = others.slice(0, 11).map(({ id }) => id);
  const link = (personId: string, managerId: string): OrgEdge => ({
    id: `${personId}-${managerId}`,
    createdAt: TOUR_NOW,
    updatedAt: TOUR_NOW,
    personId,
    managerId,
    source: 'directory',
  });
  await writeRows(page, 'orgEdges', [
    link('me', marit.id),
    link(marit.id, above ?? ''),
    link(odalys.id, above ?? ''),
    ...below.map((id) => link(id, odalys.id)),
  ]);
  const before = { title: 'Manager, Regional Planning', department: 'Operations' };
  await writeRows(page, 'people', [
    marit,
    {
      ...odalys,
      sources: { ...odalys.sources, title: 'directory', department: 'card', level: 'title' },
      location: 'Lisbon',
      joinedOn: '2021-03-01',
      jobHistory: [
        { title: 'Analyst', department: 'Operations', to: '2023-09-01' },
        { ...before, from: '2023-09-01', to: dayBefore(40) },
      ],
    },
  ]);
}

/** The person page with a reporting line, earlier roles, and where facts come from. */
export const PERSON_STATES: Screen[] = [
  {
    name: 'person-in-line',
    path: ODALYS,
    changes: ['people', 'orgEdges'],
    prepare: intoTheTree,
    ready: async (page) => {
      await heading('Earlier roles')(page);
      await words(page, /^and 2 more/);
      await page.getByText('Where this comes from').click();
      await words(page, 'from the directory');
    },
  },
  {
    name: 'person-manager-choice',
    path: MARIT,
    changes: ['people', 'orgEdges'],
    prepare: intoTheTree,
    ready: async (page) => {
      await words(page, 'you report to them');
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await page.getByRole('combobox').last().fill('a');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'today-new-role',
    path: 'sidepanel.html#/',
    changes: ['people', 'orgEdges'],
    prepare: intoTheTree,
    ready: (page) => words(page, /^New role since/),
  },
];
