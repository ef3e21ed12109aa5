import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageFocus } from '@/utils/browser/messages';
import { eventKeySchema } from '@/utils/calendars/event-key-schema';
import { parseUrl } from '@/utils/calendars/parse-url';
import type { PageSite } from '@/utils/calendars/sighting';
import { siteOf } from '@/utils/calendars/sites';

interface Sender {
  id?: string | undefined;
  /** Of the frame that sent, not of the tab around it. */
  url?: string | undefined;
}

/** A calendar's page that a message came from. */
export interface CalendarPage {
  site: PageSite;
  host: string;
}

/** The calendar page whose content script, ours, sent this; null for anybody else. */
export function calendarPage(sender: Sender): CalendarPage | null {
  const site = siteOf(sender.url ?? '');
  const host = hostOf(sender);
  if (sender.id !== browser.runtime.id || site === null || host === null) return null;
  return { site, host };
}

/** Did our own content script send this from a calendar page? */
export function isCalendarPage(sender: Sender): boolean {
  return calendarPage(sender) !== null;
}

/** Did one of our own pages send this? */
export function isOwnPage(sender: Sender): boolean {
  const own = new URL(browser.runtime.getURL('/')).host;
  return sender.id === browser.runtime.id && hostOf(sender) === own;
}

function hostOf(sender: Sender): string | null {
  return parseUrl(sender.url ?? '')?.host ?? null;
}

const focusSchema = v.nullable(eventKeySchema);

/** The focus a page of a site reports, or undefined for another shape or another site's event. */
export function readFocus(message: unknown, site: PageSite): PageFocus | undefined {
  const parsed = v.safeParse(focusSchema, message);
  if (!parsed.success) return undefined;
  const focus = parsed.output;
  const own = site === 'google' ? 'googleEventId' : 'outlookItemId';
  return focus === null || own in focus ? focus : undefined;
}
