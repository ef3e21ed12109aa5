import { lexiconOf } from '../label/lexicon';
import { plainText } from '../label/plain-text';
import type { Layout } from './layout';
import * as at from './selectors';

const LONGEST = 80;
/** A year further away than this is counted in another calendar, and tells nothing. */
const SAME_CALENDAR = 30;

/** The range as the page's bar writes it, "September 14–20, 2026"; undefined where none does. */
export function shownRange({ bar }: Pick<Layout, 'bar'>): string | undefined {
  if (!bar) return undefined;
  for (const element of bar.querySelectorAll(at.rangeText.join(','))) {
    const text = plainText(element.textContent ?? '').trim();
    if (text.length <= LONGEST && /\d{4}/.test(text)) return text;
  }
  return undefined;
}

/**
 * Whether the bar surely names other days than the columns do. Not all of it is understood in every
 * language: what it may mean is taken for agreement.
 */
export function rangeDisagrees(text: string, layout: Layout, language: string): boolean {
  const { range, view } = layout;
  if (!range) return false;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 1000);
  const small = numbers.filter((number) => number <= 31);
  const { months } = lexiconOf(language);
  const named = [...text.matchAll(months.pattern)].flatMap(
    (match) => months.numberOf(match[1] ?? '') ?? [],
  );
  const [from, to] = [parts(range.from), parts(range.to)];
  if (years.some((year) => Math.abs(year - from.year) > SAME_CALENDAR)) return false;
  if (years.length > 0 && !years.includes(from.year) && !years.includes(to.year)) return true;

  if (view === 'month') {
    // The first and last weeks of a month's six are mostly of its neighbours.
    const middle = parts(new Date((at0(range.from) + at0(range.to)) / 2).toISOString());
    if (named.length > 0) return !named.includes(middle.month);
    return small.length > 0 && !small.includes(middle.month);
  }
  if (named.length > 0 && !named.includes(from.month) && !named.includes(to.month)) return true;
  // Where months are numbers, one number alone is the month's, else a day's.
  const said = named.length > 0 || small.length > 1 ? small : [];
  return said.length > 0 && !(said.includes(from.day) && said.includes(to.day));
}

function at0(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function parts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  return { year, month, day: date };
}
