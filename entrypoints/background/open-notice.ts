import { browser } from 'wxt/browser';
import { onNotificationPressed } from '@/utils/browser/notifications';

/**
 * Where each message of the browser's own leads when it is pressed; what follows the first colon in its
 * id is the end of the address.
 */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['practice', '/check-in'],
  ['round', '/rounds'],
  ['brief', '/brief/'],
  ['after', '/after/'],
]);

/** Once, however often it is called: the browser's messages are there only when they are allowed. */
export function followNotices(): void {
  onNotificationPressed(openNotice);
}

function openNotice(id: string): void {
  // A meeting's id may have colons of its own: a backup keeps whatever ids it was written with.
  const [, kind = '', rest = ''] = /^([^:]*):?(.*)$/s.exec(id) ?? [];
  const place = PLACES.get(kind);
  if (place === undefined) return;
  const url = browser.runtime.getURL(`/sidepanel.html#${place}${encodeURIComponent(rest)}`);
  void browser.tabs.create({ url });
}
