import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { functionName } from '@/components/ui/names';
import styles from './sort.module.css';
import type { SharedMeetings } from './use-company';

/** What the calendar tells of somebody: how often they were met, and in whose company. */
export function MeetingFacts({
  count,
  shared,
}: {
  count: number;
  shared: SharedMeetings | undefined;
}) {
  const format = useFormat();
  const last = shared?.past[0]?.title;
  const company = shared?.company;
  if (count === 0 && !company) return null;
  return (
    <dl className={styles.facts}>
      {count > 0 && (
        <>
          <dt>{format.number(count)}</dt>
          <dd>
            {last
              ? i18n.t('sort.met', count, [format.number(count), last])
              : i18n.t('sort.met_untitled', count)}
          </dd>
        </>
      )}
      {company && (
        <>
          <dt>{format.number(company.inFunction)}</dt>
          <dd>
            {i18n.t('sort.company', [
              format.number(company.people),
              functionName(company.functionId),
            ])}
          </dd>
        </>
      )}
    </dl>
  );
}
