import type { FoundDay } from '../grammar';
import { addDays, dayOfMonth, localDay } from '../wall-days';

const DOTTED =
  /(?<![\p{L}\p{N}_.-])(?<by>(?:due )?(?:by|before|until|till|on|due)(?: the)? |due )?(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})?(?![\p{L}\p{N}_-]|\.\d)/giu;

/**
 * Days written with dots: "31.12.", "31.12.2026". Ours: where only a preposition, a year or a number
 * over twelve tells such a day from a version ("2.1.") it takes one of these.
 */
export function dottedDays(sentence: string, wall: Date): FoundDay[] {
  return [...sentence.matchAll(DOTTED)].flatMap((match): FoundDay[] => {
    const { by = '', d, m, y } = match.groups ?? {};
    const [day, month] = [Number(d), Number(m) - 1];
    if (month < 0 || month > 11 || day < 1 || (by === '' && y === undefined && day <= 12))
      return [];
    const today = localDay(wall);
    const dates = years(y, wall)
      .map((year) => dayOfMonth(year, month, day))
      .filter((date) => date !== null);
    const next = dates.find((date) => localDay(date) >= today);
    const last = dates.findLast((date) => localDay(date) <= today);
    const due = next && (/before/i.test(by) ? localDay(addDays(next, -1)) : localDay(next));
    if (!next && !last) return [];
    const pull = by === '' ? 0 : /^on/i.test(by) ? 1 : 2;
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        pull,
        ...(due !== undefined && due >= today && { ahead: due }),
        ...(last && { back: localDay(last) }),
      },
    ];
  });
}

/** The year that is told, or those around this one: 29.2. may be years away. */
function years(told: string | undefined, wall: Date): number[] {
  if (told !== undefined) return [Number(told.length === 2 ? `20${told}` : told)];
  return Array.from({ length: 17 }, (_, at) => wall.getUTCFullYear() + at - 8);
}
