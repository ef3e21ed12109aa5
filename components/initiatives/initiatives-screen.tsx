import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { BackBar } from '@/components/ui/bar';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { allInitiatives } from '@/utils/records/initiatives';
import type { Initiative } from '@/utils/records/schema-between';
import { peerTies } from '@/utils/relationships/peer-ties';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { initiativeRisk, RISKY } from '@/utils/relationships/risk';
import { AddInitiative } from './add-initiative';
import { Chances } from './chances';
import { EndedInitiatives } from './ended-initiatives';
import { InitiativeItem } from './initiative-item';
import styles from './initiatives.module.css';
import { useNextWalks } from './use-next-walks';

/** The user's strategic projects, each as safe as its thinnest tie; and those of others. */
export function InitiativesScreen() {
  const db = useDatabase();
  const standings = useStandings();
  const initiatives = useRecords(() => allInitiatives(db), [db]);
  const titles = useRecords(async () => {
    const ids = (await db.initiatives.toArray()).flatMap(({ issueId }) => issueId ?? []);
    const issues = await db.issues.bulkGet(ids);
    return new Map(issues.flatMap((issue) => (issue ? [[issue.id, issue.title] as const] : [])));
  }, [db]);
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        {standings && initiatives && titles ? (
          <Plans standings={standings} initiatives={initiatives} issueTitles={titles} />
        ) : (
          <SkeletonRows />
        )}
      </main>
    </>
  );
}

const SHOWN = 15;

function Plans({
  standings,
  initiatives,
  issueTitles,
}: {
  standings: readonly PersonStanding[];
  initiatives: readonly Initiative[];
  issueTitles: ReadonlyMap<string, string>;
}) {
  const now = useNow();
  const format = useFormat();
  const own = useProfile()?.functionId;
  const ties = useMemo(() => peerTies(standings, now), [standings, now]);
  const active = useMemo(
    () => initiatives.filter(({ state }) => state === 'active'),
    [initiatives],
  );
  const ended = initiatives.filter(({ state }) => state !== 'active');
  const risky = active.filter(
    ({ functionIds }) => (initiativeRisk(functionIds, ties, own)?.risk ?? 0) >= RISKY,
  ).length;
  const { shown, rest, more } = useCapped(active, SHOWN);
  const wanted = useMemo(
    () =>
      new Map(
        shown.flatMap(({ id, functionIds }) => {
          const weakest = initiativeRisk(functionIds, ties, own)?.weakest;
          return weakest ? [[id, weakest] as const] : [];
        }),
      ),
    [shown, ties, own],
  );
  const walks = useNextWalks(wanted, standings);
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>{headline(active.length, risky, format.number)}</h1>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('initiatives.what')}</p>
      </div>
      <AddInitiative />
      {active.length === 0 ? (
        <Empty title={i18n.t('initiatives.none')}>{i18n.t('initiatives.none_body')}</Empty>
      ) : (
        <Section title={i18n.t('initiatives.mine')} count={format.number(active.length)}>
          <ul>
            {shown.map((initiative) => (
              <InitiativeItem
                key={initiative.id}
                initiative={initiative}
                issueTitle={
                  initiative.issueId === undefined ? undefined : issueTitles.get(initiative.issueId)
                }
                standings={standings}
                ties={ties}
                own={own}
                walk={walks.get(initiative.id)}
              />
            ))}
          </ul>
          <ShowMore rest={rest} page={SHOWN} onMore={more} />
          <p className={styles.foot}>{i18n.t('initiatives.figure')}</p>
        </Section>
      )}
      <Chances standings={standings} />
      <EndedInitiatives ended={ended} />
    </>
  );
}

function headline(count: number, risky: number, number: (value: number) => string): string {
  if (count === 0) return i18n.t('nav.initiatives');
  if (risky === 0) return i18n.t('initiatives.head_safe', count, [number(count)]);
  return i18n.t('initiatives.head_risky', risky, [number(risky)]);
}
