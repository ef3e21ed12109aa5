import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Meeting } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './today.module.css';

const NAMED = 3;

/** The rest of today's meetings with peers; pressing one brings it into the card. */
export function Later({
  meetings,
  onChoose,
}: {
  meetings: readonly { meeting: Meeting; peers: PersonStanding[] }[];
  onChoose: (meetingId: string) => void;
}) {
  const format = useFormat();
  const functions = useFunctions();
  if (meetings.length === 0) return null;
  return (
    <ul className={styles.later} aria-label={i18n.t('today.later')}>
      {meetings.map(({ meeting, peers }) => (
        <Row key={meeting.id} kind="slim" gutter={format.clock(meeting.start)}>
          <p className={text.what}>
            <button type="button" className={styles.choose} onClick={() => onChoose(meeting.id)}>
              <bdi>{meeting.title || i18n.t('today.untitled')}</bdi>
            </button>
          </p>
          <p className={text.who}>
            {peers.slice(0, NAMED).map(({ person }) => (
              <FunctionChip key={person.id} functionId={person.functionId} bare>
                {person.functionId
                  ? i18n.t('today.name_function', [
                      isolated(person.name),
                      functions.name(person.functionId),
                    ])
                  : isolated(person.name)}
              </FunctionChip>
            ))}
            {peers.length > NAMED && (
              <span>
                {i18n.t('today.and_more', peers.length - NAMED, [
                  format.number(peers.length - NAMED),
                ])}
              </span>
            )}
          </p>
        </Row>
      ))}
    </ul>
  );
}
