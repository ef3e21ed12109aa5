import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useFirstHours } from '@/components/coffee/use-hours-beside';
import { BackBar } from '@/components/ui/bar';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { rung } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { stakeholderCoverage } from '@/utils/relationships/stakeholder-coverage';
import { RoleSection, SHOWN_OF_ROLE } from './role-section';
import { SameHouse, SHOWN_OF_HOUSE } from './same-house';
import { wantsWalk } from './stakeholder-row';
import { useHouses } from './use-houses';
import { type NextStep, useNextSteps } from './use-next-steps';

/** Sponsors, committees, boards, mentors and champions: who, how long ago, and what is next. */
export function StakeholdersScreen() {
  const standings = useStandings();
  const steps = useNextSteps();
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        {standings && steps ? <Roles standings={standings} steps={steps} /> : <SkeletonRows />}
      </main>
    </>
  );
}

function Roles({
  standings,
  steps,
}: {
  standings: readonly PersonStanding[];
  steps: ReadonlyMap<string, NextStep>;
}) {
  const format = useFormat();
  const now = useNow();
  const roles = useMemo(() => stakeholderCoverage(standings, now), [standings, now]);
  const houses = useHouses(standings);
  const hours = useFirstHours(
    useMemo(
      () => [
        ...roles.flatMap(({ people }) =>
          people.slice(0, SHOWN_OF_ROLE).filter((one) => wantsWalk(one, steps)),
        ),
        ...houses.flatMap(({ people }) =>
          people.slice(0, SHOWN_OF_HOUSE).map(({ standing }) => standing),
        ),
      ],
      [roles, houses, steps],
    ),
  );
  const likely = useMemo(() => highest(standings), [standings]);
  const covered = roles.filter((role) => role.covered).length;
  const anybody = roles.some(({ people }) => people.length > 0);
  const counts: [string, string] = [format.number(covered), format.number(roles.length)];
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>
          {anybody ? i18n.t('stakeholders.head', covered, counts) : i18n.t('stakeholders.nobody')}
        </h1>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('stakeholders.what')}</p>
      </div>
      {roles.map((coverage) => (
        <RoleSection
          key={coverage.role}
          coverage={coverage}
          likely={likely}
          steps={steps}
          hours={hours}
        />
      ))}
      <SameHouse houses={houses} hours={hours} />
    </>
  );
}

const FEW = 8;

/** Those of the highest rungs whom the user meets: stakeholders are mostly among them. */
function highest(standings: readonly PersonStanding[]): string[] {
  return standings
    .filter(({ touches, verdict }) => touches.length > 0 && verdict.standing !== 'self')
    .sort((a, b) => (rung(b.person.level) ?? -1) - (rung(a.person.level) ?? -1))
    .slice(0, FEW)
    .map(({ person }) => person.id);
}
