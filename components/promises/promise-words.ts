import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { isLate, type KeptRates } from '@/utils/relationships/promises';

/** "You owe", "Odalys owes", "They owe". */
export function owesWords({ by }: Pick<PromiseRecord, 'by'>, name: string | undefined): string {
  if (by === 'me') return i18n.t('promises.you_owe');
  return name === undefined
    ? i18n.t('promises.they_owe')
    : i18n.t('promises.owes', [isolated(name)]);
}

/** "Promised 1 April, moved once", and what became of it. */
export function historyWords(promise: PromiseRecord, now: number, format: Format): string {
  const promised = i18n.t('promises.promised', [format.longDay(promise.createdAt, now)]);
  // Its first date, given later, is no move.
  const moves = (promise.moves ?? []).filter(({ from }) => from !== undefined).length;
  const parts = [promised];
  if (moves > 0) parts.push(i18n.t('promises.moved', moves, [format.number(moves)]));
  if (promise.state === 'broken') parts.push(i18n.t('promises.was_broken'));
  else if (isLate(promise, now, format.timeZone) && !isOverdue(promise, now, format)) {
    parts.push(i18n.t('promises.late_anyway'));
  }
  return parts.join(', ');
}

/** The gutter says it already. */
function isOverdue({ due }: PromiseRecord, now: number, format: Format): boolean {
  return due !== undefined && format.due(due, now).late;
}

/**
 * "You kept 7 of 8 in time, Odalys 5 of 7"; undefined where nothing was settled.
 * Without a name "they".
 */
export function keptWords(
  { mine, theirs }: KeptRates,
  name: string | undefined,
  format: Format,
): string | undefined {
  const of = (rate: { kept: number; total: number }) =>
    [format.number(rate.kept), format.number(rate.total)] as const;
  if (mine && theirs) {
    return name === undefined
      ? i18n.t('promises.kept_rate_both', [...of(mine), ...of(theirs)])
      : i18n.t('promises.kept_rate_with', [...of(mine), ...of(theirs), isolated(name)]);
  }
  if (mine) return i18n.t('promises.kept_rate_mine', [...of(mine)]);
  if (!theirs) return undefined;
  return name === undefined
    ? i18n.t('promises.kept_rate_theirs', [...of(theirs)])
    : i18n.t('promises.kept_rate_of', [...of(theirs), isolated(name)]);
}
