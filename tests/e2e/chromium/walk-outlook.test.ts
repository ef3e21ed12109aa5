import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { until } from '@/demo/journey/until';
import { readDraft } from '@/demo/outlook/compose-query';
import { store } from '@/demo/screens/stored';
import type { Walk } from '@/utils/records/schema';
import { backupWithPeerLapsing, PEER } from './support/lapsing-peer';
import { tileOf } from './support/outlook';
import { openSession, type Session } from './support/session';
import { lastSaved } from './support/walks';

const HOUR = 3_600_000;

let session: Session;
beforeAll(async () => {
  session = await openSession();
  const { app, replica } = session;
  await restoreBackupFile(app, backupWithPeerLapsing(Date.now() - HOUR, replica.calendar));
});
afterAll(() => session?.app.close());

const liveIn = (host: string) =>
  store(session.panel, 'local', 'pages', {
    google: { readAt: 1, read: [], parts: {} },
    outlook: { readAt: Date.now(), host, read: [], parts: {} },
  });

async function walkPage(): Promise<Page> {
  const page = await session.app.open(`sidepanel.html#/walk/${PEER.id}`);
  await page.getByText('Outlook’s own form opens, filled in. You press Send there.').waitFor();
  return page;
}

/** Outlook's form for a new event. */
async function formShown(form: Page): Promise<void> {
  await form.locator('[id$="_SUBJECT"] input').waitFor();
}

const lastWalk = async (): Promise<Walk | undefined> =>
  (await readTable<Walk>(session.panel, 'walks')).at(-1);

describe('a walk of who lives in Outlook', () => {
  it.each(['outlook.cloud.microsoft', 'outlook.live.com', 'outlook.office365.com'])(
    'opens Outlook’s own form, filled in, at %s',
    async (host) => {
      await liveIn(host);
      const page = await walkPage();
      await page.getByLabel('Where').fill('Quay & park');
      const words = await page.getByLabel('Invitation').inputValue();
      const form = await session.app.openedBy(() =>
        page.getByRole('button', { name: 'Open in calendar' }).click(),
      );
      await page.getByText(/Press Send there\.$/).waitFor();
      await formShown(form);
      const url = new URL(form.url());
      expect(url.host).toBe(host);
      expect(url.pathname).toBe('/calendar/0/action/compose');
      const walk = await until('The walk', lastWalk, (kept) => kept !== undefined);
      const draft = readDraft(url.searchParams, 'Asia/Kathmandu');
      expect(draft).toMatchObject({
        subject: walk?.title,
        location: 'Quay & park',
        guests: [{ email: PEER.email, optional: false }],
        times: { allDay: false, start: walk?.start, end: walk?.end },
        online: false,
      });
      expect(draft.body.replaceAll('<br>', '\n')).toBe(words);
      expect(walk?.state).toBe('proposed');
      await form.close();
      await page.getByRole('button', { name: 'Drop' }).click();
      await until('Nothing is left of it', lastWalk, (kept) => kept === undefined);
      await page.close();
    },
  );

  it('is on the calendar once it was sent from there', async () => {
    await liveIn('outlook.office.com');
    const page = await walkPage();
    const form = await session.app.openedBy(() =>
      page.getByRole('button', { name: 'Open in calendar' }).click(),
    );
    await formShown(form);
    await form.locator('button[priorityid="3"]').click();
    await form.locator('.compose').waitFor({ state: 'detached' });
    // The calendar comes in the form's own tab, and is read there: no other shows it.
    await tileOf(form, lastSaved(session).id).waitFor();
    const saved = await until('The walk', lastWalk, (kept) => kept?.state === 'scheduled');
    expect(session.replica.saved.at(-1)).toMatchObject({
      title: saved?.title,
      start: saved?.start,
    });
    await form.close();
    await page.close();
  });

  it('opens without a guest for somebody with a name alone, and says to add them by name', async () => {
    await liveIn('outlook.cloud.microsoft');
    await session.panel.evaluate(withoutAddress, PEER.id);
    const page = await walkPage();
    await page.getByText(new RegExp(`Add .?${PEER.name}.? there by name`)).waitFor();
    const form = await session.app.openedBy(() =>
      page.getByRole('button', { name: 'Open in calendar' }).click(),
    );
    await formShown(form);
    await page.getByText(new RegExp(`No address of .?${PEER.name}.? is known`)).waitFor();
    const { searchParams } = new URL(form.url());
    expect(searchParams.has('to')).toBe(false);
    expect(searchParams.get('subject')).toContain(PEER.name);
    await form.close();
    await page.close();
  });
});

/** Runs in the page, so it stands alone. */
function withoutAddress(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('crosswalk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('people', 'readwrite');
      const people = writing.objectStore('people');
      const asking = people.get(id);
      asking.onsuccess = () => people.put({ ...asking.result, emails: [] });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
