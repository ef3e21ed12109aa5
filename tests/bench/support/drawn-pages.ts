import type { Browser } from 'playwright-core';
import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { createReplica } from '@/demo/serve';

export interface DrawnPage {
  /** The body's markup. */
  html: string;
  chips: number;
}

/** What a page is asked to show: the address, and the events that are on the calendar meanwhile. */
export interface Scene {
  url: string;
  events(calendar: CalendarJson): CalendarEvent[];
}

/** The replica's pages as markup, so that they can be put into a page again and again as new nodes. */
export async function drawPages(
  browser: Browser,
  scenes: readonly Scene[],
  chip: string,
  language: string,
): Promise<DrawnPage[]> {
  const replica = createReplica({
    now: Date.UTC(2026, 1, 3, 9),
    timeZone: 'Europe/Berlin',
    language,
  });
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const answer = await replica.answer({ url: request.url(), method: request.method() });
    await route.fulfill(answer ?? { status: 404, body: '' });
  });
  const drawn: DrawnPage[] = [];
  for (const scene of scenes) {
    replica.calendar.events = scene.events(replica.calendar);
    await page.goto(scene.url);
    await page.locator(chip).first().waitFor({ state: 'attached' });
    drawn.push(
      await page.evaluate((selector) => {
        for (const script of document.querySelectorAll('script')) script.remove();
        return {
          html: document.body.innerHTML,
          chips: document.querySelectorAll(selector).length,
        };
      }, chip),
    );
  }
  await page.close();
  return drawn;
}
