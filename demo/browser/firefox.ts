import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Replica } from '../serve';

export interface FirefoxOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  replica: Replica;
}

/** The built extension in a real Firefox, with the replica calendar at the real address. */
export interface CrosswalkInFirefox {
  browser: Browser;
  /** The welcome page, which the extension opened by itself. */
  welcome: Page;
  /** A tab on the replica calendar. */
  calendar(url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefox(options: FirefoxOptions): Promise<CrosswalkInFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: true,
  });
  await browser.installExtension(options.extension);
  const welcome = await extensionPage(browser);

  return {
    browser,
    welcome,
    calendar: async (url) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, options.replica));
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest, replica: Replica): Promise<void> {
  const url = request.url();
  if (!url.startsWith('https://calendar.google.com/')) return request.continue();
  const body = request.postData();
  const reply = await replica.answer({
    url,
    method: request.method(),
    ...(body !== undefined && { body }),
  });
  await request.respond(
    reply ?? { status: 404, contentType: 'text/plain', body: 'Not part of the replica.' },
  );
}

/**
 * The tab that the extension opened on being installed. The automation protocol may not navigate to
 * an extension's address nor does it report it, so each tab is asked for its own.
 */
async function extensionPage(browser: Browser): Promise<Page> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    for (const page of await browser.pages()) {
      const protocol = await page.evaluate(() => location.protocol).catch(() => '');
      if (protocol === 'moz-extension:') return page;
    }
  }
  throw new Error('The extension did not open its welcome page.');
}
