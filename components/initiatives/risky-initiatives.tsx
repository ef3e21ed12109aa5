import { Coffee } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { MoreButton } from '@/components/today/more-button';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { activeInitiatives } from '@/utils/records/initiatives';
import { nextToWalk } from '@/utils/relationships/next-to-walk';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type TurnedRisky, turnedRisky } from '@/utils/relationships/turned-risky';
import { riskWords } from './risk-words';
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
  if (risky.length === 0) return null;
  return (
    <Section
      title={i18n.t('initiatives.turned')}
      count={format.number(risky.length)}
      more={risky.length > SHOWN && <MoreButton all={all} count={risky.length} onChange={setAll} />}
    >
      <ul>
        {(all ? risky : risky.slice(0, SHOWN)).map((one) => (
          <RiskyRow key={one.initiative.id} turned={one} standings={standings} />
        ))}
      </ul>
    </Section>
  );
}

function RiskyRow({
  turned: { initiative, risk, before },
  standings,
}: {
  turned: TurnedRisky;
  standings: readonly PersonStanding[];
}) {
  const format = useFormat();
  const now = useNow();
  const names = usePlanNames(standings);
  const due = initiative.due === undefined ? undefined : format.due(initiative.due, now);
  const next = risk.weakest && nextToWalk(risk.weakest.functionId, standings, now);
  return (
    <Row
      gutter={due?.text}
      tone={due?.late ? 'lapsed' : undefined}
      action={
        next ? (
          <ButtonLink
            to={`/walk/${next.standing.person.id}`}
            aria-label={i18n.t('walk.with', [next.standing.person.name])}
          >
            <Icon of={Coffee} />
            {i18n.t('walk.walk')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/initiatives">{i18n.t('initiatives.look')}</ButtonLink>
        )
      }
    >
      <p className={text.what}>
        <Link href="/initiatives">
          <bdi>{initiative.title}</bdi>
        </Link>
      </p>
      <p className={`${text.small} ${text.soft}`}>{riskWords(risk, false, names)}</p>
      {before !== null && (
        <p className={`${text.small} ${text.faint}`}>
          {i18n.t('initiatives.was', [format.number(Math.round(100 * (1 - before)))])}
        </p>
      )}
    </Row>
  );
}
