import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { isFurther } from '@/utils/functions/peer';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { NamesLine } from './names-line';

type Other = Pick<PersonStanding, 'person' | 'verdict'>;

/** What a person of the one line is to the user, in a word. */
function relation(
  { verdict, person }: Other,
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
export function AlsoLine({ others }: { others: readonly Other[] }) {
  const functions = useFunctions();
  if (others.length === 0) return null;
  const what = new Map(others.map((one) => [one.person.id, relation(one, functions.name)]));
  return (
    <NamesLine
      label={i18n.t('today.also')}
      people={others.map(({ person }) => person)}
      noteOf={({ id }) => what.get(id)}
    />
  );
}
