import { i18n } from '#i18n';
import type { Commonality } from '@/utils/records/schema';
import { SAME_TIME_YEARS } from '@/utils/relationships/common-ground';

/** "Quayside School 2008", as it is typed and shown in one line. */
export function houseLine({ text, year }: Pick<Commonality, 'text' | 'year'>): string {
  return year === undefined ? text : `${text} ${year}`;
}

/** Nobody's school has a longer name, and looking for a year stays cheap whatever is pasted. */
const MAX_LENGTH = 200;

/** The line taken apart again: a year from 1930 to 2099 at its end, also in brackets, is the year. */
export function readHouse(line: string): Pick<Commonality, 'text' | 'year'> {
  const said = line.trim().slice(0, MAX_LENGTH).trimEnd();
  const match = /[\s,(]((?:19[3-9]|20\d)\d)\)?$/u.exec(said);
  const text = match ? said.slice(0, match.index).replace(/[,\s(]+$/u, '') : '';
  return match?.[1] && text !== '' ? { text, year: Number(match[1]) } : { text: said };
}

/** "at the same time", "4 years apart"; undefined where a year is missing. */
export function apartWords(
  yearsApart: number | null,
  number: (value: number) => string,
): string | undefined {
  if (yearsApart === null) return undefined;
  return yearsApart <= SAME_TIME_YEARS
    ? i18n.t('stakeholders.same_time')
    : i18n.t('stakeholders.apart', yearsApart, [number(yearsApart)]);
}
