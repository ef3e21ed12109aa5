import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { readDraft } from '@/demo/outlook/compose-query';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { Person, Walk } from '@/utils/records/schema';
import type { Issue, PromiseRecord } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { LONDON, openSession, type Session } from './support/session';

const DAY = 86_400_000;
const peer = (name: string, more: Partial<Person>): Partial<Person> => ({
  emails: [`${name}@pelicanthrush.example`],
  level: 'director',
  sources: { functionId: 'user', level: 'user' },
  ...more,
});
const wren = colleague(
  'Wrenna Adeyo',
  peer('wrenna', { functionId: 'legal', caresAbout: ['night shifts'], cadenceDays: 30 }),
);
const ines = colleague(
  'Inesa Quill',
  peer('inesa', { functionId: 'finance', caresAbout: ['a second depot'] }),
);
const [one, other] = [colleague('Juno Vell'), colleague('Juno Marsh')];
const stamp = { createdAt: Date.now() - DAY, updatedAt: Date.now() - DAY };
const PROMISE: PromiseRecord = {
  ...stamp,
  id: 'churn-tables',
  text: 'The churn tables',
  by: 'me',
  state: 'open',
  personIds: [wren.id],
};
const SECRET: PromiseRecord = {
  ...PROMISE,
  id: 'with-both',
  text: 'A word about the budget',
  personIds: [wren.id, ines.id],
};
const ISSUE: Issue = {
  ...stamp,
  id: 'returns-pile-up',
  title: 'Returns pile up between us',
  stage: 'spotted',
  stages: [{ stage: 'spotted', at: stamp.createdAt }],
  functionIds: ['legal', 'finance'],
  personIds: [wren.id, ines.id],
  rank: 1,
};

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wren, ines, one, other]);
  await writeRows(panel, 'promises', [PROMISE, SECRET]);
  await writeRows(panel, 'issues', [ISSUE]);
});
afterAll(() => session?.app.close());

async function openPage(path: string, page = panel): Promise<void> {
  await session.app.show(page, `sidepanel.html#${path}`);
  await page.reload();
  await page.bringToFront();
}
async function openWalk(path: string): Promise<void> {
  await openPage(path);
  await letter().waitFor();
}

const letter = () => panel.getByRole('textbox', { name: 'Invitation' });
const words = () => letter().inputValue();
const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();
const walks = (person: Person) =>
  readTable<Walk>(panel, 'walks').then((all) =>
    all.filter(({ personId }) => personId === person.id),
  );

/** The address that the form was opened at. */
async function formOpenedBy(act: () => Promise<void>): Promise<URLSearchParams> {
  const form = await session.app.openedBy(act);
  await form.waitForURL(/eventedit|compose/);
  const url = new URL(form.url());
  await form.close();
  await panel.bringToFront();
  return url.searchParams;
}
const openForm = () => formOpenedBy(() => press(/^Open in calendar/));

async function walkOf(person: Person): Promise<Walk> {
  const [walk] = await until(
    'The walk',
    () => walks(person),
    (all) => all.length > 0,
  );
  if (!walk) throw new Error('It was there a moment ago.');
  return walk;
}
async function takeBack(): Promise<void> {
  await press('Undo');
  await until(
    'No walk',
    () => readTable<Walk>(panel, 'walks'),
    (all) => all.every(({ personId }) => personId !== wren.id && personId !== ines.id),
  );
}

describe('one key', () => {
  it('on somebody’s page opens the form, with what is open between the two', async () => {
    await openPage(`/person/${wren.id}`);
    await panel.getByRole('button', { name: /^Walk .+ with Wrenna Adeyo$/ }).waitFor();
    const asked = await formOpenedBy(() => panel.keyboard.press('w'));
    expect(asked.get('text')).toMatch(/^Coffee walk, .*Wrenna Adeyo$/);
    expect(asked.get('add')).toBe(wren.emails[0]);
    expect(asked.get('ctz')).toBe(LONDON);
    const details = asked.get('details') ?? '';
    expect(details).toContain('Wrenna, ');
    expect(details).toContain('– Still open from me: The churn tables');
    expect(details).toContain('night shifts');
    expect(details, 'stands with somebody else as well').not.toContain('budget');
    await panel.getByText('The text names 2 things from your notes.').waitFor();
    expect(await walkOf(wren)).toMatchObject({ state: 'proposed', title: asked.get('text') });
    await takeBack();
  });

  it('on a row of the list does the same; the settings keep the notes out of it', async () => {
    await store(panel, 'local', 'walkAgenda', false);
    await openPage('/people');
    await panel.getByRole('searchbox').fill('Wrenna');
    await panel.getByRole('link', { name: 'Wrenna Adeyo' }).focus();
    const asked = await formOpenedBy(() => panel.keyboard.press('w'));
    expect(asked.get('add')).toBe(wren.emails[0]);
    expect(asked.get('details')).not.toMatch(/churn|night shifts|talk about/);
    await panel.getByText(/^The form for a walk with Wrenna Adeyo/).waitFor();
    expect(await panel.getByText(/from your notes/).count()).toBe(0);
    await store(panel, 'local', 'walkAgenda', true);
    await takeBack();
  });
});

describe('the walk page', () => {
  it('asks Google for a series, with the text as it was read, and keeps the place', async () => {
    await openWalk(`/walk/${wren.id}`);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('radio', { name: '4 weeks' }).check();
    await panel.getByRole('combobox', { name: 'Length' }).selectOption('45');
    await panel.getByLabel('Where').fill('East door & quay');
    await panel.getByRole('checkbox', { name: /churn tables/ }).uncheck();
    await letter().press('Home');
    await letter().pressSequentially('Hello! ');
    const text = await words();
    expect(text).not.toContain('churn tables');
    const asked = await openForm();
    expect(asked.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=(MO|TU|WE|TH|FR)$/);
    expect(asked.get('dates')).toMatch(/^\d{8}T\d{6}\/\d{8}T\d{6}$/);
    expect(asked.get('details')).toBe(text);
    expect(asked.get('location')).toBe('East door & quay');
    const walk = await walkOf(wren);
    expect(walk).toMatchObject({ everyWeeks: 4 });
    expect(walk.end - walk.start).toBe(45 * 60_000);
    await takeBack();
    await openWalk(`/walk/${ines.id}`);
    expect(await panel.getByLabel('Where').inputValue()).toBe('East door & quay');
  });

  it('says in the text what Outlook’s form can’t be told', async () => {
    await store(panel, 'local', 'pages', {
      outlook: { readAt: Date.now(), host: 'outlook.cloud.microsoft', read: [], parts: {} },
    });
    await openWalk(`/walk/${wren.id}`);
    await panel.getByRole('radio', { name: '4 weeks' }).check();
    await panel
      .getByText(/can’t be told\. Set it there: Repeat: every 4 weeks on \w+day\./)
      .waitFor();
    const asked = await openForm();
    expect([...asked.keys()].filter((key) => /rec|rrule/i.test(key))).toEqual([]);
    const draft = readDraft(asked, LONDON);
    expect(draft.guests).toEqual([{ email: wren.emails[0], optional: false }]);
    expect(draft.body).toMatch(/^Repeat: every 4 weeks on \w+day<br><br>/);
    await panel
      .getByText(/Set it there: Repeat: every 4 weeks/)
      .last()
      .waitFor();
    await takeBack();
    await store(panel, 'local', 'pages', {});
  });

  it('has words for each situation, and keeps the user’s own for the next time', async () => {
    await openWalk(`/walk/${wren.id}`);
    const choice = panel.getByRole('combobox', { name: 'Words' });
    expect(await choice.inputValue()).toBe('first-time');
    await choice.selectOption({ label: 'Offering help' });
    expect(await words()).toContain('I would like to be of use to you in this: night shifts');
    await choice.selectOption({ label: 'First time' });
    await letter().fill('Wrenna, once round the quay? About night shifts.');
    await press('Keep these words for next time');
    await panel.getByText(/^Kept\./).waitFor();
    await openWalk(`/walk/${ines.id}`);
    expect(await words()).toContain('Inesa, once round the quay? About a second depot.');
    await press('Forget these words of yours');
    await until('The usual words', words, (text) => text.includes('a talk of our own'));
    await press('Undo');
    await choice.selectOption({ label: 'once round the quay? About .' });
    await until('Own words', words, (text) => text.startsWith('Inesa, once round the quay?'));
    expect(await violations(panel)).toEqual([]);
    await press('Forget these words of yours');
  });

  it('puts a text on the clipboard that is too long for a link', async () => {
    await openWalk(`/walk/${wren.id}`);
    await letter().fill('A word about the quay. '.repeat(150));
    const asked = await openForm();
    expect(asked.get('details')).toMatch(/quay.*…$/);
    await panel.getByText(/All of it is on your clipboard\.$/).waitFor();
    await takeBack();
  });

  it('saves a file that invites nobody', async () => {
    await openWalk(`/walk/${wren.id}`);
    const saved = panel.waitForEvent('download');
    await press('Save a file instead');
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^walk-\d{4}-\d\d-\d\d\.ics$/);
    const content = await readFile(await file.path(), 'utf8');
    expect(content).not.toMatch(/^(ORGANIZER|ATTENDEE)/m);
    const walk = await walkOf(wren);
    expect(readIcs(content)).toMatchObject({
      problems: [],
      sightings: [{ title: walk.title, start: walk.start, end: walk.end }],
    });
    await panel.getByText(/It invites nobody, so tell Wrenna Adeyo yourself\./).waitFor();
    await takeBack();
  });
});

describe('a walk of several', () => {
  it('from a problem between functions finds an hour for three and invites both', async () => {
    await openPage(`/gray-zone/${ISSUE.id}`);
    await panel.getByRole('link', { name: 'Two together' }).click();
    await letter().waitFor();
    await until('The letter', words, (text) => text.includes(ISSUE.title));
    expect(await words(), 'what one cares about is not for the other').not.toContain(
      'night shifts',
    );
    expect(await violations(panel)).toEqual([]);
    const asked = await openForm();
    expect(asked.get('add')?.split(',').sort()).toEqual([ines.emails[0], wren.emails[0]]);
    const [first, second] = [await walkOf(wren), await walkOf(ines)];
    expect(first).toMatchObject({ issueId: ISSUE.id, start: second.start });
    expect(first.groupId).toBeDefined();
    expect(second.groupId).toBe(first.groupId);
    await takeBack();
    await panel.getByRole('button', { name: /Inesa Quill/ }).click();
    await until('One of them', words, (text) => !text.startsWith('Wrenna and'));
  });

  it('keeps what was written for one company from another', async () => {
    await openWalk(`/walk/${wren.id},${ines.id}`);
    await until('The letter', words, (text) => text.includes('A word about the budget'));
    await letter().press('Home');
    await letter().pressSequentially('Hello! ');
    const go = (path: string) =>
      panel.evaluate((to) => {
        location.hash = to;
      }, path);
    await go(`/walk/${wren.id},${other.id}`);
    const others = await until('The others', words, (text) => text.startsWith('Wrenna and Juno'));
    expect(others).not.toContain('budget');
    await go(`/walk/${wren.id},${ines.id}`);
    await until('As it was', words, (text) => text.startsWith('Hello! Wrenna and Inesa'));
  });
});

describe('from outside the panel', () => {
  const windowId = () => panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
  async function selected(text: string): Promise<Page> {
    const id = await windowId();
    await session.app.show(panel, 'options.html');
    const worker = await session.app.worker();
    return session.app.openedBy(async () => {
      await worker.evaluate(
        ([to, selectionText]) =>
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'walk-selection', selectionText },
            { windowId: to },
          ),
        [id, text] as const,
      );
    });
  }

  it('a selected name leads to the walk page', async () => {
    const opened = await selected('Best,\n Wrenna Adeyo');
    await opened.getByRole('heading', { name: 'Wrenna Adeyo' }).waitFor();
    expect(await opened.evaluate(() => location.hash)).toBe(`#/walk/${wren.id}`);
    await opened.close();
  });

  it('asks who of two is meant, and says when nobody is', async () => {
    const two = await selected('Juno');
    await two.getByRole('heading', { name: 'Who of them?' }).waitFor();
    expect(await violations(two)).toEqual([]);
    await two.getByRole('link', { name: 'Juno Marsh' }).click();
    await two.getByRole('heading', { name: 'Juno Marsh' }).waitFor();
    await two.close();
    const nobody = await selected('Ottilie Grey');
    await nobody.getByRole('heading', { name: 'Nobody here is called that' }).waitFor();
    await nobody.getByRole('button', { name: 'Add them' }).click();
    expect(await nobody.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Ottilie Grey');
    await nobody.close();
  });

  it('a shortcut leads to whoever Today lists first', async () => {
    await openPage('/');
    const first = await panel
      .getByRole('button', { name: /^More for / })
      .first()
      .getAttribute('aria-label');
    const id = await windowId();
    const worker = await session.app.worker();
    const opened = await session.app.openedBy(async () => {
      await worker.evaluate(
        (to) => chrome.commands.onCommand.dispatch('walk', { windowId: to }),
        id,
      );
    });
    await opened.close();
    await letter().waitFor();
    const name = await panel.getByRole('heading', { level: 1 }).textContent();
    expect(first).toBe(`More for ${name}`);
  });
});
