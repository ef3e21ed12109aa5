import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Replica } from '../serve';
import type { JourneyPage } from './page';
import { isReplicas } from './replica-hosts';

/** In the extension's own pages. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

export interface ChromiumOptions {
  /** Path of the browser. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  replica: Replica;
  /** Show a window. Without it Chromium runs headless, with extensions all the same. */
  headed?: boolean;
  /** Folder that keeps the browser's data; absent: a fresh one that is thrown away. */
  userData?: string;
  timeZone?: string;
}

/** The built extension in a real Chromium, with the replica calendars at the real addresses. */
export interface CrosswalkInChromium {
  context: BrowserContext;
  extensionId: string;
  /** The background worker that is alive now; waits for one. */
  worker(): Promise<Worker>;
  /** Stops the background worker as the browser does when it idles. */
  killWorker(): Promise<void>;
  /** An extension page in a tab of its own, `sidepanel.html#/people`. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Another extension page in a tab that has one already. */
  show(page: JourneyPage, path: string): Promise<void>;
  /** The tab that the extension opens because of what is done. */
  openedBy(act: () => Promise<void>): Promise<Page>;
  /** What the toolbar shows. */
  badge(): Promise<{ text: string; title: string }>;
  close(): Promise<void>;
}

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(options: ChromiumOptions): Promise<CrosswalkInChromium> {
  const context = await chromium.launchPersistentContext(options.userData ?? '', {
    executablePath: options.executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    ...(options.timeZone && { timezoneId: options.timeZone }),
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...QUIET,
    ],
  });
  await context.route(
    ({ href }) => isReplicas(href),
    async (route) => {
      const request = route.request();
      const body = request.postData();
      const answer = await options.replica.answer({
        url: request.url(),
        method: request.method(),
        ...(body !== null && { body }),
      });
      await route.fulfill(
        answer ?? { status: 404, contentType: 'text/plain', body: 'Not part of the replica.' },
      );
    },
  );

  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;

  const open = async (path: string, size = { width: 360, height: 800 }) => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };

  return {
    context,
    extensionId,
    worker,
    open,
    show: async (page, path) => {
      await page.goto(`chrome-extension://${extensionId}/${path}`);
    },
    openedBy: async (act) => {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      // It may be there before it is on its way.
      await page.waitForURL(({ href }) => href !== 'about:blank', { waitUntil: 'commit' });
      return page;
    },
    killWorker: async () => {
      const page = context.pages()[0];
      if (!page) throw new Error('A page must be open to reach the browser.');
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ type }) => type === 'service_worker');
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
    badge: async () => {
      const isOwn = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/`);
      const standing = context.pages().find(isOwn);
      const page = standing ?? (await open('options.html'));
      const badge = await page.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
      }));
      if (!standing) await page.close();
      return badge;
    },
    close: () => context.close(),
  };
}
