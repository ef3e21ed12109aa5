import type { Page } from 'playwright-core';
import type { Person } from '@/utils/records/schema';
import {
  type ChromiumOptions,
  type CrosswalkInChromium,
  launchChromium,
} from '../browser/chromium';
import { readTable } from '../journey/records';
import { restoreBackupFile } from '../journey/restore';
import { sampleBackup } from '../journey/sample-backup';
import { welcomePage } from '../journey/stage';
import { createReplica } from '../serve';
import type { Screen } from './screen';
import { SCREENS } from './screens';
import { keepStorage, store } from './stored';
import { keepTable } from './tables';
import { GOOGLE_READ, TOUR_NOW, TOUR_ZONE } from './tour-day';

type PutBack = (page: Page) => Promise<void>;

/** Every screen on the same day; restores the sample company once, before the first that needs it. */
export class Tour {
  #restored = false;
  #putBack: PutBack[] = [];

  private constructor(readonly app: CrosswalkInChromium) {}

  static async begin(options: Pick<ChromiumOptions, 'executablePath' | 'extension'>) {
    const replica = createReplica({ now: TOUR_NOW, timeZone: TOUR_ZONE });
    const app = await launchChromium({ ...options, replica, timeZone: TOUR_ZONE });
    await closeWelcome(app);
    return new Tour(app);
  }

  /** The empty screens first: records stay once they are there. */
  static readonly order: readonly Screen[] = [
    ...SCREENS.filter(({ empty }) => empty),
    ...SCREENS.filter(({ empty }) => !empty),
  ];

  /** Opens a screen in a page of its own; close it when done. */
  async show(screen: Screen, width = 360): Promise<Page> {
    const page = await this.app.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(screen.now ?? TOUR_NOW);
    const base = `chrome-extension://${this.app.extensionId}`;
    // An address of the extension where nothing of it runs.
    await page.goto(`${base}/manifest.json`);
    await this.#setUp(screen, page);
    await page.goto(`${base}/${await pathOf(screen, page)}`);
    await screen.ready(page);
    return page;
  }

  /** What the screen before left behind goes, and what this one will change is kept. */
  async #setUp(screen: Screen, page: Page): Promise<void> {
    for (const putBack of this.#putBack.splice(0)) await putBack(page);
    if (!screen.empty && !this.#restored) {
      await restoreBackupFile(this.app, await sampleBackup(TOUR_NOW, TOUR_ZONE));
      await store(page, 'local', 'pages', { google: GOOGLE_READ });
      this.#restored = true;
    }
    if (screen.prepare) this.#putBack.push(await keepStorage(page));
    for (const table of screen.changes ?? []) this.#putBack.push(await keepTable(page, table));
    await screen.prepare?.(page);
  }

  end(): Promise<void> {
    return this.app.close();
  }
}

/** The page that opens by itself: while it loads, the clock of the browser cannot be set. */
async function closeWelcome(app: CrosswalkInChromium): Promise<void> {
  const welcome = await welcomePage(app);
  await welcome.waitForLoadState();
  await welcome.close();
}

async function pathOf({ path }: Screen, page: Page): Promise<string> {
  const name = /\{(.+)\}/.exec(path)?.[1];
  if (name === undefined) return path;
  const people = await readTable<Person>(page, 'people');
  const id = people.find((person) => person.name === name)?.id ?? 'unknown';
  return path.replace(`{${name}}`, id);
}
