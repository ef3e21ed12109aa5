import { Coffee } from 'lucide-react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { nextToWalk } from '@/utils/relationships/next-to-walk';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './initiatives.module.css';

/** With whom to walk next in a function, and why them. */
export function NextWalk({
  functionId,
  standings,
  teachers = [],
}: {
  functionId: AnyFunctionId;
  standings: readonly PersonStanding[];
  /** Ids of those who show the user this function; they come before all others there. */
  teachers?: readonly string[];
}) {
  const functions = useFunctions();
  const format = useFormat();
  const now = useNow();
  const showing = standings.filter(({ person }) => teachers.includes(person.id));
  const next = nextToWalk(functionId, showing, now) ?? nextToWalk(functionId, standings, now);
  const where = functions.name(functionId);
  if (!next) {
    return (
      <p className={styles.next}>
        <span>{i18n.t('initiatives.nobody_yet', [where])}</span>
        <ButtonLink to="/people">{i18n.t('initiatives.find_somebody')}</ButtonLink>
      </p>
    );
  }
  const { person } = next.standing;
  const why = next.scheduled
    ? i18n.t('initiatives.meets', [format.slot(next.scheduled.start, now)])
    : teachers.includes(person.id)
      ? i18n.t('rotation.shows_you', [where])
      : !next.peer
        ? i18n.t('initiatives.no_peer', [where])
        : next.standing.touches.length === 0
          ? i18n.t('initiatives.first_walk', [where])
          : i18n.t('initiatives.strongest', [where]);
  return (
    <p className={styles.next}>
      <ButtonLink to={`/walk/${person.id}`}>
        <Icon of={Coffee} />
        <span>
          {i18n.t('initiatives.walk_with')} <bdi>{person.name}</bdi>
        </span>
      </ButtonLink>
      <span>{why}</span>
    </p>
  );
}
