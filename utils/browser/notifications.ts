import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { watchPermissions } from './permission-changes';
import { hiddenSetting } from './settings';

const ALLOWED = { permissions: ['notifications'] } satisfies Parameters<
  typeof browser.permissions.contains
>[0];

/** Has the browser ask whether messages may be shown. Call it first thing in a click handler. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(ALLOWED).catch(() => false);
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(ALLOWED);
}

/** Calls back now and on every change with whether messages may be shown; returns what stops it. */
export function watchMayNotify(callback: (allowed: boolean) => void): () => void {
  let watching = true;
  const stop = watchPermissions(() => {
    void mayNotify().then((allowed) => {
      if (watching) callback(allowed);
    });
  });
  return () => {
    watching = false;
    stop();
  };
}

/**
 * Shows a message of the browser's own, in place of an earlier one of that id. While what is personal is
 * hidden it says only that there is one.
 */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const words = (await hiddenSetting.get())
    ? { title: i18n.t('hide.notice_title'), message: i18n.t('hide.notice_body') }
    : { title, message };
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}

/** The API is not there before it was allowed: call it again then. Listens once. */
export function onNotificationPressed(listener: (id: string) => void): void {
  const api: unknown = Reflect.get(browser, 'notifications');
  if (api === undefined || browser.notifications.onClicked.hasListener(listener)) return;
  browser.notifications.onClicked.addListener(listener);
}
