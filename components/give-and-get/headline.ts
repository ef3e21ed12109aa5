import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import { GIVE_FIRST_BELOW } from '@/utils/relationships/reciprocity';
import type { Reciprocity } from '@/utils/relationships/reciprocity-with';

/** How it stands over everybody, in a sentence or two. Empty while nothing is written down. */
export function headline(
  overall: Reciprocity,
  waiting: number,
  iOwe: readonly string[],
  oweMe: readonly string[],
  format: Format,
): string[] {
  const { balance, given, received } = overall;
  const lines: string[] = [];
  if (balance !== null) {
    const counts: [string, string] = [timesWords(given, format), timesWords(received, format)];
    if (balance > -GIVE_FIRST_BELOW) lines.push(i18n.t('give_get.head.more', counts));
    else if (balance < GIVE_FIRST_BELOW) lines.push(i18n.t('give_get.head.less', counts));
    else lines.push(i18n.t('give_get.head.even', counts));
  }
  if (waiting > 0) lines.push(i18n.t('give_get.head.waiting', waiting, [format.number(waiting)]));
  if (iOwe.length > 0) lines.push(i18n.t('give_get.head.i_owe', [people(iOwe, format)]));
  if (oweMe.length > 0) {
    lines.push(i18n.t('give_get.head.owe_me', oweMe.length, [people(oweMe, format)]));
  }
  return lines;
}

/** "never", "once", "7 times". */
export function timesWords(count: number, format: Pick<Format, 'number'>): string {
  return i18n.t('give_get.times', count, [format.number(count)]);
}

/** One or two by name, more by name and number. */
function people(names: readonly string[], format: Format): string {
  const [first = '', second] = names.map(isolated);
  if (names.length <= 2) return format.list(second === undefined ? [first] : [first, second]);
  const rest = names.length - 1;
  return i18n.t('give_get.head.and_more', rest, [first, format.number(rest)]);
}
