import { GOOGLE_PAGE_KINDS, googlePage, showsGoogleEvents } from './google/page-address';
import { OUTLOOK_PAGE_KINDS, outlookPage, showsCalendar } from './outlook/address';

/** Views and forms of Google Calendar and of Outlook on the web, named by their address. */
export const PAGE_KINDS = [...GOOGLE_PAGE_KINDS, ...OUTLOOK_PAGE_KINDS, 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface DetectedPage {
  kind: PageKind;
  /** The day in the address, YYYY-MM-DD, when it names one that exists. */
  date?: string;
  /** Google: the `eid` of an event that is open in the edit form. */
  eid?: string;
  /** Outlook: the item id of an event that is open by itself. */
  itemId?: string;
}

/** Which page an address is. Anything that is no such address, or no address at all, is `other`. */
export function detectPage(url: string): DetectedPage {
  return googlePage(url) ?? outlookPage(url) ?? { kind: 'other' };
}

export function isPage(url: string, kind: PageKind): boolean {
  return detectPage(url).kind === kind;
}

/** Kinds that show events in a grid or a list, so that finding none of it is a failure. */
export function showsEvents(kind: PageKind): boolean {
  const google = GOOGLE_PAGE_KINDS.find((one) => one === kind);
  return google ? showsGoogleEvents(google) : showsCalendar(kind);
}
