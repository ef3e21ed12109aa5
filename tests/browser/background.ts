import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Waking } from '@/utils/browser/alarms';
import { CrosswalkDatabase } from '@/utils/records/database';
import { freshDatabase } from '../records/fresh-database';

/** A message of the browser's own. */
export interface Notice {
  id: string;
  title: string;
  message: string;
}

/**
 * A first day: empty settings and records, in a browser that may show messages. The list that is
 * answered fills with those it shows.
 */
export async function firstDay(): Promise<Notice[]> {
  const shown: Notice[] = [];
  fakeBrowser.reset();
  browser.permissions.contains = async () => true;
  browser.i18n.getUILanguage = () => 'en-GB';
  // Called with or without an id, and with options of either browser.
  browser.notifications.create = async (...[id, options]: unknown[]) => {
    const told = typeof options === 'object' && options !== null ? options : {};
    const words = (key: string) => String(Reflect.get(told, key));
    shown.push({ id: String(id), title: words('title'), message: words('message') });
    return String(id);
  };
  await freshDatabase().delete();
  await new CrosswalkDatabase().delete();
  return shown;
}

/** The browser fails where it is asked whether messages are allowed. */
export function breakNotices(): void {
  browser.permissions.contains = async () => {
    throw new Error('no such permission');
  };
}

/** Writes into the background's own records. */
export async function write(work: (db: CrosswalkDatabase) => Promise<unknown>): Promise<void> {
  const db = new CrosswalkDatabase();
  await work(db);
  db.close();
}

/** When the background is woken for it next; epoch ms. */
export async function wakesAt(what: Waking): Promise<number | undefined> {
  return (await browser.alarms.get(what))?.scheduledTime;
}
