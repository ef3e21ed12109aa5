import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '@/demo/company/people';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { chipOf, dayOf, eventCalled, OUTLOOK, tileOf, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { instantOf, wallTime } from '@/demo/wall-time';
import { marksOn, tagOn } from './support/marks';
import { LONDON, openSession, type Session } from './support/session';

const FUNCTION_OF = new Map(PEOPLE.map(({ email, functionId }) => [email, functionId]));

/** With Odalys Brandt of finance and others from outside the user's function. */
const WITH_PEERS = 'Pricing guardrails, round two';

let session: Session;
let page: Page;
let browser: CDPSession;

async function showWeek(): Promise<void> {
  const event = eventCalled(session.replica, WITH_PEERS);
  await page.goto(weekOf(session.replica, event.start));
  await chipOf(page, event.id).scrollIntoViewIfNeeded();
}

/**
 * Whatever the hour is, the calendar's clock stands at noon of the day: the meeting lies in the
 * middle of the page, with room to scroll both ways, and on one day.
 */
function noon(): number {
  return instantOf(wallTime(Date.now(), LONDON).date, 12 * 60, LONDON);
}

/** The mark that lies on the event's chip; waits for it. */
async function markOnChip(find: (page: Page, id: string) => Locator = chipOf) {
  const { id } = eventCalled(session.replica, WITH_PEERS);
  return until(
    'A mark on the chip',
    async () => {
      const chip = await find(page, id).boundingBox();
      const marks = await marksOn(browser);
      return marks.find(
        ({ x, y }) =>
          chip && x > chip.x && x < chip.x + chip.width && y > chip.y && y < chip.y + chip.height,
      );
    },
    (mark) => mark !== undefined,
  );
}

beforeAll(async () => {
  const now = noon();
  session = await openSession({ now });
  page = session.calendar;
  await restoreBackupFile(session.app, await sampleBackup(now, LONDON));
  browser = await page.context().newCDPSession(page);
  await page.bringToFront();
  await showWeek();
});
afterAll(() => session?.app.close());

describe('the mark on chips', () => {
  it('stands on meetings with peers from other functions, and on nothing else', async () => {
    await markOnChip();
    const marks = await until(
      'Several marks',
      () => marksOn(browser),
      ({ length }) => length > 1,
    );
    const marked = await page.evaluate(
      (places) =>
        places.map(({ x, y }) =>
          document.elementFromPoint(x, y)?.closest('[data-eventchip]')?.getAttribute('jslog'),
        ),
      marks,
    );
    for (const log of marked) {
      const event = session.replica.calendar.events.find(({ id }) => log?.includes(`"${id}"`));
      const functions = event?.attendees.map(({ email }) => FUNCTION_OF.get(email));
      expect(
        functions?.some((one) => one && one !== 'product'),
        event?.title,
      ).toBe(true);
    }
  });

  it('names them to who points at it', async () => {
    const mark = await markOnChip();
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until(
      'The names',
      () => tagOn(browser),
      (text) => text?.includes('Odalys Brandt') ?? false,
    );
    await page.mouse.move(2, 2);
    await until(
      'No names',
      () => tagOn(browser),
      (text) => text === null,
    );
  });

  it('takes no click from the page and puts nothing into its tree', async () => {
    const mark = await markOnChip();
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await page.locator('[role=dialog] #xDetDlg').waitFor();
    expect(await page.locator('body crosswalk-marks').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog] #xDetDlg').waitFor({ state: 'hidden' });
  });

  it('follows the chip when the page scrolls, and hides with it', async () => {
    const before = await markOnChip();
    const { id } = eventCalled(session.replica, WITH_PEERS);
    const scrolled = await chipOf(page, id).evaluate((chip) => {
      for (let node = chip.parentElement; node; node = node.parentElement) {
        const from = node.scrollTop;
        node.scrollTop += from > 60 ? -40 : 40;
        if (node.scrollTop !== from) return node.scrollTop - from;
      }
      return 0;
    });
    expect(scrolled).not.toBe(0);
    await until(
      'The mark moved along',
      markOnChip,
      (mark) => Math.abs((mark?.y ?? 0) + scrolled - (before?.y ?? 0)) < 2,
    );
  });

  it('is there again after the page has drawn another week and come back', async () => {
    await page.getByRole('button', { name: 'Next week', exact: true }).click();
    await page.getByRole('button', { name: 'Previous week', exact: true }).click();
    await markOnChip();
  });

  it('goes when it is turned off, and comes back', async () => {
    const settings = await session.app.open('options.html');
    await settings.getByText('No marks', { exact: true }).click();
    await page.bringToFront();
    await until(
      'No mark',
      () => marksOn(browser),
      (marks) => marks.length === 0,
    );
    await settings.bringToFront();
    await settings.getByText('Mark them', { exact: true }).click();
    await page.bringToFront();
    await markOnChip();
    await settings.close();
  });

  it('hides while something of the page lies over the chip, and is there again after', async () => {
    const mark = await markOnChip();
    const { x, y } = mark ?? { x: 0, y: 0 };
    const menu = await page.evaluateHandle(
      ([left, top]) => {
        const box = document.createElement('div');
        box.setAttribute('role', 'menu');
        box.style.cssText = `position:fixed;left:${left - 30}px;top:${top - 30}px;width:60px;height:60px;z-index:99`;
        document.body.append(box);
        return box;
      },
      [x, y] as const,
    );
    await until(
      'No mark under the menu',
      () => marksOn(browser),
      (marks) => !marks.some((one) => Math.abs(one.x - x) < 2 && Math.abs(one.y - y) < 2),
    );
    await menu.evaluate((box) => box.remove());
    await markOnChip();
  });

  it('stands in Outlook too, where its people were known from the other calendar', async () => {
    const { start } = eventCalled(session.replica, WITH_PEERS);
    const day = dayOf(session.replica, start);
    await page.goto(`${OUTLOOK}/week?startdate=${day}`);
    const mark = await markOnChip(tileOf);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until(
      'The names',
      () => tagOn(browser),
      (text) => text?.includes('Odalys Brandt') ?? false,
    );
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await page.locator('[data-app-section="CalendarItemPeek"]').waitFor();
    await until(
      'The names give way to the card',
      () => tagOn(browser),
      (text) => text === null,
    );
  });
});
