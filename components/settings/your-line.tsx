import { useId } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { StandingsProvider } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { useOwnProfile } from '@/components/app/use-setting';
import { ManagerPicker } from '@/components/person/manager-picker';
import { useManagerChoice } from '@/components/person/use-manager-choice';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import { ME } from '@/utils/functions/reporting-line';
import { managerOf, ownReports } from '@/utils/records/org-edges';
import styles from './settings.module.css';

/** As many names as tell whether the list is right. */
const SHOWN = 8;

/** Who the user reports to, which they say here, and who reports to them. */
export function YourLine() {
  const id = useId();
  const db = useDatabase();
  const emails = useOwnProfile()?.emails;
  const format = useFormat();
  const choice = useManagerChoice(ME);
  const line = useRecords(
    async () => ({ manager: await managerOf(db, ME), reports: await ownReports(db, emails ?? []) }),
    [db, emails],
  );
  if (!line) return null;
  const { manager } = line;
  const reports = line.reports.flatMap(({ person }) => person?.name ?? []);
  const rest = reports.length - SHOWN;
  return (
    <div>
      <p id={id} className={styles.label}>
        {i18n.t('settings.manager')}
      </p>
      <p className={styles.range}>
        <bdi data-private>{manager?.person?.name ?? i18n.t('settings.not_said')}</bdi>
        <Button
          ref={choice.button}
          aria-describedby={id}
          aria-expanded={choice.open}
          onClick={choice.toggle}
        >
          {manager ? i18n.t('settings.manager_change') : i18n.t('settings.manager_say')}
        </Button>
      </p>
      {choice.open && (
        <StandingsProvider>
          <ManagerPicker
            label={i18n.t('settings.manager')}
            clearable={manager !== undefined}
            onChoose={choice.choose}
            onLeave={choice.close}
          />
        </StandingsProvider>
      )}
      {reports.length > 0 && (
        <p className={`${text.small} ${text.faint}`}>
          {i18n.t('settings.your_reports', [
            format.list([
              ...reports.slice(0, SHOWN),
              ...(rest > 0 ? [i18n.t('settings.more_reports', rest, [format.number(rest)])] : []),
            ]),
          ])}
        </p>
      )}
    </div>
  );
}
