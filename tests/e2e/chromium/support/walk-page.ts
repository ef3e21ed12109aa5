import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import type { Walk } from '@/utils/records/schema';
import { openedForm } from './opened-form';
import type { Session } from './session';
import { ines, wren } from './walkers';

/** Ways to work the page of a walk with Wren or Ines. `session` is asked for late: it begins before the tests. */
export function walkPage(session: () => Session) {
  const panel = () => session().panel;
  const letter = () => panel().getByRole('textbox', { name: 'Invitation' });
  const press = (name: string | RegExp) => panel().getByRole('button', { name }).click();
  const openPage = async (path: string, page = panel()) => {
    await session().app.show(page, `sidepanel.html#${path}`);
    await page.reload();
    await page.bringToFront();
  };
  const noWalks = () =>
    until(
      'No walk',
      () => readTable<Walk>(panel(), 'walks'),
      (all) => all.every(({ personId }) => personId !== wren.id && personId !== ines.id),
    );
  return {
    letter,
    words: () => letter().inputValue(),
    press,
    openPage,
    openWalk: async (path: string) => {
      await openPage(path);
      await letter().waitFor();
    },
    openForm: () => openedForm(session(), () => press(/^Open in calendar/)),
    noWalks,
    /** With the walk its letter is back, which comes last. */
    takeBack: async () => {
      await press('Undo');
      await noWalks();
      await panel().getByText('Put back as it was.').waitFor();
    },
  };
}
