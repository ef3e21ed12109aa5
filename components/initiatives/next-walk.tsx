import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { ButtonLink } from '@/components/ui/button';
import type { NextToWalk } from '@/utils/relationships/next-to-walk';
import styles from './initiatives.module.css';
import type { NextWalkThere, Wanted } from './use-next-walks';

/** With whom to walk next in a function, why them, and the hour, one press away. */
export function NextWalk({
  wanted,
  walk,
}: {
  wanted: Wanted;
  /** Undefined when nobody is known there. */
  walk: NextWalkThere | undefined;
}) {
  const functions = useFunctions();
  const why = useWhy(wanted);
  if (!walk) {
    return (
      <p className={styles.next}>
        <span>{i18n.t('initiatives.nobody_yet', [functions.name(wanted.functionId)])}</span>
        <ButtonLink to="/people">{i18n.t('initiatives.find_somebody')}</ButtonLink>
      </p>
    );
  }
  const { next, plan } = walk;
  const { person } = next.standing;
  return (
    <div className={styles.next}>
      <p>
        <span className={styles.whom}>
          {i18n.t('initiatives.walk_with')}{' '}
          <Link href={`/person/${person.id}`}>
            <bdi>{person.name}</bdi>
          </Link>
        </span>{' '}
        {why(next)}
      </p>
      <span className={styles.hour}>
        <WalkButton standing={next.standing} plan={plan} />
        <WalkMenu standing={next.standing} plan={plan} />
      </span>
    </div>
  );
}

function useWhy({ functionId, teachers = [] }: Wanted): (next: NextToWalk) => string {
  const functions = useFunctions();
  const format = useFormat();
  const now = useNow();
  const where = functions.name(functionId);
  return ({ scheduled, standing, peer }) => {
    if (scheduled) return i18n.t('initiatives.meets', [format.slot(scheduled.start, now)]);
    if (teachers.includes(standing.person.id)) return i18n.t('rotation.shows_you', [where]);
    if (!peer) return i18n.t('initiatives.no_peer', [where]);
    return standing.touches.length === 0
      ? i18n.t('initiatives.first_walk', [where])
      : i18n.t('initiatives.strongest', [where]);
  };
}
