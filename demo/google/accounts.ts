import type { CalendarJson } from '../company/calendar-json';

/** The calendar as the account at `/u/<index>` sees it; null where nobody is signed in. */
export function calendarOf(calendar: CalendarJson, index: number): CalendarJson | null {
  if (index === 0) return calendar;
  const account = calendar.otherAccounts?.[index - 1];
  return account ? { ...calendar, ...account } : null;
}
