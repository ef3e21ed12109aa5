import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messagesInUse } from '@/components/app/public-words';

const taken = vi.hoisted(() => ({ locale: 'en' }));

vi.mock('#i18n', () => ({
  i18n: { t: (key: string) => (key === 'app.locale' ? taken.locale : '') },
}));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** An extension with these locales; answers which of their files were asked for. */
function built(locales: Record<string, Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Crosswalk', version: '1' },
    default_locale: 'en',
  });
  vi.stubGlobal('location', { href: 'chrome-extension://crosswalk/sidepanel.html' });
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.pathname);
    const messages =
      locales[/^\/_locales\/(\w+)\/messages\.json$/.exec(address.pathname)?.[1] ?? ''];
    if (!messages) throw new TypeError('Failed to fetch');
    const all = Object.entries(messages).map(([key, message]) => [key, { message }]);
    return Response.json(Object.fromEntries(all));
  });
  return asked;
}

const EN = {
  app_name: 'Crosswalk',
  app_locale: 'en',
  today_title: 'Today',
  capture_example: 'Ada',
};
const DE = { ...EN, app_locale: 'de', today_title: 'Heute' };

it.each(['en-US', 'fr', 'zh-Hant-TW'])(
  'asks for no locale that was not built, in %s',
  async (ui) => {
    // There is English alone, so that is what the browser takes.
    taken.locale = 'en';
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(ui);
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(ui.replaceAll('-', '_'));
    const asked = built({ en: EN });
    expect([...(await messagesInUse())]).toEqual(['Crosswalk', 'Today']);
    expect(asked).toEqual(['/_locales/en/messages.json']);
  },
);

it('asks for the locale that the browser took, and for the one that stands in for it', async () => {
  taken.locale = 'de';
  const asked = built({ en: EN, de: DE });
  expect([...(await messagesInUse())]).toEqual(['Crosswalk', 'Heute', 'Today']);
  expect(asked).toEqual(['/_locales/de/messages.json', '/_locales/en/messages.json']);
});
