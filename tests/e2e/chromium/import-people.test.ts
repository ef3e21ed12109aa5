import { truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { emptyProfile } from '@/utils/functions/profile';
import type { ImportRecord, Note, OrgEdge, Person } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { LONDON, openSession, type Session } from './support/session';

const OWN = 'wren.tallow@copperloft.example';
const HEADER = 'Name;E-Mail;Position;Abteilung;Vorgesetzte/r';
const ROWS = [
  'Tallow, Wren;wren.tallow@copperloft.example;Director Product;Product;ada.brisk@copperloft.example',
  'Brisk, Ada;ada.brisk@copperloft.example;Chief Product Officer;Product;',
  'Ödmark, Pía;pia.odmark@copperloft.example;Leiterin Einkauf;Einkauf;ada.brisk@copperloft.example',
  'Quill, Jonas;jonas.quill@copperloft.example;=HYPERLINK("https://copperloft.example");Finance;pia.odmark@copperloft.example',
  'Konferenzraum 4 (12);konferenzraum-4@resource.calendar.google.com;;;',
];
const directory = (rows = ROWS) => [HEADER, ...rows].join('\r\n');

let session: Session;

beforeAll(async () => {
  session = await openSession();
  const profile = { ...emptyProfile(LONDON), name: 'Wren Tallow', emails: [OWN] };
  await store(session.panel, 'local', 'profile', {
    ...profile,
    organisationDomains: ['copperloft.example'],
    functionId: 'product',
    level: 'director',
  });
});
afterAll(() => session?.app.close());
beforeEach(async () => {
  const { panel, app } = session;
  await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/`);
  await panel.getByRole('button', { name: 'Search people' }).waitFor();
  await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/import`);
  await panel.getByRole('heading', { name: 'Bring in files' }).waitFor();
});

async function choose(name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  await session.panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function bringIn(content: string): Promise<void> {
  const { panel } = session;
  await choose('copperloft.csv', content);
  await panel.getByRole('button', { name: 'Bring it in' }).click();
  await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
}

const people = () => readTable<Person>(session.panel, 'people');
const called = async (name: string) => (await people()).find((one) => one.name.includes(name));

describe('a directory', () => {
  it('is shown, brought in and taken back by keyboard alone', async () => {
    const { panel } = session;
    await choose('copperloft.csv', directory());
    await panel.getByRole('heading', { name: 'copperloft.csv' }).waitFor();
    const count = (name: string) => panel.locator('dl > div', { hasText: name }).locator('dd');
    await expect.poll(() => count('New').first().textContent()).toBe('3');
    await panel.getByText('=HYPERLINK("https://copperloft.example")').waitFor();
    expect(await people(), 'Only shown so far').toEqual([]);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Bring it in' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
    const said = panel.getByRole('status').filter({ hasText: 'It is in. 3 new' });
    await said.waitFor({ state: 'attached' });
    const reading = () => panel.evaluate(() => document.activeElement?.localName);
    await expect.poll(reading, { message: 'Where reading goes on' }).toBe('main');
    expect(await violations(panel)).toEqual([]);
    const kept = await people();
    expect(kept.map(({ emails }) => emails[0]).sort()).toEqual([
      'ada.brisk@copperloft.example',
      'jonas.quill@copperloft.example',
      'pia.odmark@copperloft.example',
    ]);
    const pia = await called('Ödmark');
    expect(pia).toMatchObject({
      title: 'Leiterin Einkauf',
      functionId: 'procurement',
      level: 'director',
      sources: { title: 'directory' },
    });
    const edges = await readTable<OrgEdge>(panel, 'orgEdges');
    const ada = await called('Brisk');
    expect(edges.find(({ personId }) => personId === 'me')?.managerId).toBe(ada?.id);
    expect(edges.find(({ personId }) => personId === pia?.id)?.managerId).toBe(ada?.id);
    await panel.getByRole('button', { name: 'Undo' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('Everything from that file is taken back.').waitFor();
    expect(await people()).toEqual([]);
    expect(await readTable(panel, 'orgEdges')).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { panel } = session;
    await bringIn(directory());
    const before = await people();
    await panel.getByRole('button', { name: 'Choose another file' }).click();
    await choose('copperloft.csv', directory());
    await panel.getByText('Everything in it is known already.').waitFor();
    expect(await panel.getByRole('button', { name: 'Bring it in' }).count()).toBe(0);
    expect(await people()).toEqual(before);
  });

  it('never overwrites what the user wrote, and keeps what somebody was before', async () => {
    const { panel } = session;
    const [ada, pia] = [await called('Brisk'), await called('Ödmark')];
    if (!ada || !pia) throw new Error('The directory was not brought in.');
    const title = 'Head of all things product';
    await writeRows(panel, 'people', [
      { ...ada, title, sources: { ...ada.sources, title: 'user' } },
    ]);
    const later = ROWS.map((row) =>
      row.replace('Chief Product Officer', 'CPO').replace('Leiterin Einkauf', 'VP Supply Chain'),
    );
    await choose('later.csv', directory(later));
    await panel.getByText('VP Supply Chain').waitFor();
    await panel.getByText('You said otherwise').waitFor();
    await panel.getByRole('button', { name: 'Bring it in' }).click();
    await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
    expect((await called('Brisk'))?.title).toBe(title);
    const now = await called('Ödmark');
    expect(now?.title).toBe('VP Supply Chain');
    expect(now?.jobHistory?.at(-1)).toMatchObject({ title: 'Leiterin Einkauf' });
  });

  it('can be taken back after a restart, but for whom something was written about', async () => {
    const { panel } = session;
    const jonas = await called('Quill');
    const now = Date.now();
    const note: Note = {
      id: 'note-about-jonas',
      createdAt: now,
      updatedAt: now,
      text: 'Knows the numbers',
      personIds: [jonas?.id ?? ''],
    };
    await writeRows(panel, 'notes', [note]);
    await panel.reload();
    await panel.getByRole('button', { name: 'Undo later.csv' }).click();
    await panel.getByText('Everything from that file is taken back.').waitFor();
    expect((await called('Ödmark'))?.title).toBe('Leiterin Einkauf');
    await panel.getByRole('button', { name: 'Undo copperloft.csv' }).click();
    await panel.getByText(/^Taken back, but for 2 /).waitFor();
    // Of one the user wrote a note, of the other a title.
    expect((await people()).map(({ name }) => name).sort()).toEqual(
      [jonas?.name, (await called('Brisk'))?.name].sort(),
    );
    const past = await readTable<ImportRecord>(panel, 'imports');
    expect(past.some(({ undoneAt }) => undoneAt !== undefined)).toBe(true);
  });

  it('lets a wrongly guessed column be put right', async () => {
    const { panel } = session;
    const rows = ['Wer;Was;Wo', 'Nia Ferro;Sales;Leeds', 'Ove Lund;Legal;Oslo'];
    await choose('odd.csv', rows.join('\n'));
    const means = panel.getByRole('combobox', { name: 'What “Was” means' });
    const columns = panel.getByText('What each column means');
    await columns.waitFor();
    // Open already where nothing could be made of the table.
    if (!(await means.isVisible())) await columns.click();
    await means.selectOption('Function');
    await panel.getByText(/Sales/).first().waitFor();
    await panel.getByRole('button', { name: 'Bring it in' }).click();
    await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
    expect(await called('Ferro')).toMatchObject({ functionId: 'sales' });
  });
});

describe('a file that is of no use', () => {
  const wide = Array.from({ length: 3000 }, (_, at) => `c${at}`).join(',');
  const BAD: [string, string, string | Buffer, RegExp][] = [
    [
      'an Excel workbook',
      'hr.xlsx',
      Buffer.from('PK\u0003\u0004[Content_Types].xml xl/workbook.xml'),
      /workbook|archive/,
    ],
    ['a picture', 'org.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture/],
    ['nothing at all', 'empty.csv', '', /nothing in this file/],
    ['thousands of columns', 'wide.csv', `${wide}\n${wide}`, /more columns/],
    ['a backup', 'crosswalk.json', '{"format":"crosswalk-backup","version":1}', /a backup/],
    ['a letter', 'letter.txt', 'Dear all,\nthe tree is in the hall.\n', /neither a directory/],
  ];
  it.each(BAD)('is named: %s', async (_, name, content, words) => {
    const { panel } = session;
    const before = await people();
    await choose(name, content);
    await panel.getByText(words).first().waitFor();
    await panel.getByText('Nothing was changed.').waitFor();
    expect(await people()).toEqual(before);
  });

  it('is not even read when it is 200 MB large', async () => {
    const { panel } = session;
    const path = join(tmpdir(), 'crosswalk-huge.csv');
    await writeFile(path, HEADER);
    await truncate(path, 200 * 1024 * 1024);
    await panel.locator('input[type=file]').setInputFiles(path);
    await panel
      .getByText(/larger than any directory/)
      .first()
      .waitFor();
  });
});

it('looks at several files one after the other, and says which wait', async () => {
  const { panel } = session;
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
  const of = (who: string) =>
    `Name,Email\n${who},${who.toLowerCase().replace(' ', '.')}@copperloft.example`;
  await panel
    .locator('input[type=file]')
    .setInputFiles([
      file('north.csv', of('Imke Falk')),
      file('letter.txt', 'Dear all,\nthe tree is in the hall.\n'),
      file('south.csv', of('Teo Marsh')),
    ]);
  await panel.getByRole('heading', { name: 'north.csv' }).waitFor();
  await panel
    .getByText(
      /^2 more files wait until you go on to them: \W*letter\.txt\W* and \W*south\.csv\W*$/,
    )
    .waitFor();
  expect(await violations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
  const next = panel.getByRole('button', { name: 'On to the next file' });
  await next.press('Enter');
  await panel.getByRole('heading', { name: 'letter.txt' }).waitFor();
  await panel.getByText('Nothing was changed.').waitFor();
  await panel.getByText(/^Another file waits until you go on to it: \W*south\.csv\W*$/).waitFor();
  await next.press('Enter');
  await panel.getByRole('heading', { name: 'south.csv' }).waitFor();
  expect(await next.count()).toBe(0);
  await panel.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
  expect((await called('Imke Falk'))?.emails).toEqual(['imke.falk@copperloft.example']);
  expect((await called('Teo Marsh'))?.emails).toEqual(['teo.marsh@copperloft.example']);
});
