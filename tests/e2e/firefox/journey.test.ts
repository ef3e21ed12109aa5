import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import { pathOf } from '@/demo/google/route';
import { readTable } from '@/demo/journey/records';
import { dayOf, daysFrom, eventCalled, openEvent, type Stage, weekOf } from '@/demo/journey/stage';
import { steps } from '@/demo/journey/steps';
import { timeToFollow } from '@/demo/journey/time-to-follow';
import { until } from '@/demo/journey/until';
import { createReplica } from '@/demo/serve';
import { addDays } from '@/demo/wall-time';
import type { Meeting, Person } from '@/utils/records/schema';
import { FIREFOX } from '../support/built';
import { kept } from '../support/journey-records';

const PRICING = 'Pricing guardrails, round two';
const LATER = 'Depot launch readiness';

let app: CrosswalkInFirefox;
let stage: Stage<CrosswalkInFirefox>;

beforeAll(async () => {
  const replica = createReplica({ now: Date.now(), timeZone: 'Europe/London' });
  app = await launchFirefox({ ...FIREFOX, replica });
  const calendar = await app.calendar();
  stage = { app, replica, welcome: app.welcome, calendar, panel: await app.open('sidepanel.html') };
});
afterAll(() => app?.close());

const inOrder = steps.map((step, index) => ({ ...step, index }));

async function walk({ run, index }: (typeof inOrder)[number]): Promise<void> {
  await app.backgroundStopped();
  await run(stage);
  await kept[index]?.(stage);
}

function people(): Promise<Person[]> {
  return readTable<Person>(stage.panel, 'people');
}

describe('the main journey, with the background page stopped before every step', () => {
  it.each(inOrder.slice(0, 5))('$title', walk);

  it('reads the month too', async () => {
    const { calendar, panel, replica } = stage;
    const count = async () => (await readTable<Meeting>(panel, 'meetings')).length;
    const before = await count();
    // Of that month no week was read before, whatever the day of this one is.
    const date = addDays(dayOf(replica, replica.calendar.now), -70);
    await calendar.goto(`https://calendar.google.com${pathOf('month', date)}`);
    await until('Meetings', count, (now) => now > before);
    await kept[1]?.(stage);
  });

  it('sorts with one click where somebody appears', async () => {
    const { calendar, panel, replica } = stage;
    const event = eventCalled(replica, PRICING);
    await calendar.goto(weekOf(replica, event.start));
    await openEvent(calendar, event.id);
    await panel.getByRole('button', { name: 'Bram Sethuraman is in Finance' }).click();
    const bram = async () => (await people()).find(({ name }) => name === 'Bram Sethuraman');
    await until('Bram', bram, (one) => one?.functionId === 'finance');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await until('Bram', bram, (one) => one?.functionId === undefined);
  });

  it('marks the meeting in the calendar', async () => {
    const { calendar } = stage;
    await calendar.bringToFront();
    // The layer stands there only while it has a mark to show; what it draws no page can see.
    const layers = () =>
      calendar.evaluate(() => document.querySelectorAll('html > crosswalk-marks').length);
    await until('The layer of marks', layers, (count) => count === 1);
  });

  it('loses the badge by a snooze and has it again by its undo', async () => {
    const { panel } = stage;
    const petra = (await people()).find(({ name }) => name === 'Petra Oyelaran');
    await app.show(panel, `sidepanel.html#/person/${petra?.id}`);
    await app.backgroundStopped();
    expect((await app.badge()).text).toBe('1');
    await panel.getByRole('button', { name: /^Snooze$/ }).click();
    await panel.getByRole('menuitem', { name: 'Snooze for a week' }).click();
    await until('The badge', app.badge, ({ text, title }) => text === '' && !/Petra/.test(title));
    await app.backgroundStopped();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await until('The badge', app.badge, ({ text, title }) => text === '1' && /Petra/.test(title));
  });

  it.each(inOrder.slice(5))('$title', walk);

  it('lost nothing of it', async () => {
    await app.backgroundStopped();
    await kept[2]?.(stage);
    await kept[3]?.(stage);
  });

  it('shows an event in the sidebar within 300 ms of the click, also when it has to wake up', async () => {
    const { calendar, replica } = stage;
    await calendar.goto(daysFrom(replica, eventCalled(replica, PRICING)));
    const warm: Record<string, number[]> = { [LATER]: [], [PRICING]: [] };
    for (const _ of Array(2).keys()) {
      for (const [title, took] of Object.entries(warm))
        took.push(await timeToFollow(stage, title, app.sidebarShows));
    }
    const woken: number[] = [];
    for (const title of [LATER, PRICING, LATER]) {
      await app.backgroundStopped();
      woken.push(await timeToFollow(stage, title, app.sidebarShows));
    }
    // A machine that does something else besides takes longer at times: the best of each counts.
    const best = Object.values(warm).map((took) => Math.min(...took));
    expect(Math.max(...best), JSON.stringify(warm)).toBeLessThan(300);
    expect(Math.min(...woken)).toBeLessThan(300);
  });
});
