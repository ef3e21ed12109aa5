import { parseUrl } from './parse-url';

/**
 * Google Calendar's week around a day (`YYYY-MM-DD`), of the account whose page `open` shows; without
 * one, of the first, or of the account with this address (LINKS.md sections 1 and 4).
 */
export function googleWeek(day: string, open: string | undefined, email?: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const [, account] = /\/u\/(\d{1,2})(?:\/|$)/.exec(pathOf(open)) ?? [];
  const week = `https://calendar.google.com/calendar/u/${account ?? 0}/r/week/${year}/${month}/${date}`;
  return account === undefined && email !== undefined
    ? `${week}?authuser=${encodeURIComponent(email)}`
    : week;
}

/** Outlook's week around a day, at the host and of the account of the page `open`, else at `host`. */
export function outlookWeek(day: string, open: string | undefined, host: string): string {
  const [, account] = /^\/calendar\/(\d{1,2})(?:\/|$)/.exec(pathOf(open)) ?? [];
  const root = account === undefined ? '/calendar' : `/calendar/${account}`;
  return `https://${parseUrl(open ?? '')?.host ?? host}${root}/view/week?startdate=${day}`;
}

function pathOf(url: string | undefined): string {
  return parseUrl(url ?? '')?.pathname ?? '';
}
