const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A calendar that answers is asked this often. */
export const EVERY = HOUR;
/** However long a server asks to be left alone. */
export const LONGEST_WAIT = 7 * DAY;

/**
 * When to ask again, epoch ms: an hour after a good answer, then twice as long after each failure in
 * a row, up to a day; never before the server says that it may be asked again.
 * @param failures In a row, the last one counted.
 * @param retryAfter As the server said it, epoch ms.
 */
export function nextTry(failures: number, now: number, retryAfter?: number): number {
  const wait = Math.min(EVERY * 2 ** Math.min(failures, 10), DAY);
  return Math.min(Math.max(now + wait, retryAfter ?? 0), now + LONGEST_WAIT);
}

/** The moment that a `Retry-After` means, seconds or a date (RFC 9110, 10.2.3); undefined for neither. */
export function retryMoment(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}[a-z]*, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
