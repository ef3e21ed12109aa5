import type { JourneyPage } from '../browser/page';
import { chipOf, eventCalled, type Stage } from './stage';

/**
 * Milliseconds from the click on an event in the calendar to its title standing in the panel, or
 * where `shown` says since when it stands (epoch ms).
 */
export async function timeToFollow(
  { calendar, panel, replica }: Stage,
  title: string,
  shown: (title: string) => Promise<number> = (wanted) => whenShown(panel, wanted),
): Promise<number> {
  const chip = chipOf(calendar, eventCalled(replica, title).id);
  await chip.waitFor();
  const clicked = calendar.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { capture: true, once: true });
      }),
  );
  const followed = shown(title);
  await chip.click();
  return (await followed) - (await clicked);
}

function whenShown(panel: JourneyPage, title: string): Promise<number> {
  return panel.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const stands = () =>
          [...document.querySelectorAll('article h2')].some((h2) => h2.textContent === wanted);
        const observer = new MutationObserver(() => {
          if (!stands()) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    title,
  );
}
