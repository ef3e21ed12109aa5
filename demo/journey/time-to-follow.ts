import { chipOf, eventCalled, type Stage } from './stage';

/** Milliseconds from the click on an event in the calendar to its title standing in the panel. */
export async function timeToFollow(stage: Stage, title: string): Promise<number> {
  const { calendar, panel, replica } = stage;
  const chip = chipOf(calendar, eventCalled(replica, title).id);
  await chip.waitFor();
  const clicked = calendar.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { capture: true, once: true });
      }),
  );
  const followed = panel.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const shown = () =>
          [...document.querySelectorAll('article h2')].some((h2) => h2.textContent === wanted);
        const observer = new MutationObserver(() => {
          if (!shown()) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    title,
  );
  await chip.click();
  return (await followed) - (await clicked);
}
