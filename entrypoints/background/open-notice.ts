import { browser } from 'wxt/browser';
import { onNotificationPressed } from '@/utils/browser/notifications';

/**
 * Where each message of the browser's own leads when it is pressed; what follows a colon in its id is
 * the end of the address.
 */
const PLACES: Record<string, string> = {
  practice: '/check-in',
  round: '/rounds',
  brief: '/brief/',
  after: '/after/',
};

/** Once, however often it is called: the browser's messages are there only when they are allowed. */
export function followNotices(): void {
  onNotificationPressed(openNotice);
}

function openNotice(id: string): void {
  const [kind = '', rest = ''] = id.split(':');
  const place = PLACES[kind];
  if (place === undefined) return;
  const url = browser.runtime.getURL(`/sidepanel.html#${place}${encodeURIComponent(rest)}`);
  void browser.tabs.create({ url });
}
