import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import type { PersonWalkPlan } from '@/components/coffee/use-walk-plan';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { SnoozeItems } from '@/components/person/snooze-items';
import { FunctionChip } from '@/components/ui/function-chip';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import beside from '@/components/ui/words-beside.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { WalkWaits } from './walk-waits';

/** Somebody due or lapsed: for how long, and one press to walk. */
export function OutOfTouchRow({
  standing,
  plan,
}: {
  standing: PersonStanding;
  plan: PersonWalkPlan | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const { person, cadence, cadenceDays, lastTouch } = standing;
  const days = format.since(lastTouch ?? person.createdAt, now);
  return (
    <Row
      kind="person"
      tone={cadence.status === 'lapsed' ? 'lapsed' : 'due'}
      gutter={
        <>
          <Ring status={cadence.status} ratio={cadence.ratio} />
          <span title={lastTouch === undefined ? i18n.t('today.since_added') : undefined}>
            {days}
          </span>
        </>
      }
      action={<WalkButton standing={standing} plan={plan} />}
      under={
        <div className={beside.beside}>
          <p className={text.who}>
            <FunctionChip functionId={person.functionId} />
            {plan?.walk ? (
              <WalkWaits walk={plan.walk} />
            ) : (
              cadenceDays !== undefined && (
                <span>{i18n.t('person.every', cadenceDays, [format.number(cadenceDays)])}</span>
              )
            )}
          </p>
          <WalkMenu standing={standing} plan={plan}>
            <SnoozeItems person={person} />
          </WalkMenu>
        </div>
      }
    >
      <h3 className={text.name}>
        <Link href={`/person/${person.id}`}>
          <bdi>{person.name}</bdi>
        </Link>
      </h3>
    </Row>
  );
}
