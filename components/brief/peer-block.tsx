import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import type { PeerBrief } from '@/utils/relationships/brief';
import { BriefFacts } from './brief-facts';
import { PersonTitle } from './person-title';

/** A peer in the meeting: when you last met, and what to know before. */
export function PeerBlock({
  brief,
  shortName,
  ruled,
}: {
  brief: PeerBrief;
  shortName: string;
  ruled: boolean;
}) {
  const format = useFormat();
  const now = useNow();
  const { person, cadence, lastTouch } = brief.standing;
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
      below={<BriefFacts brief={brief} name={shortName} />}
    >
      <PersonTitle person={person} />
    </Row>
  );
}
