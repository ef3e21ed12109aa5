import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { useRoundNudge, useRoundWaved } from '@/components/app/use-setting';
import { Button, ButtonLink } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import text from '@/components/ui/text.module.css';
import { roundWavedSetting } from '@/utils/browser/settings';
import { peersToPlanFor } from '@/utils/coffee/round-nudge';
import { walksAhead } from '@/utils/records/walks';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { isoWeekday, weekOf } from '@/utils/relationships/zone-days';
import styles from './rounds.module.css';

const HOUR = 3_600_000;

/**
 * On Today, from the chosen day of the week on: who waits for a walk, and the way to the plan. Gone when
 * it was waved away, when the days ahead have a walk, or when nobody is due.
 */
export function RoundNudge({ standings }: { standings: readonly PersonStanding[] }) {
  const db = useDatabase();
  const nudge = useRoundNudge();
  const waved = useRoundWaved();
  const now = useNow();
  const format = useFormat();
  const hour = Math.floor(now / HOUR) * HOUR;
  const walks = useRecords(() => walksAhead(db, hour), [db, hour]);
  if (!nudge || waved === undefined || !walks || nudge.weekday === null) return null;
  const week = weekOf(now, format.timeZone);
  const isTime = isoWeekday(now, format.timeZone) >= nudge.weekday;
  if (!isTime || waved === week) return null;
  const due = peersToPlanFor(standings, walks, now).length;
  if (due === 0) return null;
  return (
    <Strip
      action={
        <span className={styles.nudge}>
          <ButtonLink to="/rounds">{i18n.t('rounds.nudge_plan')}</ButtonLink>
          <Button
            kind="text"
            onClick={({ currentTarget }) => {
              // The strip goes with what was pressed.
              currentTarget.closest<HTMLElement>('main')?.focus({ preventScroll: true });
              void roundWavedSetting.set(week);
            }}
          >
            {i18n.t('rounds.nudge_wave')}
          </Button>
        </span>
      }
    >
      <span className={text.strong}>{i18n.t('rounds.nudge_due', due, [format.number(due)])}</span>{' '}
      <span className={text.soft}>{i18n.t('rounds.nudge_why')}</span>
    </Strip>
  );
}
