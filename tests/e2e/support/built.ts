import { resolve } from 'node:path';

/** The browsers and the builds that the end-to-end tests drive; `npm test` sets the paths. */
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  extension: resolve('.output/chrome-mv3'),
};
export const FIREFOX = {
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  extension: resolve('.output/firefox-mv3'),
};
