import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { focusOn } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { FollowUp, LoggedTouch, Note, Person } from '@/utils/records/schema';
import type { Ask, Favour, PromiseRecord } from '@/utils/records/schema-between';
import { attendance, meeting } from '../../builders';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { LONDON, openSession, type Session } from './support/session';

const DAY = 86_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Tuesday 12 May 2026, 10:00 in London, so that no day ends between two steps. */
const NOW = Date.UTC(2026, 4, 12, 9);
const dayFrom = (days: number) =>
  new Date(NOW + days * DAY).toLocaleDateString('sv', { timeZone: LONDON });

const peer = (name: string): Partial<Person> => ({
  emails: [`${name}@pelicanthrush.example`],
  level: 'director',
  sources: { functionId: 'user', level: 'user' },
  createdAt: NOW - 200 * DAY,
});

/** People of whom the company's story knows nothing, so that what is found is the test's own. */
const [wren, ines, one, other] = [
  colleague('Wrenna Adeyo', { ...peer('wrenna'), functionId: 'legal' }),
  colleague('Inesa Quill', { ...peer('inesa'), functionId: 'finance' }),
  colleague('Juno Vell', { title: 'Head of Harbours', createdAt: NOW - 200 * DAY }),
  colleague('Juno Marsh', { title: 'Head of Bridges', createdAt: NOW - 200 * DAY }),
];
const MEETING = 'Scanner rollout';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession({ now: NOW });
  await restoreBackupFile(session.app, await sampleBackup(NOW, LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wren, ines, one, other]);
  const calls = [
    meeting({ id: 'scanner-now', start: NOW - HOUR, end: NOW - 10 * MINUTE }),
    meeting({ id: 'scanner-next', start: NOW + HOUR, end: NOW + 2 * HOUR }),
  ].map((call) => ({ ...call, title: MEETING, googleEventId: call.id, attendeeCount: 3 }));
  await writeRows(panel, 'meetings', calls);
  const rows = calls.flatMap(({ id, start }) =>
    [wren, ines].map((person) =>
      attendance({ id: `${id} ${person.id}`, meetingId: id, personId: person.id, start }),
    ),
  );
  await writeRows(panel, 'attendances', rows);
  // So tall that no list or menu over the line lies over anything.
  await panel.setViewportSize({ width: 360, height: 4_000 });
  await panel.clock.setFixedTime(NOW);
  await openToday();
});
afterAll(() => session?.app.close());

const today = () => panel.getByRole('textbox', { name: 'Write down anything about anybody' });
const chip = (name: string | RegExp) => panel.getByRole('button', { name });
const focused = () =>
  panel.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

async function openToday(): Promise<void> {
  await session.app.show(panel, 'sidepanel.html#/');
  await panel.reload();
  await panel.bringToFront();
  await today().waitFor();
}

async function openPerson({ id }: Person): Promise<void> {
  await session.app.show(panel, `sidepanel.html#/person/${id}`);
  await panel.reload();
  await panel.getByRole('heading', { name: 'Story' }).waitFor();
}

/** The record whose words these are, once it is there. */
async function kept<Row>(table: string, isIt: (row: Row) => boolean): Promise<Row> {
  const rows = await until(
    `The record in ${table}`,
    () => readTable<Row>(panel, table),
    (all) => all.some(isIt),
  );
  const [row] = rows.filter(isIt);
  if (row === undefined) throw new Error('It was there a moment ago.');
  return row;
}

async function write(sentence: string, becomes: string): Promise<void> {
  await today().fill(sentence);
  await chip(`Becomes: ${becomes}`).last().waitFor();
  // Who is known comes a moment after the page.
  for (const { name } of [wren, ines]) {
    const isNamed = sentence.includes(name.split(' ')[0] ?? name);
    if (isNamed) await chip(`Not about ${name}`).waitFor();
  }
  await today().press('Enter');
  await until(
    'An empty line',
    () => today().inputValue(),
    (value) => value === '',
  );
}

describe('B1 what a peer asks of me', () => {
  it('is written down in one gesture on their page, and stands in their story', async () => {
    await openPerson(wren);
    await panel.keyboard.press('n');
    await panel.keyboard.type('asked for my view on pricing');
    await chip('Becomes: They ask me').waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByText('Written down as asked of you.').waitFor();
    const ask = await kept<Ask>('asks', ({ personIds }) => personIds.includes(wren.id));
    expect(ask).toMatchObject({ text: 'My view on pricing', by: 'them', personIds: [wren.id] });
    await panel.reload();
    await panel.getByText('My view on pricing').first().waitFor();
  });
});

describe('a sentence on Today', () => {
  it('becomes a promise of mine, with the person and the day', async () => {
    await openToday();
    await write('promised Wrenna the churn tables in 2 weeks', 'My promise');
    const promise = await kept<PromiseRecord>(
      'promises',
      ({ text }) => text === 'The churn tables',
    );
    expect(promise).toMatchObject({ by: 'me', personIds: [wren.id], due: dayFrom(14) });
  });

  it('becomes a promise of theirs', async () => {
    await write('Inesa will send the harbour forecast tomorrow', 'Their promise');
    expect(
      await kept<PromiseRecord>('promises', ({ text }) => text === 'Send the harbour forecast'),
    ).toMatchObject({ by: 'them', personIds: [ines.id], due: dayFrom(1) });
  });

  it('becomes help given to several, or received', async () => {
    await write('helped Wrenna and Inesa with the audit', 'Help I gave');
    const given = await kept<Favour>('favours', ({ text }) => /with the audit$/.test(text));
    expect(given).toMatchObject({ direction: 'given', personIds: [wren.id, ines.id] });
    await write('Inesa helped with the hiring plan', 'Help I got');
    const got = await kept<Favour>('favours', ({ text }) => /hiring plan$/.test(text));
    expect(got).toMatchObject({ direction: 'received', weight: 1, personIds: [ines.id] });
  });

  it('becomes an ask of mine, a follow-up, something to bring up', async () => {
    await write('asked Inesa for a harbour analyst', 'I ask them');
    expect(await kept<Ask>('asks', ({ text }) => text === 'A harbour analyst')).toMatchObject({
      by: 'me',
      personIds: [ines.id],
    });
    await write('follow up with Wrenna in 3 days', 'Follow-up');
    expect(
      await kept<FollowUp>('followUps', ({ text }) => text === 'Follow up with Wrenna'),
    ).toMatchObject({ personIds: [wren.id], due: dayFrom(3) });
    await write('talk to Wrenna about scanners at sea', 'To bring up');
    expect(
      await kept<FollowUp>('followUps', ({ text }) => text === 'Scanners at sea'),
    ).toMatchObject({ personIds: [wren.id], atNextMeeting: true });
  });

  it('becomes contact, what somebody cares about, or a note', async () => {
    await write('called Inesa yesterday', 'Contact');
    const call = await kept<LoggedTouch>('touches', ({ personId }) => personId === ines.id);
    expect(call.kind).toBe('call');
    expect(NOW - call.at).toBeGreaterThan(12 * HOUR);
    await write('Wrenna cares about night shifts', 'Cares about');
    await kept<Person>('people', ({ caresAbout }) => caresAbout.includes('night shifts'));
    await write('Wrenna liked the harbour', 'Note');
    const note = await kept<Note>('notes', ({ text }) => text === 'Wrenna liked the harbour');
    expect(note.personIds).toEqual([wren.id]);
  });

  it('is taken back by Undo', async () => {
    await write('promised Inesa a second look', 'My promise');
    await kept<PromiseRecord>('promises', ({ text }) => text === 'A second look');
    await chip('Undo').click();
    await until(
      'The promise gone',
      () => readTable<PromiseRecord>(panel, 'promises'),
      (all) => all.every(({ text }) => text !== 'A second look'),
    );
  });

  it('about nobody asks whom it is about', async () => {
    await today().fill('the quay is quiet');
    await today().press('Enter');
    await panel.getByText('Whom is it about?').waitFor();
    await panel.keyboard.type('Wrenna');
    await panel.getByRole('option', { name: /Wrenna Adeyo/ }).waitFor();
    await panel.keyboard.press('Enter');
    await chip('Not about Wrenna Adeyo').waitFor();
    await panel.keyboard.press('Enter');
    const note = await kept<Note>('notes', ({ text }) => text === 'the quay is quiet');
    expect(note.personIds).toEqual([wren.id]);
  });
});

describe('the chips', () => {
  it('are changed by keyboard, and what was chosen holds against further typing', async () => {
    await openToday();
    await panel.keyboard.press('n');
    await panel.keyboard.type('promised Wrenna the long table by Friday');
    await chip('Becomes: My promise').waitFor();
    await chip('Not about Wrenna Adeyo').waitFor();
    await panel.keyboard.press('Tab');
    await until('The first chip', focused, (label) => label === 'Becomes: My promise');
    await panel.keyboard.press('Enter');
    await until('The menu', focused, (item) => item === 'Note');
    expect(await violations(panel)).toEqual([]);
    for (let at = 0; at < 4; at += 1) await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await chip('Becomes: Help I gave').waitFor();
    await chip('Help: Small').focus();
    await panel.keyboard.press('Enter');
    await until('The menu', focused, (item) => item === 'Small');
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    await chip('Help: Big').waitFor();
    await today().focus();
    await panel.keyboard.press('End');
    await panel.keyboard.type(', asked Inesa');
    await chip('Becomes: Help I gave').waitFor();
    await panel.keyboard.press('Enter');
    const favour = await kept<Favour>('favours', ({ text }) => /long table/.test(text));
    expect(favour).toMatchObject({ direction: 'given', weight: 4, personIds: [wren.id] });
    expect(favour.text, 'no word is lost').toBe(
      'Promised Wrenna the long table by Friday, asked Inesa',
    );
  });

  it('ask which of two of one name is meant, before anything is kept', async () => {
    await today().fill('asked Juno for a crane');
    await chip('Which Juno?').waitFor();
    await today().press('Enter');
    await panel.getByRole('menuitem', { name: /Juno Marsh/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
    expect((await readTable<Ask>(panel, 'asks')).some(({ text }) => /crane/.test(text))).toBe(
      false,
    );
    await panel.getByRole('menuitem', { name: /Juno Marsh/ }).click();
    await chip('Not about Juno Marsh').waitFor();
    await today().press('Enter');
    const ask = await kept<Ask>('asks', ({ text }) => text === 'A crane');
    expect(ask.personIds).toEqual([other.id]);
  });

  it('name somebody by an @ and a list under the line', async () => {
    await today().focus();
    await panel.keyboard.type('owe @juno v');
    await panel.getByRole('option', { name: /Juno Vell/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('a mooring');
    await chip('Not about Juno Vell').waitFor();
    await panel.keyboard.press('Enter');
    const promise = await kept<PromiseRecord>('promises', ({ text }) => text === 'A mooring');
    expect(promise.personIds).toEqual([one.id]);
  });

  it('and the sentence are there again after a reload', async () => {
    await today().fill('promised Wrenna half a sen');
    await chip('Becomes: My promise').click();
    await panel.getByRole('menuitemradio', { name: 'Follow-up' }).click();
    await openToday();
    await until(
      'The sentence',
      () => today().inputValue(),
      (value) => /half a sen$/.test(value),
    );
    await chip('Becomes: Follow-up').last().waitFor();
    await today().fill('');
  });
});

describe('C4 a conversation', () => {
  const line = () => panel.getByRole('textbox', { name: `Write about ${MEETING}` });
  /** Of a meeting that ended the question about it asks the same, in a line of its own. */
  const asksWhatCame = () => line().and(panel.getByPlaceholder('What came out of it?'));

  it('that ended asks what came of it, and the next one begins with that', async () => {
    // After all that was written so far: the latest words come first.
    await panel.clock.setFixedTime(NOW + MINUTE);
    await openToday();
    await focusOn(panel, 'scanner-now');
    await asksWhatCame().waitFor();
    await line().fill('Wrenna worried that scanners fail at night');
    await line().press('Enter');
    await line().fill('promised Inesa the night figures by tomorrow');
    await line().press('Enter');
    const note = await kept<Note>('notes', ({ text }) => /fail at night$/.test(text));
    expect(note).toMatchObject({ personIds: [wren.id], meetingId: 'scanner-now' });
    const promise = await kept<PromiseRecord>(
      'promises',
      ({ text }) => text === 'The night figures',
    );
    expect(promise).toMatchObject({ personIds: [ines.id], meetingId: 'scanner-now' });
    await focusOn(panel, 'scanner-next');
    await asksWhatCame().waitFor({ state: 'detached' });
    await panel.getByText('scanners fail at night').first().waitFor();
    await panel.getByText('The night figures').first().waitFor();
  });

  it('is about everybody in it where nobody is named', async () => {
    await line().fill('no scanner before spring');
    await line().press('Enter');
    const note = await kept<Note>('notes', ({ text }) => text === 'no scanner before spring');
    expect([...note.personIds].sort()).toEqual([ines.id, wren.id].sort());
    expect(note.meetingId).toBe('scanner-next');
  });
});

describe('from outside the panel', () => {
  const windowId = () => panel.evaluate(async () => (await chrome.windows.getCurrent()).id);

  it('the browser’s shortcut leads to the line, from whatever screen is open', async () => {
    await session.app.show(panel, 'sidepanel.html#/people');
    await panel.bringToFront();
    const id = await windowId();
    const worker = await session.app.worker();
    const opened = session.app.openedBy(async () => {
      await worker.evaluate(
        (to) => chrome.commands.onCommand.dispatch('capture', { windowId: to }),
        id,
      );
    });
    await until('The line', focused, (label) => label === 'Write down anything about anybody');
    await (await opened).close();
  });

  it('selected text comes to the line as it was selected, once the panel is there', async () => {
    const id = await windowId();
    await session.app.show(panel, 'options.html');
    const worker = await session.app.worker();
    const words = 'Inesa will send\n the mooring\tplan tomorrow\u202e<b>';
    const opened = await session.app.openedBy(async () => {
      await worker.evaluate(
        ([to, text]) =>
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'capture-selection', selectionText: text },
            { windowId: to },
          ),
        [id, words] as const,
      );
    });
    await session.app.killWorker();
    const line = opened.getByRole('textbox', { name: 'Write down anything about anybody' });
    await line.waitFor();
    await expect.poll(() => line.inputValue()).toBe('Inesa will send the mooring plan tomorrow<b>');
    await opened.getByRole('button', { name: 'Becomes: Their promise' }).waitFor();
    await opened.close();
  });

  it('selected text comes after a sentence that was left unfinished, which is not lost', async () => {
    await openToday();
    await today().fill('Half a thought:');
    const id = await windowId();
    await session.app.show(panel, 'options.html');
    const worker = await session.app.worker();
    const opened = await session.app.openedBy(async () => {
      await worker.evaluate(
        (to) =>
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'capture-selection', selectionText: 'the mooring plan' },
            { windowId: to },
          ),
        id,
      );
    });
    const line = opened.getByRole('textbox', { name: 'Write down anything about anybody' });
    await line.waitFor();
    await until(
      'Both',
      () => line.inputValue(),
      (value) => value === 'Half a thought: the mooring plan',
    );
    await opened.close();
  });
});
