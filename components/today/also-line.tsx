import { Fragment } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { isFurther } from '@/utils/functions/peer';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './today.module.css';

/** A company meeting's list of names helps nobody. */
const NAMED = 6;

/** What a person of the one line is to the user, in a word. */
function relation(
  { verdict, person }: PersonStanding,
  nameOf: (id: AnyFunctionId) => string,
): string | undefined {
  switch (verdict.standing) {
    case 'manager':
      return isFurther(verdict) ? i18n.t('today.above_you') : i18n.t('today.your_manager');
    case 'report':
      return isFurther(verdict) ? i18n.t('today.below_you') : i18n.t('today.reports_to_you');
    case 'external':
      return verdict.reasons.includes('organisation-unknown')
        ? undefined
        : i18n.t('today.external');
    default:
      return person.functionId && nameOf(person.functionId);
  }
}

/** "Also: Marit Ekwueme (your manager), Bo Ek (external)" */
export function AlsoLine({ others }: { others: readonly PersonStanding[] }) {
  const format = useFormat();
  const functions = useFunctions();
  if (others.length === 0) return null;
  const rest = others.length - NAMED;
  return (
    <p className={styles.also}>
      {i18n.t('today.also')}{' '}
      {others.slice(0, NAMED).map((standing, index) => {
        const what = relation(standing, functions.name);
        return (
          <Fragment key={standing.person.id}>
            {index > 0 && ', '}
            <Link href={`/person/${standing.person.id}`}>
              <bdi>{standing.person.name}</bdi>
            </Link>
            {what !== undefined && ` (${what})`}
          </Fragment>
        );
      })}
      {rest > 0 && ` ${i18n.t('today.and_more', rest, [format.number(rest)])}`}
    </p>
  );
}
