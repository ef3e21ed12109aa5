import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { firstDrifting } from '@/components/today/drifting';
import { MoreButton } from '@/components/today/more-button';
import { firstOutOfTouch } from '@/components/today/out-of-touch';
import { ButtonLink } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import beside from '@/components/ui/words-beside.module.css';
import { activeInitiatives } from '@/utils/records/initiatives';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type TurnedRisky, turnedRisky } from '@/utils/relationships/turned-risky';
import styles from './initiatives.module.css';
import { riskWords } from './risk-words';
import { type NextWalkThere, useNextWalks } from './use-next-walks';
import { usePlanNames } from './use-plan-names';

const SHOWN = 2;

/** On Today: the projects that turned risky within a month, each with whom to walk. Nothing when none did. */
export function RiskyInitiatives({ standings }: { standings: readonly PersonStanding[] }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const own = useProfile()?.functionId;
  const [all, setAll] = useState(false);
  const active = useRecords(() => activeInitiatives(db), [db]);
  const risky = useMemo(
    () => (active && active.length > 0 ? turnedRisky(active, standings, now, own) : []),
    [active, standings, now, own],
  );
  const capped = useCapped(risky);
  const shown = useMemo(
    () => (all ? capped.shown : risky.slice(0, SHOWN)),
    [all, risky, capped.shown],
  );
  const wanted = useMemo(
    () =>
      new Map(
        shown.flatMap(({ initiative: { id }, risk: { weakest } }) =>
          weakest ? [[id, weakest] as const] : [],
        ),
      ),
    [shown],
  );
  // Nobody is offered the hour of somebody in the lists above.
  const above = useMemo(
    () => [...firstOutOfTouch(standings), ...firstDrifting(standings)],
    [standings],
  );
  const walks = useNextWalks(wanted, standings, above);
  if (risky.length === 0) return null;
  return (
    <Section
      title={i18n.t('initiatives.turned')}
      count={format.number(risky.length)}
      more={risky.length > SHOWN && <MoreButton all={all} count={risky.length} onChange={setAll} />}
    >
      <ul>
        {shown.map((one) => (
          <RiskyRow
            key={one.initiative.id}
            turned={one}
            standings={standings}
            walk={walks.get(one.initiative.id)}
          />
        ))}
      </ul>
      {all && <ShowMore rest={capped.rest} onMore={capped.more} />}
    </Section>
  );
}

function RiskyRow({
  turned: { initiative, risk, before },
  standings,
  walk,
}: {
  turned: TurnedRisky;
  standings: readonly PersonStanding[];
  walk: NextWalkThere | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const names = usePlanNames(standings);
  const due = initiative.due === undefined ? undefined : format.due(initiative.due, now);
  const next = walk?.next.standing;
  return (
    <Row
      gutter={due?.text}
      tone={due?.late ? 'lapsed' : undefined}
      action={
        next ? (
          <WalkButton standing={next} plan={walk.plan} />
        ) : (
          <ButtonLink to="/initiatives">{i18n.t('initiatives.look')}</ButtonLink>
        )
      }
      under={
        <>
          <p className={`${text.small} ${text.soft}`}>{riskWords(risk, false, names)}</p>
          {before !== null && (
            <p className={`${text.small} ${text.faint}`}>
              {i18n.t('initiatives.was', [format.number(Math.round(100 * (1 - before)))])}
            </p>
          )}
          {next && (
            <div className={beside.beside}>
              <p className={styles.whom}>
                {i18n.t('initiatives.walk_with')}{' '}
                <Link href={`/person/${next.person.id}`}>
                  <bdi>{next.person.name}</bdi>
                </Link>
              </p>
              <WalkMenu standing={next} plan={walk.plan} />
            </div>
          )}
        </>
      }
    >
      <p className={text.what}>
        <Link href="/initiatives">
          <bdi>{initiative.title}</bdi>
        </Link>
      </p>
    </Row>
  );
}
