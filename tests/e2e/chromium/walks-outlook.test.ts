import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '@/demo/journey/until';
import { pathOf } from '@/demo/outlook/route';
import { clockText, dayText } from '@/demo/outlook/tile-text';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Walk } from '@/utils/records/schema';
import { type Lapsing, PEER, PEERS } from './support/lapsing-peer';
import { CLOUD, meetingsIn, tileOf, untilMeeting, untilViewKept } from './support/outlook';
import { closeForm, openForm, openPeek } from './support/outlook-guests';
import { LONDON, type Session } from './support/session';
import {
  allArePlaced,
  firstAloneIsLeft,
  firstWalkStands,
  followsAnswers,
  openWithPeersLapsing,
  seriesIsWalked,
  walkButton,
} from './support/walk-steps';
import {
  badgeBecomes,
  lapsedRow,
  lastSaved,
  refreshed,
  showToday,
  untilSlotSaid,
  untilWalk,
  walksWith,
} from './support/walks';

const HOUR = 3_600_000;

let session: Session;

beforeAll(async () => {
  session = await openWithPeersLapsing();
  const { calendar, replica } = session;
  // A month's cells say which zone the page is in.
  const today = wallTime(replica.calendar.now, LONDON).date;
  await calendar.goto(CLOUD + pathOf('month', today));
  await until(
    'The month',
    () => meetingsIn(session),
    ({ length }) => length > 10,
  );
  await calendar.goto(CLOUD + pathOf('week', today));
  await untilViewKept(session, 'week', today);
});
afterAll(() => session?.app.close());

/** The user's own tab, at the week of an instant. */
async function showWeekOf(at: number): Promise<void> {
  const { calendar } = session;
  await calendar.bringToFront();
  await calendar.goto(CLOUD + pathOf('week', wallTime(at, LONDON).date));
}

/** What the form holds. */
async function fieldsOf(page: Page) {
  const subject = page.locator('[id$="_SUBJECT"] input');
  await subject.waitFor();
  const recipients = page.locator('.recipient');
  return {
    title: await subject.inputValue(),
    when: await page.locator('[id$="_DATETIME"]').textContent(),
    guests: await recipients.evaluateAll((all) => all.map((one) => one.getAttribute('title'))),
    repeats: await page.locator('[id$="_RECURRENCE"]').inputValue(),
  };
}

function fieldsFor(walk: Walk, { email }: Lapsing) {
  const { calendar } = session.replica;
  const [from, to] = [wallTime(walk.start, LONDON), wallTime(walk.end, LONDON)];
  const day = dayText(from.date, calendar.language, { dateStyle: 'full' });
  const clocks = [from, to].map(({ minutes }) => clockText(minutes, calendar));
  return { title: walk.title, when: `${day} ${clocks.join(' to ')}`, guests: [email], repeats: '' };
}

/** Sends there: the calendar comes in the form's own tab, and what was sent is read there. */
async function send(form: Page): Promise<void> {
  const before = session.replica.saved.length;
  await form.locator('button[priorityid="3"]').click();
  await form.locator('.compose').waitFor({ state: 'detached' });
  expect(session.replica.saved).toHaveLength(before + 1);
  const { id } = lastSaved(session);
  await tileOf(form, id).waitFor();
  await untilMeeting(session, id, 'What was sent', () => true);
  await form.close();
}

describe('a walk with somebody who lapsed', () => {
  it('is one click from Today to the form, filled in, and stands on the calendar once sent', async () => {
    await showToday(session);
    await lapsedRow(session, PEER.name).waitFor();
    const form = await session.app.openedBy(() => walkButton(session, PEER.name).click());
    const walk = await untilWalk(session, PEER.id, 'The walk', () => true);
    expect(walk.state).toBe('proposed');
    expect(await fieldsOf(form)).toEqual(fieldsFor(walk, PEER));
    expect(new URL(form.url()).origin).toBe(CLOUD);
    await send(form);
    await firstWalkStands(session, walk);
  });

  it('follows when it is moved to another day', async () => {
    const { app, panel, replica } = session;
    const before = lastSaved(session);
    const { date, minutes } = wallTime(before.start, LONDON);
    const start = instantOf(addDays(date, 1), minutes, LONDON);
    replica.moveEvent(before.id, start, start + HOUR);
    await showWeekOf(start);
    const walk = await untilWalk(session, PEER.id, 'The move', (now) => now.start === start);
    expect(walk).toMatchObject({ state: 'scheduled', end: start + HOUR });
    expect(await walksWith(session, PEER.id)).toHaveLength(1);
    await app.show(panel, `sidepanel.html#/person/${PEER.id}`);
    await untilSlotSaid(session, start, LONDON, `walk with ${PEER.name} on your calendar`);
    await badgeBecomes(session, String(PEERS.length - 1));
  });

  it('counts for nothing once they say no, and again when they come after all', async () => {
    const { calendar, replica } = session;
    const event = lastSaved(session);
    // The card of the user's own meeting tells who is silent; the form, who said what.
    const answer = async (response: 'accepted' | 'declined') => {
      replica.answerAs(event.id, PEER.email, response);
      await calendar.bringToFront();
      await refreshed(calendar);
      await openPeek(session, event);
      await openForm(session);
    };
    await followsAnswers(session, answer, () => closeForm(session));
    await closeForm(session);
  });
});

describe('a walk that repeats at the rhythm', () => {
  const [, hamish = PEER] = PEERS;

  it('is set by hand there as the text says, and a walk for each occurrence that was seen', async () => {
    const { app, panel } = session;
    await panel.bringToFront();
    await app.show(panel, `sidepanel.html#/walk/${hamish.id}`);
    await panel.getByRole('group', { name: 'Repeat' }).getByRole('radio', { name: /8/ }).check();
    const form = await app.openedBy(() =>
      panel.getByRole('button', { name: 'Open in calendar' }).click(),
    );
    const walk = await untilWalk(session, hamish.id, 'The first', () => true);
    expect(walk).toMatchObject({ state: 'proposed', everyWeeks: 8 });
    expect(await fieldsOf(form)).toEqual(fieldsFor(walk, hamish));
    expect(await form.locator('.composebody').textContent()).toContain('every 8 weeks on');
    await form.locator('[id$="_RECURRENCE"]').selectOption('8');
    await send(form);
    await untilWalk(session, hamish.id, 'The first', ({ state }) => state === 'scheduled');
    await seriesIsWalked(session, hamish.id, walk, showWeekOf);
  });

  it('loses the occurrence that is cancelled, and nothing else', async () => {
    const { calendar, replica } = session;
    await firstAloneIsLeft(session, hamish.id, async (id) => {
      await tileOf(calendar, id).waitFor();
      replica.cancelEvent(id);
      await refreshed(calendar);
    });
  });
});

describe('a round of six', () => {
  const six = PEERS.slice(2);

  it('is planned with one press, and placed form by form', async () => {
    const { app, panel } = session;
    await panel.bringToFront();
    await app.show(panel, 'sidepanel.html#/rounds');
    await panel.getByRole('button', { name: 'Keep all 6 hours' }).click();
    for (const peer of six) {
      const { id, name } = peer;
      await panel.bringToFront();
      const planned = await untilWalk(session, id, name, ({ state }) => state === 'planned');
      const form = await app.openedBy(() => walkButton(session, name).click());
      const walk = await untilWalk(session, id, name, ({ state }) => state === 'proposed');
      expect(walk).toMatchObject({ id: planned.id, start: planned.start, end: planned.end });
      expect(await fieldsOf(form)).toEqual(fieldsFor(walk, peer));
      await send(form);
      const kept = await untilWalk(session, id, name, ({ state }) => state === 'scheduled');
      expect(kept).toMatchObject({ id: walk.id, start: walk.start });
    }
    await allArePlaced(session);
  });
});
