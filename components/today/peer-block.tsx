import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import type { Note } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { PeerFacts } from './peer-facts';
import { PersonTitle } from './person-title';
import type { OpenBetween } from './use-open-between';

/** A peer in the meeting: when you last met, and what to know before. */
export function PeerBlock({
  standing,
  shortName,
  note,
  open,
  ruled,
}: {
  standing: PersonStanding;
  shortName: string;
  ruled: boolean;
  note: Note | undefined;
  /** What is open with them. */
  open: OpenBetween;
}) {
  const format = useFormat();
  const now = useNow();
  const { person, cadence, lastTouch } = standing;
  const tone = cadence.status === 'due' || cadence.status === 'lapsed' ? cadence.status : undefined;
  return (
    <Row
      as="section"
      kind="person"
      ruled={ruled}
      tone={tone}
      gutter={
        <>
          <Ring status={cadence.status} ratio={cadence.ratio} />
          {lastTouch === undefined ? (
            <span title={i18n.t('today.never_met')}>{i18n.t('today.new')}</span>
          ) : (
            format.since(lastTouch, now)
          )}
        </>
      }
      below={<PeerFacts person={person} shortName={shortName} note={note} open={open} />}
    >
      <PersonTitle person={person} />
    </Row>
  );
}
