import { plainText } from '../../label/plain-text';
import { isSeparator } from '../../label/segments';
import type { TileLanguage } from './language';
import { behindBlanks, type Line, trimMarks } from './line';
import type { TooltipPlace } from './tail';
import { readTimes } from './times';
import { BARE, readWhenAt, type When } from './when';

/** A tile's label read around the subject that its tooltip begins with. */
export interface AroundSubject {
  /** Where the subject begins in the label; what stands before is an icon's name or a status. */
  subjectFrom: number;
  /** As the tooltip writes it. */
  subject: string;
  when: When;
  place: TooltipPlace;
  /** The tooltip's own times, where they are some. */
  times: string | undefined;
}

const MOST_SUBJECT_LINES = 4;
const LONGEST_PREFIX = 80;

function linesOf(tooltip: string): string[] {
  return tooltip.split(/\r\n|[\r\n]/, 12);
}

/** Where a subject may begin: at the front, or behind "Meeting icon, " and "Canceled: ". */
export function beginnings(plain: string): number[] {
  const found = [0];
  for (const match of plain.slice(0, LONGEST_PREFIX).matchAll(/[,;،؛:] |[、，；၊፣：]/g)) {
    found.push(match.index + match[0].length);
  }
  return found;
}

function isTimes(text: string, { lexicon }: TileLanguage): boolean {
  return readTimes(plainText(text), lexicon.periods) !== undefined;
}

/** Whether a tooltip's last line is times or a date, and no place. */
export function saysTimes(plain: string, language: TileLanguage): boolean {
  return isTimes(plain, language) || /\d{4}/.test(plain);
}

function placeOf(after: string[], when: When, line: Line): [TooltipPlace, string | undefined] {
  const last = after.at(-1);
  if (last === undefined) return [undefined, undefined];
  const plain = plainText(last).trim();
  const times = plain === when.text || saysTimes(plain, line.language);
  const place = plainText((times ? after.slice(0, -1) : after).join(' ')).trim();
  return [place || (times ? null : undefined), times ? last : undefined];
}

/**
 * Finds the tooltip's subject in the label, with times and date right behind it. `undefined` when
 * label and tooltip don't fit together. A subject may hold line breaks, which the label shows as
 * blanks.
 */
export function readAroundSubject(line: Line, tooltip: string): AroundSubject | undefined {
  const { plain } = line;
  const lines = linesOf(tooltip);
  for (let count = 1; count <= Math.min(lines.length, MOST_SUBJECT_LINES); count += 1) {
    const subject = trimMarks(lines.slice(0, count).join(' '));
    const wanted = plainText(subject).trim();
    if (!wanted) continue;
    for (const begin of beginnings(plain)) {
      const from = behindBlanks(plain, begin);
      if (!plain.startsWith(wanted, from)) continue;
      const end = behindBlanks(plain, from + wanted.length);
      if (!isSeparator(plain[end])) continue;
      const when = readWhenAt(line, end + 1);
      // A tooltip without a subject begins with the times, behind which the date stands.
      if (!when || (when.sureness === BARE && isTimes(wanted, line.language))) continue;
      const [place, times] = placeOf(lines.slice(count), when, line);
      return { subjectFrom: from, subject, when, place, times };
    }
  }
  return undefined;
}
