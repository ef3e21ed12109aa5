import type { Page } from 'playwright-core';
import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import { CALENDAR, welcomePage } from '@/demo/journey/stage';
import { createReplica, type Replica, type ReplicaOptions } from '@/demo/serve';
import { CHROMIUM } from '../../support/built';

export interface SessionOptions extends Partial<ReplicaOptions> {
  /** Zone of the machine, whatever the calendar's is; London's unless said, whatever the real one is. */
  machineZone?: string;
  userData?: string;
  /** Folder of another extension than the built one. */
  extension?: string;
}

/** The extension in Chromium beside a replica calendar, with one panel and one calendar tab. */
export interface Session {
  app: CrosswalkInChromium;
  replica: Replica;
  panel: Page;
  calendar: Page;
}

export const LONDON = 'Europe/London';

export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { machineZone = LONDON, userData, extension, ...calendarOptions } = options;
  const replica = createReplica({ now: Date.now(), timeZone: LONDON, ...calendarOptions });
  const app = await launchChromium({
    ...CHROMIUM,
    replica,
    timeZone: machineZone,
    ...(userData && { userData }),
    ...(extension && { extension }),
  });
  // Later it would be taken for the tab that something in a test opened.
  await welcomePage(app);
  const panel = await app.open('sidepanel.html');
  const calendar = await app.context.newPage();
  return { app, replica, panel, calendar };
}

/** A calendar page under a condition that the replica knows, such as `no-grid`. */
export function under(condition: string, path = '/week'): string {
  return `${CALENDAR}${path}?replica=${condition}`;
}

/** Lets an open page take up what was changed in the replica. */
export async function refresh(calendar: Page): Promise<void> {
  await calendar.getByRole('main').waitFor();
  await calendar.evaluate(() => dispatchEvent(new Event('crosswalk-replica:refresh')));
}

export async function badgeText(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(() => chrome.action.getBadgeText({}));
}
