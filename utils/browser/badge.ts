import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Rust in the panel's light scheme, as the toolbar knows no scheme. */
const LAPSED = '#a63a24';
/** Names in the tooltip before "and N more". */
const NAMED = 5;

/** Shows how many peers have lapsed on the toolbar button, and who, longest first. */
export async function showBadge(names: readonly string[]): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: names.length === 0 ? '' : String(names.length) }),
    browser.action.setBadgeBackgroundColor({ color: LAPSED }),
    browser.action.setTitle({ title: badgeTitle(names) }),
  ]);
}

/** While what is personal is hidden: neither how many nor who. */
export async function hideBadge(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title: i18n.t('hide.badge') }),
  ]);
}

function badgeTitle(names: readonly string[]): string {
  if (names.length === 0) return i18n.t('badge.none');
  const named = names.slice(0, NAMED);
  const rest = names.length - named.length;
  if (rest > 0) named.push(i18n.t('badge.more', rest));
  const list = new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'conjunction' });
  return i18n.t('badge.lapsed', [list.format(named)]);
}
