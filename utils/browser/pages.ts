import { FAILURE_REASONS, type FailureReason } from '@/utils/calendars/read-result';
import {
  PAGE_SITES,
  type PageAccount,
  type PagePart,
  type PageSite,
} from '@/utils/calendars/sighting';
import { SITE_HOSTS } from '@/utils/calendars/sites';
import type { Pages, PartState, SiteState } from './page-state-schema';

/** Which calendar walks go to and buttons open: the one that was read last, or always one. */
export const CALENDAR_CHOICES = ['automatic', ...PAGE_SITES] as const;
export type CalendarChoice = (typeof CALENDAR_CHOICES)[number];

/** The calendars that were read, the last one first. */
export function sitesRead(pages: Pages): PageSite[] {
  return PAGE_SITES.filter((site) => pages[site]).sort(
    (a, b) => (pages[b]?.readAt ?? 0) - (pages[a]?.readAt ?? 0),
  );
}

/** The calendar the user lives in; null while none was read and none was chosen. */
export function homeSite(pages: Pages, choice: CalendarChoice): PageSite | null {
  return choice === 'automatic' ? (sitesRead(pages)[0] ?? null) : choice;
}

/** Who is signed in: as the calendar that was read last tells, completed by the other. */
export function accountOf(pages: Pages): PageAccount | undefined {
  const [first, ...others] = sitesRead(pages).flatMap((site) => pages[site]?.account ?? []);
  if (!first) return undefined;
  const email = first.email ?? others.find((account) => account.email)?.email;
  const name = first.name ?? others.find((account) => account.name)?.name;
  return { ...first, ...(email !== undefined && { email }), ...(name !== undefined && { name }) };
}

/** What of any calendar was wholly read and is not over, epoch ms, in no order. */
export function stretchesRead(pages: Pages): SiteState['read'] {
  return PAGE_SITES.flatMap((site) => pages[site]?.read ?? []);
}

/** When a calendar's grid was last understood, whichever it was. */
export function lastUnderstood(pages: Pages): number | undefined {
  const times = PAGE_SITES.flatMap((site) => pages[site]?.parts.grid?.understoodAt ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Mail that anybody can have from Microsoft: its calendar is not where those of work are. */
const PERSONAL_MAIL = /@(?:outlook|hotmail|live|msn)\.[a-z.]+$/i;

/**
 * Where the user's Outlook is: a personal account is refused on the host for work, and one of work
 * ends in an inbox on the other (2026). The host that was read is right; else the address tells.
 */
export function outlookHost(pages: Pages, emails: readonly string[]): string {
  const read = pages.outlook?.host;
  if (read !== undefined && SITE_HOSTS.outlook.includes(read)) return read;
  const personal = emails.length > 0 && emails.every((email) => PERSONAL_MAIL.test(email));
  return personal ? 'outlook.live.com' : 'outlook.cloud.microsoft';
}

/** A calendar of which something cannot be read any more. */
export interface Trouble {
  site: PageSite;
  part: PagePart;
  /** Last good reading, epoch ms. */
  understoodAt?: number;
  /** What was in the way most often in the last reading. */
  reason?: FailureReason;
}

/** A page that was last read longer ago is not where the user is. */
const STILL_USED_MS = 14 * 24 * 3_600_000;
/** One card may be odd; so many one after the other are a page that has changed. */
const ODD_CARDS = 3;
const WATCHED: readonly PagePart[] = ['grid', 'card', 'form'];

/** The calendars where the user is: one that was looked at once, long ago, is not among them. */
export function sitesInUse(pages: Pages, now: number): PageSite[] {
  return sitesRead(pages).filter((site) => now - (pages[site]?.readAt ?? 0) <= STILL_USED_MS);
}

/** At most one for each calendar: without its grid the rest does not matter. */
export function troubles(pages: Pages, now: number): Trouble[] {
  return PAGE_SITES.flatMap((site) => {
    for (const part of WATCHED) {
      const state = pages[site]?.parts[part];
      if (state?.outcome !== 'not-understood') continue;
      if (now - state.readAt > STILL_USED_MS) continue;
      if (part !== 'grid' && state.missed < ODD_CARDS) continue;
      return [{ site, part, understoodAt: state.understoodAt, reason: mainReason(state) }];
    }
    return [];
  });
}

/** The reason that came up most in the last reading. */
export function mainReason({ latest }: PartState): FailureReason | undefined {
  return reasonsOf(latest)[0]?.reason;
}

/** Reasons with their counts, most often first. */
export function reasonsOf(
  counts: PartState['problems'],
): { reason: FailureReason; count: number }[] {
  return FAILURE_REASONS.flatMap((reason) => {
    const count = counts[reason] ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  }).sort((a, b) => b.count - a.count);
}
