import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { type PersonWalkPlan, useWalkPlans } from '@/components/coffee/use-walk-plan';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { driftLine } from '@/components/person/drift-line';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { SnoozeItems } from '@/components/person/snooze-items';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import beside from '@/components/ui/words-beside.module.css';
import { driftingPeople } from '@/utils/relationships/drifting-people';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { MoreButton } from './more-button';
import { firstOutOfTouch } from './out-of-touch';
import { WalkWaits } from './walk-waits';

const SHOWN = 3;

/** Those who are shown before all are asked for. */
export function firstDrifting(standings: readonly PersonStanding[]): PersonStanding[] {
  return driftingPeople(standings).slice(0, SHOWN);
}

/** Whose rhythm with the user has stopped, though no reminder is due: a few, each with a walk. */
export function Drifting({ standings }: { standings: readonly PersonStanding[] }) {
  const format = useFormat();
  const [all, setAll] = useState(false);
  const drifting = useMemo(() => driftingPeople(standings), [standings]);
  const capped = useCapped(drifting);
  const shown = useMemo(
    () => (all ? capped.shown : drifting.slice(0, SHOWN)),
    [all, drifting, capped.shown],
  );
  // Nobody is offered the hour of somebody in the lists above.
  const above = useMemo(() => firstOutOfTouch(standings), [standings]);
  const plans = useWalkPlans(useMemo(() => [...above, ...shown], [above, shown]));
  if (drifting.length === 0) return null;
  return (
    <Section
      title={i18n.t('person.drifting')}
      count={format.number(drifting.length)}
      more={
        drifting.length > SHOWN && (
          <MoreButton all={all} count={drifting.length} onChange={setAll} />
        )
      }
    >
      <ul>
        {shown.map((standing) => (
          <DriftingRow
            key={standing.person.id}
            standing={standing}
            plan={plans.get(standing.person.id)}
          />
        ))}
      </ul>
      {all && <ShowMore rest={capped.rest} onMore={capped.more} />}
    </Section>
  );
}

function DriftingRow({
  standing,
  plan,
}: {
  standing: PersonStanding;
  plan: PersonWalkPlan | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const { person, lastTouch, drift } = standing;
  return (
    <Row
      gutter={lastTouch === undefined ? undefined : format.since(lastTouch, now)}
      action={<WalkButton standing={standing} plan={plan} />}
      under={
        <div className={beside.beside}>
          <div>
            <p className={`${text.small} ${text.soft}`}>{driftLine(drift, format)}</p>
            <p className={text.who}>
              <FunctionChip functionId={person.functionId} />
              {plan?.walk && <WalkWaits walk={plan.walk} />}
            </p>
          </div>
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
