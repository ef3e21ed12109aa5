import type { Session } from './session';

/** What the calendar's form was filled in with that an act in the panel opened; the panel is in front again. */
export async function openedForm(
  { app, panel }: Session,
  act: () => Promise<void>,
): Promise<URLSearchParams> {
  const form = await app.openedBy(act);
  await form.waitForURL(/eventedit|compose/);
  const { searchParams } = new URL(form.url());
  await form.close();
  await panel.bringToFront();
  return searchParams;
}
