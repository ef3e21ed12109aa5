import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import text from '@/components/ui/text.module.css';
import type { ImportPreview } from '@/utils/transfer/import/contract';
import styles from './import.module.css';
import { totals } from './totals';

/** New, changed and left as it is, in figures; and what they mean in a line. */
export function Counts({ preview: { people, meetings, problems } }: { preview: ImportPreview }) {
  const format = useFormat();
  const { added, changed, left } = totals({ people, meetings });
  const noMeetings = problems.find(({ reason }) => reason === 'repeats-within-day')?.count ?? 0;
  return (
    <>
      <dl className={styles.counts}>
        {[
          { name: i18n.t('import.added'), count: added },
          { name: i18n.t('import.changed'), count: changed },
          { name: i18n.t('import.left'), count: left },
        ].map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {added + changed === 0 && <p className={text.soft}>{i18n.t('import.nothing_new')}</p>}
      {noMeetings > 0 && (
        <p>{i18n.t('import.no_meetings', noMeetings, [format.number(noMeetings)])}</p>
      )}
      {people && people.edges.found + people.edges.missing > 0 && (
        <p className={text.soft}>
          {i18n.t('import.managers', [
            format.number(people.edges.found),
            format.number(
              people.edges.found + people.edges.missing + people.edges.circular + people.edges.self,
            ),
          ])}
        </p>
      )}
      {meetings?.withoutGuests && <p className={text.soft}>{i18n.t('import.without_guests')}</p>}
      {meetings && !meetings.withoutGuests && meetings.peopleAdded > 0 && (
        <p className={text.soft}>
          {i18n.t('import.people_in_meetings', meetings.peopleAdded, [
            format.number(meetings.peopleAdded),
          ])}
        </p>
      )}
    </>
  );
}
