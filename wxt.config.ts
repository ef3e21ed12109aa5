import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { thirdPartyNotices } from './scripts/lib/third-party-notices';
import { CALENDAR_PATTERNS } from './utils/calendars/sites';

/**
 * What a content script uses of the extension API is promised by every supported browser, and the
 * polyfill would be a tenth of what each calendar page has to load.
 */
const withoutPolyfill = {
  name: 'content-scripts-without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(import.meta.resolve('@wxt-dev/browser'))
      : undefined,
};

export default defineConfig({
  modules: [
    '@wxt-dev/module-react',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
  ],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    'build:publicAssets'(wxt, files) {
      const contents = thirdPartyNotices(wxt.config.root);
      files.push({ relativeDest: 'third-party-notices.txt', contents });
    },
    'vite:build:extendConfig'(entries, config) {
      if (entries.every(({ type }) => type === 'content-script')) {
        config.plugins = [...(config.plugins ?? []), withoutPolyfill];
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      // Two entries in the menu of selected text.
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...CALENDAR_PATTERNS],
    // Asked for one host at a time, when the user adds a calendar by its address.
    optional_host_permissions: ['https://*/*'],
    // Asked for when the user wants the browser to say it too.
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_app_name__' },
    commands: {
      // As utils/browser/commands.ts has it.
      capture: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_app_capture__',
      },
      // No key of its own: the four that a browser suggests are few.
      walk: { description: '__MSG_app_walk__' },
      hide: { description: '__MSG_app_hide__' },
    },
    // What is shipped loads nothing, and connects to the calendars alone that the user gave an
    // address of; `npm run dev` needs its own server. A picture is saved as PNG by painting its own
    // drawing, which the page hands to itself as a blob.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'self'; script-src 'self'; connect-src 'self' https:; img-src 'self' blob:; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crosswalk@crosswalk.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
