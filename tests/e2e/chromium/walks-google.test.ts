import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipOf, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { addDays, wallTime } from '@/demo/wall-time';
import type { Walk } from '@/utils/records/schema';
import { PEER, PEERS } from './support/lapsing-peer';
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
  firstTwo,
  lapsedRow,
  lastSaved,
  refreshed,
  showToday,
  untilSlotSaid,
  untilWalk,
  walksWith,
} from './support/walks';

let session: Session;
/** The tab in which the form of the first walk opened. */
let form: Page;
/** That of the walk which repeats. */
let series: Page;

beforeAll(async () => {
  session = await openWithPeersLapsing();
});
afterAll(() => session?.app.close());

/** What the fields of the form hold. */
async function fieldsOf(page: Page) {
  await page.locator('#xTiIn').waitFor();
  const initial = (id: string) => page.locator(id).getAttribute('data-initial-value');
  const rows = page.locator('[role=treeitem][data-email]');
  return {
    title: await page.locator('#xTiIn').inputValue(),
    day: await initial('#xStDaIn'),
    from: await initial('#xStTiIn'),
    to: await initial('#xEnTiIn'),
    guests: await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-email'))),
    repeats: await page.locator('#xRecSel option:checked').textContent(),
  };
}

function fieldsFor(walk: Walk, guests: string[], repeats = 'Does not repeat') {
  const [from, to] = [wallTime(walk.start, LONDON), wallTime(walk.end, LONDON)];
  return {
    title: walk.title,
    day: from.date.replaceAll('-', ''),
    from: String(from.minutes),
    to: String(to.minutes),
    guests: [session.replica.calendar.user.email, ...guests],
    repeats,
  };
}

/** Saves there, and waits until the calendar shows it. */
async function save(page: Page): Promise<void> {
  const before = session.replica.saved.length;
  await page.locator('#xSaveBu').click();
  await page.locator('[data-eventchip]').first().waitFor();
  expect(session.replica.saved).toHaveLength(before + 1);
  await chipOf(page, lastSaved(session).id).waitFor();
}

async function openCard(page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await chipOf(page, id).click();
  await page.locator(`[role=dialog][aria-modal] #xDetDlg[jslog*="${id}"]`).waitFor();
}

describe('a walk with somebody who lapsed', () => {
  it('is one click from Today to the form, filled in, and stands on the calendar once saved', async () => {
    await showToday(session);
    await lapsedRow(session, PEER.name).waitFor();
    form = await session.app.openedBy(() => walkButton(session, PEER.name).click());
    const walk = await untilWalk(session, PEER.id, 'The walk', () => true);
    expect(walk.state).toBe('proposed');
    expect(await fieldsOf(form)).toEqual(fieldsFor(walk, [PEER.email]));
    expect(await form.locator('#xDescIn').textContent()).not.toBe('');
    await save(form);
    await firstWalkStands(session, walk);
  });

  it('follows when it is moved to another day', async () => {
    const { app, panel } = session;
    const { id, start } = lastSaved(session);
    await openCard(form, id);
    await form.getByRole('button', { name: 'Edit event' }).click();
    const day = addDays(wallTime(start, LONDON).date, 1);
    await form.locator('#xStDaIn').fill(day);
    await form.locator('#xSaveBu').click();
    await chipOf(form, id).waitFor();
    const moved = lastSaved(session);
    expect(wallTime(moved.start, LONDON).date).toBe(day);
    const walk = await untilWalk(session, PEER.id, 'The move', (now) => now.start === moved.start);
    expect(walk).toMatchObject({ state: 'scheduled', end: moved.end });
    expect(await walksWith(session, PEER.id)).toHaveLength(1);
    await app.show(panel, `sidepanel.html#/person/${PEER.id}`);
    await untilSlotSaid(session, moved.start, LONDON, `walk with ${PEER.name} on your calendar`);
    await badgeBecomes(session, String(PEERS.length - 1));
  });

  it('counts for nothing once they say no, and again when they come after all', async () => {
    const { replica } = session;
    const { id } = lastSaved(session);
    await followsAnswers(session, async (response) => {
      replica.answerAs(id, PEER.email, response);
      await form.bringToFront();
      await refreshed(form);
      await openCard(form, id);
    });
  });
});

describe('a walk that repeats at the rhythm', () => {
  const [, hamish = PEER] = PEERS;

  it('is one series there, and a walk for each occurrence that was seen', async () => {
    const { app, panel, replica } = session;
    await panel.bringToFront();
    await app.show(panel, `sidepanel.html#/walk/${hamish.id}`);
    const rhythm = panel.getByRole('group', { name: 'Repeat' }).getByRole('radio', { name: /8/ });
    await rhythm.check();
    series = await app.openedBy(() =>
      panel.getByRole('button', { name: 'Open in calendar' }).click(),
    );
    const first = await untilWalk(session, hamish.id, 'The first', () => true);
    expect(first).toMatchObject({ state: 'proposed', everyWeeks: 8 });
    expect(await fieldsOf(series)).toEqual(fieldsFor(first, [hamish.email], 'Every 8 weeks'));
    await save(series);
    await untilWalk(session, hamish.id, 'The first', ({ state }) => state === 'scheduled');
    const [one, two] = firstTwo(session);
    expect(wallTime(two.start, LONDON)).toEqual({
      date: addDays(wallTime(one.start, LONDON).date, 56),
      minutes: wallTime(one.start, LONDON).minutes,
    });
    await seriesIsWalked(session, hamish.id, first, async (at) => {
      await series.goto(weekOf(replica, at));
      await chipOf(series, two.id).waitFor();
    });
  });

  it('loses the occurrence that is deleted, and nothing else', async () => {
    await firstAloneIsLeft(session, hamish.id, async (id) => {
      await openCard(series, id);
      await series.locator('#xDetDlgDelBu').click();
      await chipOf(series, id).waitFor({ state: 'detached' });
    });
  });
});

describe('a round of six', () => {
  const six = PEERS.slice(2);

  it('is planned with one press, each with an hour of its own', async () => {
    const { app, panel } = session;
    await panel.bringToFront();
    await app.show(panel, 'sidepanel.html#/rounds');
    await panel.getByRole('button', { name: 'Keep all 6 hours' }).click();
    const planned = async () =>
      (await Promise.all(six.map(({ id }) => walksWith(session, id)))).flat();
    const walks = await until('The round', planned, ({ length }) => length === 6);
    expect(new Set(walks.map(({ state }) => state))).toEqual(new Set(['planned']));
    expect(new Set(walks.map(({ start }) => start)).size).toBe(6);
    await badgeBecomes(session, String(PEERS.length - 2));
  });

  it('is placed form by form, and clears every lapse', async () => {
    const { app, panel } = session;
    for (const { id, name, email } of six) {
      const [planned] = await walksWith(session, id);
      await panel.bringToFront();
      const tab = await app.openedBy(() => walkButton(session, name).click());
      const walk = await untilWalk(session, id, name, ({ state }) => state === 'proposed');
      expect(walk).toMatchObject({ id: planned?.id, start: planned?.start, end: planned?.end });
      expect(await fieldsOf(tab)).toEqual(fieldsFor(walk, [email]));
      await save(tab);
      const kept = await untilWalk(session, id, name, ({ state }) => state === 'scheduled');
      expect(kept).toMatchObject({ id: walk.id, start: walk.start });
      await tab.close();
      await panel
        .getByRole('link', { name: new RegExp(`walk with ${name} on your calendar$`) })
        .waitFor();
    }
    await badgeBecomes(session, '');
    await panel.reload();
    await allArePlaced(session);
  });
});
