import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useSingle } from '@/components/app/use-single';
import { Button } from '@/components/ui/button';
import { raiseIssue } from '@/utils/records/raise-issue';
import type { Initiative, Issue } from '@/utils/records/schema-between';
import styles from './issue.module.css';

/** Makes an initiative of what was won, once; afterwards the way there. */
export function RaiseIssue({
  issue,
  initiative,
}: {
  issue: Issue;
  initiative: Initiative | undefined;
}) {
  const db = useDatabase();
  const run = useCommand();
  const raise = useSingle(() =>
    run(() => raiseIssue(db, issue.id, Date.now()), i18n.t('gray_zone.raised')),
  );
  return (
    <div className={styles.raise}>
      {initiative ? (
        <p>
          {i18n.t('gray_zone.raised_to')}{' '}
          <Link href="/initiatives" className={styles.link} dir="auto">
            {initiative.title}
          </Link>
        </p>
      ) : (
        <>
          <Button kind="main" onClick={() => void raise()}>
            {i18n.t('gray_zone.raise')}
          </Button>
          <p className={styles.hint}>{i18n.t('gray_zone.raise_hint')}</p>
        </>
      )}
    </div>
  );
}
