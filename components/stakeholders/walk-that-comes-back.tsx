import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useWalkPlan } from '@/components/coffee/use-walk-plan';
import { WalkButton } from '@/components/coffee/walk-button';
import { walkPath } from '@/components/coffee/walk-path';
import text from '@/components/ui/text.module.css';
import { weeksOf } from '@/utils/coffee/weekly-rule';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './stakeholders.module.css';

/** One press opens the form for a walk at their rhythm; the words lead to the page, to say it otherwise. */
export function WalkThatComesBack({ standing }: { standing: PersonStanding }) {
  const plan = useWalkPlan(standing);
  const { person, cadenceDays } = standing;
  return (
    <p className={styles.walk}>
      <WalkButton standing={standing} plan={plan} everyWeeks={weeksOf(cadenceDays)} />
      <Link
        href={walkPath([person.id], plan?.walk?.issueId)}
        className={text.link}
        aria-label={i18n.t('stakeholders.recurring_with', [person.name])}
      >
        {i18n.t('stakeholders.recurring')}
      </Link>
    </p>
  );
}
