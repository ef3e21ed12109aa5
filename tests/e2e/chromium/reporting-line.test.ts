import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { emptyProfile } from '@/utils/functions/profile';
import type { OrgEdge, Person } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { openSession, type Session } from './support/session';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await store(panel, 'local', 'profile', {
    ...emptyProfile('Europe/London'),
    emails: ['noor@pelicanthrush.example'],
    organisationDomains: ['pelicanthrush.example'],
    functionId: 'product',
    level: 'director',
  });
  await writeRows(panel, 'people', [
    person('tove', 'Tove Brandvold', { level: 'vice-president' }),
    person('ines', 'Ines Okonkwo', {
      jobHistory: [{ title: 'Manager, Freight', to: '2024-05-01' }],
    }),
    person('bo', 'Bo Sandoval', {}),
  ]);
  // Rows that no command wrote are not announced to a page that is open.
  await panel.reload();
});
afterAll(() => session?.app.close());

function person(id: string, name: string, more: Partial<Person>): Person {
  return {
    id,
    createdAt: 0,
    updatedAt: 0,
    name,
    aliases: [],
    emails: [`${id}@pelicanthrush.example`],
    title: 'Director, Freight',
    functionId: 'operations',
    level: 'director',
    sources: { title: 'directory', functionId: 'title', level: 'title' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
    ...more,
  };
}

const NAMES = { tove: 'Tove Brandvold', ines: 'Ines Okonkwo', bo: 'Bo Sandoval' };

async function open(id: keyof typeof NAMES): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#/person/${id}`));
  await panel.getByRole('heading', { level: 1, name: NAMES[id] }).waitFor();
  await panel.getByRole('heading', { name: 'Reporting line' }).waitFor();
}

const says = (text: string | RegExp) => panel.getByText(text).first().waitFor();

/** Says by keyboard whom the person on the page reports to. */
async function reportsTo(name: string): Promise<void> {
  await panel.getByRole('button', { name: /^(Change|Add a manager)$/ }).press('Enter');
  await panel.keyboard.type(name);
  await panel.getByRole('listbox').getByRole('option').first().waitFor();
  await panel.keyboard.press('Enter');
}

const untilEdges = (expected: string[]) =>
  until(
    'The tree',
    async () => {
      const edges = await readTable<OrgEdge>(panel, 'orgEdges');
      return edges.map(({ personId, managerId }) => `${personId} < ${managerId}`).sort();
    },
    (now) => now.join() === expected.join(),
  );

it('says in one line why somebody is a peer, and takes the user’s word instead', async () => {
  await open('ines');
  await says('Peer outside Product');
  await says('Operations · your level');
  const stand = panel.getByRole('combobox', { name: 'How they stand to you' });
  await stand.selectOption({ label: 'Not a peer' });
  await says('Operations · you said so');
  await stand.selectOption({ label: 'Let Crosswalk tell' });
  await says('Operations · your level');
});

it('sets a manager by keyboard, refuses a circle, and takes back', async () => {
  await open('ines');
  await reportsTo('tove');
  await untilEdges(['ines < tove']);
  await says('you said so');
  await open('tove');
  await reportsTo('ines');
  await says(/^That would go in a circle/);
  await untilEdges(['ines < tove']);
  await open('bo');
  await reportsTo('ines');
  await untilEdges(['bo < ines', 'ines < tove']);
  await says('Reporting line changed.');
  await panel.keyboard.press('z');
  await untilEdges(['ines < tove']);
});

it('knows the user’s own manager from the settings, and who is above and below', async () => {
  const settings = await session.app.open('options.html', { width: 420, height: 900 });
  await settings.getByRole('button', { name: 'Say who' }).press('Enter');
  await settings.keyboard.type('ines');
  await settings.getByRole('listbox').getByRole('option').first().waitFor();
  await settings.keyboard.press('Enter');
  await untilEdges(['ines < tove', 'me < ines']);
  await open('ines');
  await says('Your manager');
  await open('tove');
  await says('Above you');
  await says(/above you in the line: .*Ines Okonkwo/);
  await open('bo');
  await says('Operations · your level · not in your line');
  await panel.getByRole('button', { name: 'Add a manager' }).press('Enter');
  await panel.getByRole('button', { name: 'To me' }).press('Enter');
  await says('Operations · reports to you');
  await settings.getByText('Reports to you: Bo Sandoval.').waitFor();
  expect(await violations(settings)).toEqual([]);
});

it('forgets an earlier role, and brings it back', async () => {
  await open('ines');
  await panel.getByRole('button', { name: /^Remove: .*Manager, Freight/ }).press('Enter');
  await panel.getByRole('heading', { name: 'Earlier roles' }).waitFor({ state: 'detached' });
  await says('Removed.');
  await panel.keyboard.press('z');
  await panel.getByRole('heading', { name: 'Earlier roles' }).waitFor();
  await panel.getByText('Where this comes from').press('Enter');
  await says('from the directory');
  expect(await violations(panel)).toEqual([]);
});
