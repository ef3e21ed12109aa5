import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { until } from '../journey/until';
import type { Replica } from '../serve';
import { FirefoxPage } from './firefox-page';
import type { JourneyBrowser } from './page';
import { isReplicas } from './replica-hosts';

/** In the extension's own pages. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  extension: { getViews(of?: { type: 'sidebar' }): Window[] };
  tabs: { create(tab: { url: string }): Promise<unknown> };
};

export interface FirefoxOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  replica: Replica;
  /** What pages are asked to look like, and then without motion; absent: as the machine has it. */
  scheme?: 'light' | 'dark';
}

/** The built extension in a real Firefox, with the replica calendars at the real addresses. */
export interface CrosswalkInFirefox extends JourneyBrowser {
  /** The welcome page, which the extension opened by itself. */
  welcome: FirefoxPage;
  /** What went wrong on any page, and in the background, so far, as the browser's console has it. */
  problems: readonly string[];
  /** A new tab in which the replicas answer at the calendars' addresses. */
  calendar(): Promise<FirefoxPage>;
  open(path: string): Promise<FirefoxPage>;
  /** When the browser's own sidebar, which no automation reaches, shows a meeting: epoch ms. */
  sidebarShows(title: string): Promise<number>;
  /** The tab of the extension that opens because a button is pressed in the browser's own sidebar. */
  openedFromSidebar(path: string, button: string): Promise<FirefoxPage>;
  /** Waits until Firefox stopped the idle background page. */
  backgroundStopped(): Promise<void>;
  close(): Promise<void>;
}

const PREFERENCES = {
  // Else what pages say to their console is told to nobody.
  'devtools.console.stdout.content': true,
  // Its question whether to grant a permission is no page's, so nothing could press its button.
  'extensions.webextOptionalPermissionPrompts': false,
  // Firefox stops an idle background page after 30 s; here after one, so that a test can see it.
  'extensions.background.idle.timeout': 1000,
  // What the replica does not answer leads nowhere: nothing may reach the real calendar.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export async function launchFirefox(options: FirefoxOptions): Promise<CrosswalkInFirefox> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: true,
    defaultViewport: null,
    args: ['--width=1280', '--height=800'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(options.scheme && {
        'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': 1,
      }),
    },
  });
  const problems = problemsOf(firefox);
  await firefox.installExtension(options.extension);

  /**
   * The protocol may not navigate to an extension's address nor does it report it, so each tab is
   * asked for its own.
   */
  const newPage = async (
    known: ReadonlySet<Page>,
    what: string,
    isIt: (address: string) => boolean,
  ): Promise<Page> => {
    const found = await until(
      what,
      async () => {
        for (const page of await firefox.pages()) {
          if (known.has(page)) continue;
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (isIt(address)) return page;
        }
        return null;
      },
      (page) => page !== null,
    );
    if (!found) throw new Error(`No ${what}.`);
    return found;
  };
  const isOwn = (address: string) => address.startsWith('moz-extension:');
  const known = async () => new Set(await firefox.pages());
  const answered = async (page: Page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, options.replica));
    return new FirefoxPage(page);
  };
  const welcome = new FirefoxPage(await newPage(new Set(), 'page of the extension', isOwn));

  return {
    welcome,
    problems,
    calendar: async () => answered(await firefox.newPage()),
    open: async (path) => {
      const before = await known();
      await welcome.evaluate(async (url) => void (await chrome.tabs.create({ url })), `/${path}`);
      return new FirefoxPage(await newPage(before, 'page of the extension', isOwn));
    },
    show: async (page, path) => {
      await page.evaluate((to) => location.assign(`/${to}`), path);
      const address = () => page.evaluate(() => location.href).catch(() => '');
      await until('The page', address, (href) => href.endsWith(`/${path}`));
    },
    openedBy: async (act) => {
      const before = await known();
      await act();
      const page = await newPage(before, 'page of a calendar', isReplicas);
      // It came up before anybody could answer its requests: once more, answered.
      const address = await page.evaluate(() => location.href);
      const opened = await answered(page);
      await opened.goto(address);
      return opened;
    },
    badge: () =>
      welcome.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
      })),
    sidebarShows: (title) => welcome.evaluate(whenSidebarShows, title),
    openedFromSidebar: async (path, button) => {
      const before = await known();
      await welcome.evaluate(pressInSidebar, JSON.stringify({ path, button }));
      return new FirefoxPage(await newPage(before, 'page of the extension', isOwn));
    },
    backgroundStopped: async () => {
      await until(
        'The background page',
        () => welcome.evaluate(backgroundLives),
        (lives) => !lives,
      );
    },
    close: () => firefox.close(),
  };
}

/**
 * What goes wrong, as it is written to the browser's own output: the protocol reports nothing of the
 * extension's pages. Grows until the browser is closed.
 */
function problemsOf(firefox: Browser): readonly string[] {
  const problems: string[] = [];
  const running = firefox.process();
  for (const stream of [running?.stdout, running?.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      if (/^(?:JavaScript|console\.)\W*(?:error|warn)\b.*moz-extension:/.test(line))
        problems.push(line);
    });
  }
  return problems;
}

/** Runs in an extension page, so it stands alone. Asking for its window would wake it. */
function backgroundLives(): boolean {
  return chrome.extension
    .getViews()
    .some(({ location }) => location.pathname === '/_generated_background_page.html');
}

/** Runs in an extension page, so it stands alone. */
function whenSidebarShows(title: string): Promise<number> {
  const body = chrome.extension.getViews({ type: 'sidebar' })[0]?.document.body;
  if (!body) throw new Error('The sidebar is closed.');
  return new Promise((resolve) => {
    const look = () => {
      if (![...body.querySelectorAll('article h2')].some((h2) => h2.textContent === title)) return;
      observer.disconnect();
      resolve(Date.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(body, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Runs in an extension page, so it stands alone. */
function pressInSidebar(json: string): Promise<void> {
  const { path, button }: { path: string; button: string } = JSON.parse(json);
  const view = chrome.extension.getViews({ type: 'sidebar' })[0];
  if (!view) throw new Error('The sidebar is closed.');
  view.location.hash = path;
  return new Promise((resolve) => {
    const look = () => {
      const all = [...view.document.querySelectorAll('button')];
      const found = all.find(({ textContent }) => textContent === button);
      if (!found) return;
      observer.disconnect();
      found.click();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(view.document.body, { childList: true, subtree: true });
    look();
  });
}

async function answer(request: HTTPRequest, replica: Replica): Promise<void> {
  const url = request.url();
  if (!isReplicas(url)) return request.continue();
  const body = request.hasPostData() ? await request.fetchPostData() : undefined;
  const reply = await replica.answer({ url, method: request.method(), body });
  await request.respond(
    reply ?? { status: 404, contentType: 'text/plain', body: 'Not part of the replica.' },
  );
}
