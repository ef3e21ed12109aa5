import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import type { FollowUp, Person } from '@/utils/records/schema';
import type { Initiative, Rotation } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { openedForm } from './support/opened-form';
import { LONDON, openSession, type Session } from './support/session';
import { walksWith } from './support/walks';

let session: Session;
let panel: Page;
let settings: Page;
let ids: Map<string, string>;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  const people = await readTable<Person>(panel, 'people');
  ids = new Map(people.map(({ name, id }) => [name, id]));
  settings = await session.app.open('options.html');
  await panel.bringToFront();
});
afterAll(() => session?.app.close());

const idOf = (name: string) => ids.get(name) ?? `nobody called ${name}`;
async function go(path: string, heading: string | RegExp): Promise<void> {
  await panel.bringToFront();
  await panel.evaluate((to) => {
    location.hash = to;
  }, path);
  await panel.getByRole('heading', { name: heading }).first().waitFor();
}
const goToPerson = (name: string) => go(`/person/${idOf(name)}`, 'Story');
async function again(heading: string | RegExp): Promise<void> {
  await panel.reload();
  await panel.getByRole('heading', { name: heading }).first().waitFor();
}
const section = (name: string, page = panel) => page.getByRole('region', { name, exact: true });
const row = (within: string, words: string) =>
  section(within).getByRole('listitem').filter({ hasText: words });
/** Takes the last thing back with the key, once the toast that offers it is there. */
async function undo(): Promise<void> {
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
  await panel.keyboard.press('z');
  await panel.getByText('Put back as it was.').waitFor();
}
const person = async (name: string) =>
  (await readTable<Person>(panel, 'people')).find(({ id }) => id === idOf(name));
const untilPerson = (name: string, good: (one: Person) => boolean) =>
  until(
    name,
    () => person(name),
    (one) => one !== undefined && good(one),
  );
const initiative = async (title: string) =>
  (await readTable<Initiative>(panel, 'initiatives')).find((one) => one.title === title);
const untilInitiative = (title: string, good: (one: Initiative) => boolean) =>
  until(
    title,
    () => initiative(title),
    (one) => one !== undefined && good(one),
  );

/** What the hour beside a name opened, in one press. */
const formOpenedBy = (within: Locator, name: string) =>
  openedForm(session, () =>
    within.getByRole('button', { name: new RegExp(`^Walk .+ with .*${name}`) }).click(),
  );
const proposed = async (name: string) =>
  (await walksWith(session, idOf(name))).filter(({ state }) => state === 'proposed');
async function noWalkAfterUndo(name: string): Promise<void> {
  await panel.getByText(/^The form for a walk with .+ is open/).waitFor();
  await undo();
  await expect.poll(() => proposed(name)).toEqual([]);
}

describe('B2 a project and the divisions it needs', () => {
  it('is written in one line by keyboard, and tells where the user knows nobody', async () => {
    await go('/initiatives', 'Chances to help');
    await panel.getByRole('textbox', { name: 'New initiative' }).focus();
    await panel.keyboard.type('Returns desk');
    const functions = panel.getByRole('combobox', {
      name: 'Functions it needs: Add a function',
    });
    await functions.first().focus();
    await functions.first().selectOption({ label: 'Security' });
    await panel.getByRole('button', { name: 'Take out Security' }).first().waitFor();
    await functions.first().selectOption({ label: 'Business Development' });
    await panel.getByRole('button', { name: 'Take out Business Development' }).first().waitFor();
    await panel.getByRole('textbox', { name: 'New initiative' }).focus();
    await panel.keyboard.press('Enter');
    const kept = await untilInitiative('Returns desk', () => true);
    expect(kept).toMatchObject({
      state: 'active',
      functionIds: ['security', 'business-development'],
      personIds: [],
    });
    await row('Yours', 'Returns desk')
      .getByText('At risk: you know nobody in Business Development yet.')
      .waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('names the thinnest function with its best tie, and whom to walk with next', async () => {
    const item = row('Yours', 'Returns desk');
    await item.getByText('Functions, people and notes').focus();
    await panel.keyboard.press('Enter');
    await item.getByRole('button', { name: 'Take out Business Development' }).focus();
    await panel.keyboard.press('Enter');
    await untilInitiative('Returns desk', ({ functionIds }) => functionIds.length === 1);
    await item
      .getByText(/^At risk: Security is the thin spot \(\u2068Petra Oyelaran\u2069, \d+\)\.$/)
      .waitFor();
    const asked = await formOpenedBy(item, 'Petra Oyelaran');
    expect(asked.get('add')).toBe((await person('Petra Oyelaran'))?.emails[0]);
    await noWalkAfterUndo('Petra Oyelaran');
    await item.getByRole('button', { name: 'More for Petra Oyelaran' }).click();
    await panel.getByRole('menuitem', { name: 'Write the invitation…' }).click();
    await panel.getByRole('textbox', { name: 'Invitation' }).waitFor();
    expect(await panel.evaluate(() => location.hash)).toBe(`#/walk/${idOf('Petra Oyelaran')}`);
  });

  it('is on Today once it turned risky, with the walk', async () => {
    await panel.evaluate(() => {
      location.hash = '/';
    });
    const turned = row('Turned risky', 'Returns desk');
    await turned.getByText('Security is the thin spot').waitFor();
    const asked = await formOpenedBy(turned, 'Petra Oyelaran');
    expect(asked.get('add')).toBe((await person('Petra Oyelaran'))?.emails[0]);
    await noWalkAfterUndo('Petra Oyelaran');
  });

  it('is changed in place, also who is part of it, and stands on their page', async () => {
    await go('/initiatives', 'Chances to help');
    const item = row('Yours', 'Returns desk');
    await item
      .getByRole('button', { name: /Returns desk/ })
      .first()
      .click();
    await panel.keyboard.type('One returns desk');
    await panel.keyboard.press('Enter');
    await untilInitiative('One returns desk', () => true);
    const renamed = row('Yours', 'One returns desk');
    await renamed.getByText('Functions, people and notes').click();
    await renamed.getByRole('button', { name: /^People involved/ }).click();
    await panel.getByRole('combobox', { name: 'People involved' }).fill('Petra');
    await panel.getByRole('option', { name: /Petra Oyelaran/ }).waitFor();
    await panel.keyboard.press('Enter');
    await untilInitiative(
      'One returns desk',
      ({ personIds }) => personIds[0] === idOf('Petra Oyelaran'),
    );
    await renamed.getByRole('button', { name: 'Due: No date' }).click();
    await panel.getByRole('menuitemradio', { name: 'In two weeks' }).click();
    await untilInitiative('One returns desk', ({ due }) => due !== undefined);
    await goToPerson('Petra Oyelaran');
    await row('Your plans with them', 'One returns desk').getByText('Needs Security').waitFor();
  });

  it('ends, is taken back, and survives a reload', async () => {
    await go('/initiatives', 'Chances to help');
    await again('Chances to help');
    await panel.getByRole('button', { name: 'More: One returns desk' }).click();
    await panel.getByRole('menuitem', { name: 'Dropped' }).click();
    await row('Behind you', 'One returns desk').waitFor();
    expect((await initiative('One returns desk'))?.state).toBe('dropped');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await undo();
    await row('Yours', 'One returns desk').waitFor();
    expect(await initiative('One returns desk')).not.toHaveProperty('closedAt');
  });

  it('sees the plans of others as chances, and keeps the offer as a follow-up', async () => {
    const chance = section('Chances to help').getByRole('listitem').first();
    await chance.getByText(/^Touches your focus: /).waitFor();
    await chance.getByRole('button', { name: /^Offer help to .*: / }).click();
    await panel.getByText(/^Kept as a follow-up with /).waitFor();
    const offers = async () =>
      (await readTable<FollowUp>(panel, 'followUps')).filter(({ text }) =>
        text.startsWith('Offer help: '),
      );
    expect(await offers()).toMatchObject([{ state: 'open' }]);
    await undo();
    expect(await offers()).toEqual([]);
  });
});

describe('B5 the user’s focus areas', () => {
  it('are said in the settings, and told where a peer cares about the same', async () => {
    await settings.bringToFront();
    await settings.getByRole('textbox', { name: 'New focus area' }).fill('Rotating keys safely');
    await settings.keyboard.press('Enter');
    await settings.getByRole('button', { name: 'Rotating keys safely', exact: true }).waitFor();
    await goToPerson('Petra Oyelaran');
    const common = row('In common', 'Rotating keys safely');
    await common.getByText('They care about: key rotation').waitFor();
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Remove: Rotating keys safely' }).click();
    await until(
      'The focus area taken out',
      () => settings.getByText('Rotating keys safely').count(),
      (count) => count === 0,
    );
    await goToPerson('Petra Oyelaran');
    await until(
      'No mutual theme',
      () => panel.getByText('They care about: key rotation').count(),
      (count) => count === 0,
    );
  });
});

describe('E1 sponsors, boards and committees', () => {
  const mentors = () => section('Mentor');

  it('are given a role by keyboard, with what is next, and taken out again', async () => {
    await go('/stakeholders', 'Same school, same house');
    await mentors()
      .getByText(/^Nobody yet\./)
      .waitFor();
    await mentors().getByRole('button', { name: 'Add Mentor' }).focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('Ines');
    await panel.getByRole('option', { name: /Ines Vanterpool/ }).waitFor();
    await panel.keyboard.press('Enter');
    await row('Mentor', 'Ines Vanterpool').waitFor();
    const given = await untilPerson('Ines Vanterpool', ({ stakeholderRoles }) =>
      stakeholderRoles.includes('mentor'),
    );
    expect(given?.stakeholderRoles).toEqual(['mentor']);
    await mentors().locator('button:focus', { hasText: 'Add Mentor' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await again('Same school, same house');
    await row('Mentor', 'Ines Vanterpool').waitFor();
    await panel.getByRole('button', { name: 'Ines Vanterpool: take out of Mentor' }).click();
    await mentors()
      .getByText(/^Nobody yet\./)
      .waitFor();
    await undo();
    await row('Mentor', 'Ines Vanterpool').waitFor();
  });

  it('are counted in words, and can be set on the person’s page too', async () => {
    await panel
      .getByRole('heading', { level: 1, name: /of 5 roles (has|have) somebody in touch$/ })
      .waitFor();
    await goToPerson('Ines Vanterpool');
    await panel.getByRole('combobox', { name: 'Add a role' }).selectOption({ label: 'Board' });
    await untilPerson('Ines Vanterpool', ({ stakeholderRoles }) =>
      stakeholderRoles.includes('board'),
    );
    await panel.getByRole('button', { name: 'Take out Mentor' }).click();
    const left = await untilPerson(
      'Ines Vanterpool',
      ({ stakeholderRoles }) => stakeholderRoles.length === 1,
    );
    expect(left?.stakeholderRoles).toEqual(['board']);
    await go('/stakeholders', 'Same school, same house');
    await row('Board', 'Ines Vanterpool').waitFor();
  });
});

describe('E1 a champion with whom nothing is next', () => {
  it('is one press away from a walk', async () => {
    const emails = ['sunniva@pelicanthrush.example'];
    const sunniva = colleague('Sunniva Hale', { emails, stakeholderRoles: ['champion'] });
    await writeRows(panel, 'people', [sunniva]);
    ids.set(sunniva.name, sunniva.id);
    await again('Same school, same house');
    const champion = row('Champion', 'Sunniva Hale');
    const asked = await formOpenedBy(champion, 'Sunniva Hale');
    expect(asked.get('add')).toBe(emails[0]);
    await champion.getByRole('link', { name: /walk proposed to Sunniva Hale$/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await noWalkAfterUndo('Sunniva Hale');
  });
});

describe('E2 and E3 what is shared', () => {
  it('E2 is told of whoever has the same school, however it is written', async () => {
    await settings.bringToFront();
    const line = settings.getByRole('textbox', { name: 'New school, employer or interest' });
    await line.fill('Harbour Academy of Management, 2011');
    await line.press('Enter');
    await settings.getByRole('button', { name: 'Harbour Academy of Management 2011' }).waitFor();
    expect(await violations(settings)).toEqual([]);
    await goToPerson('Jun Abernathy');
    await addInCommon();
    await panel
      .getByRole('textbox', { name: 'What you may have in common' })
      .fill('MBA, Harbour Academy of Mgmt 2012');
    await panel.keyboard.press('Enter');
    const told = await untilPerson('Jun Abernathy', (one) =>
      (one.commonalities ?? []).some(({ year }) => year === 2012),
    );
    expect(told?.commonalities?.at(-1)).toEqual({
      kind: 'school',
      text: 'MBA, Harbour Academy of Mgmt',
      year: 2012,
    });
    await row('In common', 'Harbour Academy of Mgmt')
      .getByText('You too, at about the same time')
      .waitFor();
    expect(await violations(panel)).toEqual([]);
    await go('/stakeholders', 'Harbour Academy of Management');
    const asked = await formOpenedBy(row('Same school, same house', 'Jun'), 'Jun Abernathy');
    expect(asked.get('add')).toBe((await person('Jun Abernathy'))?.emails[0]);
    await noWalkAfterUndo('Jun Abernathy');
  });

  it('E3 leads from one thing in common to a walk that comes back', async () => {
    await goToPerson('Wren Castellanos');
    await addInCommon();
    await panel.getByRole('combobox', { name: 'What it is' }).selectOption({ label: 'Struggle' });
    await panel
      .getByRole('textbox', { name: 'What you may have in common' })
      .fill('two small children');
    await panel.keyboard.press('Enter');
    await row('In common', 'two small children').waitFor();
    await panel.keyboard.press('Escape');
    await undo();
    await until(
      'Taken back',
      () => person('Wren Castellanos'),
      (one) => !one?.commonalities?.some(({ text }) => text === 'two small children'),
    );
    await addInCommon();
    await panel.getByRole('button', { name: 'rowing: Wren Castellanos too' }).click();
    await row('In common', 'rowing').getByText('You too').waitFor();
    await panel.reload();
    await panel.getByRole('heading', { name: 'Story' }).waitFor();
    await row('In common', 'rowing').waitFor();
    const asked = await formOpenedBy(section('In common'), 'Wren Castellanos');
    expect(asked.get('add')).toBe((await person('Wren Castellanos'))?.emails[0]);
    expect(asked.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY/);
    expect(await proposed('Wren Castellanos')).toMatchObject([{ everyWeeks: expect.any(Number) }]);
    await noWalkAfterUndo('Wren Castellanos');
    await panel.getByRole('link', { name: /^Make it a walk that comes back/ }).click();
    await panel.getByRole('textbox', { name: 'Invitation' }).waitFor();
    expect(await panel.evaluate(() => location.hash)).toBe(`#/walk/${idOf('Wren Castellanos')}`);
  });
});

/** Opens the line for what is shared, whether or not there is something yet. */
async function addInCommon(): Promise<void> {
  const more = panel.getByRole('button', { name: 'Add In common' });
  await more
    .or(panel.getByRole('button', { name: 'Add…' }))
    .first()
    .waitFor();
  if ((await more.count()) > 0) await more.click();
  else {
    await panel.getByRole('button', { name: 'Add…' }).click();
    await panel.getByRole('menuitem', { name: 'In common' }).click();
  }
}

describe('E5 tours of duty', () => {
  const rotation = async () =>
    (await readTable<Rotation>(panel, 'rotations')).find(
      ({ functionId }) => functionId === 'procurement',
    );

  it('take a function to learn from the first chat on, and end', async () => {
    await go('/rotation', 'Under way');
    await panel
      .getByRole('combobox', { name: 'A function to learn' })
      .selectOption({ label: 'Procurement' });
    const tour = row('Under way', 'Procurement');
    await tour.getByRole('checkbox', { name: 'Chat in Procurement' }).focus();
    await panel.keyboard.press('Space');
    await panel.getByText('Procurement: Chat reached.').waitFor();
    expect(await rotation()).toMatchObject({ state: 'active', reached: [{ step: 'chat' }] });
    await undo();
    expect((await rotation())?.reached).toEqual([]);
    await tour.getByRole('checkbox', { name: 'Chat in Procurement' }).click();
    await tour.getByRole('button', { name: 'Say what is next' }).click();
    await panel.keyboard.type('Sit in on a negotiation');
    await panel.keyboard.press('Enter');
    await until('The next step', rotation, (one) => one?.nextStep === 'Sit in on a negotiation');
    expect(await violations(panel)).toEqual([]);
    await again('Under way');
    await tour.getByText('Sit in on a negotiation').waitFor();
    await tour.getByRole('button', { name: /^Walk .+ with .*ليان الخطيب/ }).waitFor();
    await panel.getByRole('button', { name: 'More: Procurement' }).click();
    await panel.getByRole('menuitem', { name: 'Done' }).click();
    await row('Done', 'Procurement').waitFor();
    expect((await rotation())?.state).toBe('done');
  });
});
