import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { LoggedTouch, Meeting, Walk } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { colleague, PROFILE } from './support/crowd';
import { openSession, type Session } from './support/session';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ADA = colleague('Ada Okafor', { functionId: 'sales' });
const BO = colleague('Bo Lind', { functionId: 'legal' });

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await panel.bringToFront();
  await store(panel, 'local', 'profile', { ...PROFILE, name: 'Sam Reyes' });
  await session.app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => session?.app.close());

beforeEach(async () => {
  await writeRows(panel, 'people', [ADA, BO], true);
  await writeRows<'touches'>(panel, 'touches', [], true);
  await writeRows<'meetings'>(panel, 'meetings', [], true);
  await writeRows<'attendances'>(panel, 'attendances', [], true);
});

function walk(id: string, from: number, facts: Partial<Walk> = {}): Walk {
  const start = Date.now() + from;
  return {
    id,
    createdAt: 0,
    updatedAt: 0,
    personId: ADA.id,
    title: 'Coffee walk',
    start,
    end: start + HOUR / 2,
    state: 'scheduled',
    ...facts,
  };
}

async function show(path: string, walks: readonly Walk[]): Promise<void> {
  await writeRows(panel, 'walks', walks, true);
  await session.app.show(panel, `sidepanel.html#${path}`);
  await panel.reload();
  await panel.getByRole('main').waitFor();
}

const walks = () => readTable<Walk>(panel, 'walks');
const untilState = (id: string, state: Walk['state']) =>
  until(
    `The walk ${id} ${state}`,
    async () => (await walks()).find((one) => one.id === id)?.state,
    (now) => now === state,
  );
const asked = () => panel.getByRole('region', { name: 'Did you walk?' });
const questions = () => asked().getByRole('listitem');
const status = (words: RegExp) => panel.getByRole('status').filter({ hasText: words });
const undo = () => panel.getByRole('button', { name: /^Undo/ }).click();

describe('Did you walk?', () => {
  it('is asked of what nothing tells, few at a time, and answered by keys with Undo', async () => {
    await show('/', [
      walk('last', -2 * HOUR, { state: 'proposed' }),
      walk('with-bo', -3 * HOUR, { personId: BO.id }),
      walk('first', -4 * HOUR, { personId: BO.id }),
      walk('old', -9 * DAY),
      walk('known', -HOUR, { state: 'held' }),
    ]);
    await asked().waitFor();
    expect(await questions().allTextContents()).toMatchObject([/Ada Okafor/, /Bo Lind/]);
    expect(await violations(panel)).toEqual([]);

    await panel.keyboard.press('y');
    await untilState('last', 'held');
    expect(await readTable<LoggedTouch>(panel, 'touches')).toMatchObject([
      { personId: ADA.id, kind: 'walk' },
    ]);
    await panel.getByText('Kept: a walk with').waitFor();
    await undo();
    await untilState('last', 'proposed');
    expect(await readTable<LoggedTouch>(panel, 'touches')).toEqual([]);
    await asked().getByRole('link', { name: 'Ada Okafor' }).waitFor();

    await asked()
      .getByRole('button', { name: /I did not walk with Ada Okafor/ })
      .click();
    await untilState('last', 'missed');
    await asked().getByRole('link', { name: 'Ada Okafor' }).waitFor({ state: 'detached' });
    await panel.keyboard.press('x');
    await untilState('with-bo', 'missed');
    await panel.reload();
    await asked().waitFor();
    await expect.poll(() => questions().count()).toBe(1);
    await panel.keyboard.press('y');
    await untilState('first', 'held');
    await asked().waitFor({ state: 'detached' });
    expect((await walks()).find(({ id }) => id === 'old')?.state).toBe('scheduled');
  });

  it('is asked on the page of the person, too', async () => {
    await show(`/person/${BO.id}`, [walk('one', -DAY / 24, { personId: BO.id })]);
    await status(/^Did you walk/).waitFor();
    await status(/^Did you walk/)
      .getByRole('button', { name: 'Yes' })
      .click();
    await untilState('one', 'held');
    await status(/^You walked/)
      .getByRole('button', { name: 'We did not' })
      .click();
    await untilState('one', 'missed');
    await undo();
    await status(/^You walked/).waitFor();
  });
});

describe('how it stands with somebody', () => {
  it.each<[string, RegExp, Partial<Walk>]>([
    ['planned', /^Hour kept/, { state: 'planned' }],
    ['proposed', /^Walk proposed/, { state: 'proposed' }],
    ['taken away', /not on your calendar any more/, { state: 'proposed', meetingId: 'gone' }],
    ['on the calendar', /^Walk on your calendar/, {}],
    ['moved', /^Walk moved to/, { movedFrom: Date.now() + 5 * DAY }],
  ])('says that it is %s, on both pages', async (_, words, facts) => {
    for (const page of ['person', 'walk']) {
      await show(`/${page}/${ADA.id}`, [walk('one', 2 * DAY, facts)]);
      await status(words).waitFor();
      await expect
        .poll(() => status(words).getByRole('button').count())
        .toBe(facts.state === undefined ? 0 : 1);
    }
  });

  it('drops what waits, and takes that back', async () => {
    await show(`/person/${ADA.id}`, [walk('one', 2 * DAY, { state: 'planned' })]);
    await status(/^Hour kept/)
      .getByRole('button', { name: 'Drop' })
      .click();
    await until('It gone', walks, (all) => all.length === 0);
    await undo();
    await status(/^Hour kept/).waitFor();
  });

  it('suggests another time after a no, and another way after the second', async () => {
    const no: Partial<Walk> = { state: 'declined', settledAt: Date.now() };
    await show(`/person/${ADA.id}`, [walk('two', 2 * DAY, no)]);
    await status(/said no to/)
      .getByRole('link', { name: 'Another time' })
      .click();
    await panel.getByRole('button', { name: /^Open in calendar/ }).waitFor();
    expect(await panel.getByText('A second no in a row').count()).toBe(0);

    await show(`/person/${ADA.id}`, [walk('one', -20 * DAY, no), walk('two', 2 * DAY, no)]);
    await panel.getByText('A second no in a row').waitFor();
    expect(await violations(panel)).toEqual([]);
    const copied = async (button: string) => {
      await panel.getByRole('button', { name: button }).click();
      await panel.getByText('Copied.').first().waitFor();
      return panel.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Copy a short message')).toMatch(/^Ada, a walk does not.*Sam$/s);
    await until(
      'The other text',
      () => copied('Copy a wish to join their team'),
      (text) => /^Ada, may I listen in/.test(text),
    );
    const mail = await panel.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
    expect(mail).toContain(`mailto:${encodeURIComponent(ADA.emails[0] ?? '').replace('%40', '@')}`);
    await panel.reload();
    await panel.getByText('A second no in a row').waitFor();
  });

  it('takes the calendar’s word for what was seen after it began', async () => {
    const one = walk('one', -3 * HOUR, { meetingId: 'met' });
    const met: Meeting = {
      id: 'met',
      createdAt: 0,
      updatedAt: 0,
      kind: 'event',
      onMyCalendar: true,
      title: one.title,
      start: one.start,
      end: one.end,
      allDay: false,
      status: 'confirmed',
      sources: { 'google-page': { detail: 'chip', seenAt: one.start + 1 } },
    };
    await writeRows(panel, 'meetings', [met]);
    await show(`/person/${ADA.id}`, [one]);
    await status(/^You walked/).waitFor();
    await session.app.show(panel, 'sidepanel.html#/');
    await panel.getByRole('heading', { level: 1 }).waitFor();
    expect(await asked().count()).toBe(0);
  });
});
