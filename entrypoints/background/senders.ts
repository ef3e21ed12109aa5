import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageFocus } from '@/utils/browser/messages';
import { eventKeySchema } from '@/utils/calendars/event-key-schema';
import { parseUrl } from '@/utils/calendars/parse-url';
import { siteOf } from '@/utils/calendars/sites';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** Did our own content script send this from a calendar page? */
export function isCalendarPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && siteOf(sender.url ?? '') !== null;
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

/** The focus a page reports, or undefined when the message has another shape. */
export function readFocus(message: unknown): PageFocus | undefined {
  const parsed = v.safeParse(focusSchema, message);
  return parsed.success ? parsed.output : undefined;
}
