import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import { chipId } from '@/demo/google/chip-ids';
import { daysOf } from '@/demo/google/route';
import { until } from '@/demo/journey/until';
import { createReplica } from '@/demo/serve';
import { addDays, wallTime } from '@/demo/wall-time';
import { FIREFOX } from '../support/built';
import {
  type Beside,
  expectAllTrue,
  show,
  untilDaysKept,
  untilKept,
  untilReadWhole,
} from '../support/kept-as-told';
import { toldOf } from '../support/told';

const PAGES = [
  { language: 'en', hourCycle: 12, timeZone: 'America/St_Johns' },
  { language: 'ja', hourCycle: 24, timeZone: 'Asia/Tokyo' },
  { language: 'ar', hourCycle: 12, timeZone: 'Africa/Cairo' },
] as const;

let app: CrosswalkInFirefox;
let beside: Beside;
let today: string;

/** The ids of the chips on the page; none while it is on its way. */
async function chips(): Promise<string[]> {
  const ids = () =>
    [...document.querySelectorAll('[data-start-date-key] [data-eventchip]')].map(
      (chip) => chip.getAttribute('data-eventid') ?? '',
    );
  return beside.calendar.evaluate(ids).catch(() => []);
}

describe.each(PAGES)('Firefox, $language, $hourCycle h, $timeZone', (page) => {
  beforeAll(async () => {
    const replica = createReplica({ now: Date.now(), ...page });
    app = await launchFirefox({ ...FIREFOX, replica });
    const calendar = await app.calendar();
    beside = { replica, calendar, panel: await app.open('sidepanel.html') };
    today = wallTime(replica.calendar.now, page.timeZone).date;
  });
  afterAll(() => app?.close());

  it('keeps every field of days', async () => {
    for (const days of [0, 1, 9]) {
      const date = addDays(today, days);
      await show(beside, 'day', date);
      await untilDaysKept(beside, [date]);
    }
    await expectAllTrue(beside);
  });

  it('keeps every field of weeks, read whole', async () => {
    for (const weeks of [-1, 0, 2]) {
      const date = addDays(today, weeks * 7);
      await show(beside, 'week', date);
      await untilDaysKept(beside, daysOf('week', date, page.language));
    }
    await untilReadWhole(beside, addDays(today, 14));
    await expectAllTrue(beside);
  });

  it('keeps every field of what a month shows', async () => {
    const { replica } = beside;
    await show(beside, 'month', addDays(today, -70));
    const shown = await until('Chips', chips, (ids) => ids.length > 20);
    const told = replica.calendar.events
      .filter((event) => shown.includes(chipId(event)))
      .flatMap((event) => toldOf(event, replica.calendar) ?? []);
    expect(told.length).toBeGreaterThan(20);
    await untilKept(beside, 'The month', told);
    await expectAllTrue(beside);
  });
});
