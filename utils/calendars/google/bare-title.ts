import { plainText } from '../label/plain-text';

/**
 * The title without the day's number that lists add to an event of several days, "Offsite (Day 2 of
 * 3)" (2026). Its words depend on the language, so the numbers tell: there are two in the brackets
 * at the end, and the larger is how many days the event touches.
 */
export function bareTitle(title: string, start: number, end: number, timeZone: string): string {
  if (!title.endsWith(')') && !title.endsWith('）')) return title;
  const opens = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
  const bare = title.slice(0, Math.max(opens, 0)).trim();
  const numbers = plainText(title.slice(opens)).match(/\d+/g)?.map(Number) ?? [];
  if (!bare || numbers.length !== 2 || numbers.includes(0)) return title;
  // Swedish dates are written as ISO 8601 has them.
  const dayOf = (at: number) => Date.parse(new Date(at).toLocaleDateString('sv', { timeZone }));
  const days = (dayOf(end - 1) - dayOf(start)) / 86_400_000 + 1;
  return days > 1 && Math.max(...numbers) === days ? bare : title;
}
