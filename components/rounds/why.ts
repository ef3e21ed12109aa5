import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { Visit } from '@/utils/coffee/plan-rounds';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Why them, and why now, in a few words: what hangs on it, what is owed, and the silence. */
export function whyNow(
  { claim, dueAt }: Pick<Visit, 'claim' | 'dueAt'>,
  { lastTouch, person }: PersonStanding,
  format: Format,
  now: number,
): string {
  const words: string[] = [];
  if (claim?.initiative) {
    words.push(i18n.t('rounds.for_initiative', [isolated(claim.initiative.title)]));
  }
  if (claim?.giveFirst === 'ask') words.push(i18n.t('rounds.asked_you'));
  if (claim?.giveFirst === 'balance') words.push(i18n.t('rounds.gave_more'));
  if (lastTouch === undefined) words.push(i18n.t('rounds.never'));
  else if (dueAt > now) words.push(i18n.t('rounds.due', [format.day(dueAt, now)]));
  else words.push(i18n.t('rounds.since', [format.since(lastTouch, now)]));
  if (person.snoozedUntil !== undefined && person.snoozedUntil > now) {
    words.push(i18n.t('rounds.snoozed'));
  }
  return words.join(' · ');
}
