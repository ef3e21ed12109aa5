import type { JourneyPage } from '../browser/page';
import { chipOf, eventCalled, type Stage } from './stage';

/**
 * Milliseconds from the click on an event in the calendar to its title standing in the panel, or
 * where `shown` says since when it stands (epoch ms).
 */
export async function timeToFollow(
  { calendar, panel, replica }: Stage,
  title: string,
  shown?: (title: string) => Promise<number>,
): Promise<number> {
  const chip = chipOf(calendar, eventCalled(replica, title).id);
  await chip.waitFor();
  const clicked = calendar.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { capture: true, once: true });
      }),
  );
  const followed = shown ? shown(title) : await watched(panel, title);
  await chip.click();
  const stands = typeof followed === 'function' ? followed() : followed;
  return (await stands) - (await clicked);
}

/** Watches the panel from here on; what it answers waits for the title and says since when it stands. */
async function watched(panel: JourneyPage, title: string): Promise<() => Promise<number>> {
  await panel.evaluate((wanted) => {
    const shown = new Promise<number>((resolve) => {
      const stands = () =>
        [...document.querySelectorAll('article h2')].some((h2) => h2.textContent === wanted);
      const observer = new MutationObserver(() => {
        if (!stands()) return;
        observer.disconnect();
        resolve(Date.now());
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    Reflect.set(globalThis, 'crosswalkShown', shown);
  }, title);
  return () => panel.evaluate(() => Reflect.get(globalThis, 'crosswalkShown') as Promise<number>);
}
