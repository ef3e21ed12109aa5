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
import { createReplica } from '../serve';
import { SCREENS, type Screen } from './screens';

/** A Tuesday morning, so that every picture and every check sees the same day. */
export const TOUR_NOW = Date.UTC(2026, 4, 12, 9, 18);
const TIME_ZONE = 'Europe/London';

export type Scheme = 'light' | 'dark';

/** Every screen on the same day; restores the sample company once, before the first that needs it. */
export class Tour {
  #restored = false;

  private constructor(readonly app: CrosswalkInChromium) {}

  static async begin(options: Pick<ChromiumOptions, 'executablePath' | 'extension'>) {
    const replica = createReplica({ now: TOUR_NOW, timeZone: TIME_ZONE });
    return new Tour(await launchChromium({ ...options, replica, timeZone: TIME_ZONE }));
  }

  /** The empty screens first: records stay once they are there. */
  static readonly order: readonly Screen[] = [
    ...SCREENS.filter(({ empty }) => empty),
    ...SCREENS.filter(({ empty }) => !empty),
  ];

  /** Opens a screen in a page of its own; close it when done. */
  async show(screen: Screen, scheme: Scheme, width: number): Promise<Page> {
    if (!screen.empty && !this.#restored) {
      await restoreBackupFile(this.app, await sampleBackup(TOUR_NOW, TIME_ZONE));
      this.#restored = true;
    }
    const page = await this.app.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(TOUR_NOW);
    await page.goto(
      `chrome-extension://${this.app.extensionId}/${await this.#pathOf(screen, page)}`,
    );
    await screen.ready(page);
    return page;
  }

  async #pathOf(screen: Screen, page: Page): Promise<string> {
    const name = /\{(.+)\}/.exec(screen.path)?.[1];
    if (name === undefined) return screen.path;
    await page.goto(`chrome-extension://${this.app.extensionId}/options.html`);
    const people = await readTable<Person>(page, 'people');
    const id = people.find((person) => person.name === name)?.id ?? 'unknown';
    return screen.path.replace(`{${name}}`, id);
  }

  end(): Promise<void> {
    return this.app.close();
  }
}
