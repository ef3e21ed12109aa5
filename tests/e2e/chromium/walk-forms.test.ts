import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { readDraft } from '@/demo/outlook/compose-query';
import { forget, store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { Person, Walk } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { openedForm } from './support/opened-form';
import { LONDON, openSession, type Session } from './support/session';
import { walkPage } from './support/walk-page';
import { ISSUE, ines, PROMISES, unaddressed, wren } from './support/walkers';

const [one, other] = [colleague('Juno Vell'), colleague('Juno Marsh')];

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wren, ines, one, other, unaddressed]);
  await writeRows(panel, 'promises', PROMISES);
  await writeRows(panel, 'issues', [ISSUE]);
});
afterAll(() => session?.app.close());
// What one test wrote and took back is kept for the next visit.
beforeEach(() => forget(panel, 'session', 'walkDraft:'));

const { letter, words, press, openPage, openWalk, openForm, noWalks, takeBack } = walkPage(
  () => session,
);
const weeks = (name: string) => panel.getByRole('radio', { name });
const length = () => panel.getByRole('combobox', { name: 'Length' });
const walks = (person: Person) =>
  readTable<Walk>(panel, 'walks').then((all) =>
    all.filter(({ personId }) => personId === person.id),
  );

const formOpenedBy = (act: () => Promise<void>) => openedForm(session, act);

async function walkOf(person: Person): Promise<Walk> {
  const [walk] = await until(
    'The walk',
    () => walks(person),
    (all) => all.length > 0,
  );
  if (!walk) throw new Error('It was there a moment ago.');
  return walk;
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
    await letter().press('Control+Home');
    await letter().pressSequentially('Hello! ');
    const text = await until('The letter', words, (now) => now.includes('Hello! '));
    expect(text).not.toContain('churn tables');
    const asked = await openForm();
    expect(asked.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=(MO|TU|WE|TH|FR)$/);
    expect(asked.get('dates')).toMatch(/^\d{8}T\d{6}\/\d{8}T\d{6}$/);
    expect(asked.get('details')).toBe(text);
    expect(asked.get('location')).toBe('East door & quay');
    const walk = await walkOf(wren);
    expect(walk).toMatchObject({ everyWeeks: 4 });
    expect(walk.end - walk.start).toBe(45 * 60_000);
    // Opened again, the page offers the series that was proposed, in the usual words.
    await openWalk(`/walk/${wren.id}`);
    await until('The usual words', words, (shown) => !shown.startsWith('Hello!'));
    await expect.poll(() => weeks('4 weeks').isChecked()).toBe(true);
    await expect.poll(() => length().inputValue()).toBe('45');
    const again = await openForm();
    expect(again.get('recur')).toBe(asked.get('recur'));
    expect(again.get('dates')).toBe(asked.get('dates'));
    expect(await walks(wren)).toMatchObject([{ id: walk.id, everyWeeks: 4 }]);
    await press('Drop');
    await noWalks();
    await openWalk(`/walk/${ines.id}`);
    await expect.poll(() => panel.getByLabel('Where').inputValue()).toBe('East door & quay');
  });

  it('has all that was chosen and written again after a reload and Undo, until the form was opened', async () => {
    await openWalk(`/walk/${wren.id}`);
    await weeks('8 weeks').check();
    await length().selectOption('60');
    await press('Other times');
    const hour = panel.getByRole('group', { name: 'When' }).getByRole('radio').nth(3);
    await hour.check();
    await panel.getByLabel('Where').fill('West door');
    await panel.getByRole('checkbox', { name: /churn tables/ }).uncheck();
    await letter().press('Control+Home');
    await letter().pressSequentially('Good morning! ');
    const text = await until('The letter', words, (now) => now.startsWith('Good morning! '));
    await openWalk(`/walk/${wren.id}`);
    await until('The letter again', words, (now) => now === text);
    await expect.poll(() => weeks('8 weeks').isChecked()).toBe(true);
    await expect.poll(() => length().inputValue()).toBe('60');
    await expect.poll(() => hour.isChecked()).toBe(true);
    await expect.poll(() => panel.getByLabel('Where').inputValue()).toBe('West door');
    expect(await panel.getByRole('checkbox', { name: /churn tables/ }).isChecked()).toBe(false);
    await openWalk(`/walk/${ines.id}`);
    expect(await words(), 'written for somebody else').not.toContain('Good morning!');
    await openWalk(`/walk/${wren.id}`);
    const asked = await openForm();
    expect(asked.get('details')).toBe(text);
    expect(asked.get('recur')).toContain('INTERVAL=8');
    await takeBack();
    await openWalk(`/walk/${wren.id}`);
    await until('The letter once more', words, (now) => now === text);
    await expect.poll(() => weeks('8 weeks').isChecked()).toBe(true);
    await openForm();
    await press('Drop');
    await noWalks();
    await openWalk(`/walk/${wren.id}`);
    await until('The usual words', words, (now) => !now.includes('Good morning!'));
    await expect.poll(() => weeks('Once').isChecked()).toBe(true);
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

  it('with one of them alone is one press away there', async () => {
    await openPage(`/gray-zone/${ISSUE.id}`);
    const walkWith = panel.getByRole('button', { name: /^Walk .+ with Wrenna Adeyo$/ });
    await walkWith.waitFor();
    expect(await violations(panel)).toEqual([]);
    const asked = await formOpenedBy(() => walkWith.click());
    expect(asked.get('add')).toBe(wren.emails[0]);
    const waits = panel.getByRole('link', { name: /walk proposed to Wrenna Adeyo$/ });
    await waits.waitFor();
    expect(await waits.getAttribute('href')).toBe(`#/walk/${wren.id}`);
    await takeBack();
    await walkWith.waitFor();
  });

  it('keeps what was written for one company from another', async () => {
    await openWalk(`/walk/${wren.id},${ines.id}`);
    await until('The letter', words, (text) => text.includes('A word about the budget'));
    await letter().press('Control+Home');
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

  /** The form that was opened beside a panel. */
  async function formOf(): Promise<URLSearchParams> {
    const isForm = (page: Page) => /eventedit|compose/.test(page.url());
    const form = await until(
      'The form',
      async () => session.app.context.pages().find(isForm),
      (page) => page !== undefined,
    );
    const { searchParams } = new URL(form?.url() ?? '');
    await form?.close();
    return searchParams;
  }

  it('a selected name opens their form at once, beside their page', async () => {
    const opened = await selected('Best,\n Wrenna Adeyo');
    expect((await formOf()).get('add')).toBe(wren.emails[0]);
    await opened.getByRole('heading', { name: 'Wrenna Adeyo' }).waitFor();
    expect(await opened.evaluate(() => location.hash)).toBe(`#/person/${wren.id}`);
    await opened.getByText(/^Walk proposed for /).waitFor();
    await opened.close();
    expect(await walkOf(wren)).toMatchObject({ state: 'proposed' });
  });

  it('leads to the walk page where one is under way, or nobody could be invited', async () => {
    const again = await selected('Wrenna Adeyo');
    await again.getByRole('textbox', { name: 'Invitation' }).waitFor();
    expect(await again.evaluate(() => location.hash)).toBe(`#/walk/${wren.id}`);
    await again.getByRole('button', { name: 'Drop' }).click();
    await noWalks();
    await again.close();
    const alone = await selected('Ottoline Brandt');
    await alone.getByRole('heading', { name: 'Ottoline Brandt' }).waitFor();
    expect(await alone.evaluate(() => location.hash)).toBe(`#/walk/${unaddressed.id}`);
    await alone.close();
    expect(await walks(unaddressed)).toEqual([]);
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
    const name = nobody.getByRole('textbox', { name: 'Name' });
    await expect.poll(() => name.inputValue()).toBe('Ottilie Grey');
    await nobody.close();
  });

  it('a shortcut leads to whoever Today lists first', async () => {
    await openPage('/');
    await panel.bringToFront();
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
    await formOf();
    await panel.getByText(/^Walk proposed for /).waitFor();
    const name = await panel.getByRole('heading', { level: 1 }).textContent();
    expect(first).toBe(`More for ${name}`);
    await opened.close();
  });
});
