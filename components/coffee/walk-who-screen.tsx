import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { useStandings } from '@/components/app/standings-provider';
import { useKnownPeople } from '@/components/capture/use-known-names';
import { AddPerson } from '@/components/people/add-person';
import { BackBar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { whomItNames } from '@/utils/capture/whom-it-names';
import type { Person } from '@/utils/records/schema';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { hourAtOnce } from './hour-at-once';
import { useOpenWalk } from './use-open-walk';
import { type PersonWalkPlan, useWalkPlanner } from './use-walk-plan';
import { walkPath } from './walk-path';
import { answerWalkWish, useWalkWish } from './walk-request';
import styles from './walk-screen.module.css';

const FEW = 6;

/**
 * With whom: where it is clear, by the name that was selected on a page, or whoever Today lists first,
 * their form opens, beside their page; with no hour to open one for, their walk's page. Else asks.
 */
export function WalkWhoScreen() {
  const standings = useStandings();
  const [, navigate] = useLocation();
  const wish = useWalkWish();
  const { byId, names } = useKnownPeople(true);
  const [adding, setAdding] = useState(false);
  const words = wish?.words;
  const found = useMemo(() => {
    if (standings === undefined) return undefined;
    if (wish === null) return { ids: [] };
    if (words !== undefined) {
      return whomItNames(words, names, [...byId.values()], browser.i18n.getUILanguage());
    }
    const [first] = waiting(standings);
    return first === undefined ? { ids: [] } : { ids: [first], only: first };
  }, [standings, wish, words, names, byId]);
  const only = found && 'only' in found ? found.only : undefined;
  const standing = standings?.find(({ person }) => person.id === only);
  const plan = useWalkPlanner();
  const open = useOpenWalk();
  const lead = useEffectEvent((whom: PersonStanding, planned: PersonWalkPlan) => {
    const { person } = whom;
    const hour = hourAtOnce(planned);
    answerWalkWish();
    if (hour) {
      void open(person, hour.slot, hour.about);
      navigate(`/person/${person.id}`, { replace: true });
    } else {
      const { company = [person.id], walk } = planned;
      navigate(walkPath(company, walk?.issueId), { replace: true });
    }
  });
  useEffect(() => {
    if (standing && plan) lead(standing, plan(standing));
  }, [standing, plan]);

  if (found === undefined || only !== undefined) {
    return (
      <main tabIndex={-1}>
        <SkeletonRows />
      </main>
    );
  }
  // Without a name those who wait are the likeliest.
  const ids = words === undefined ? waiting(standings ?? []).slice(0, FEW) : found.ids;
  const people = ids.flatMap((id) => byId.get(id) ?? []);
  const unknown = words !== undefined && people.length === 0;
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        <div className={text.mast}>
          <h1 className={text.title}>
            {unknown
              ? i18n.t('walk_form.nobody')
              : words !== undefined && people.length > 1
                ? i18n.t('walk_form.whom_several')
                : i18n.t('walk_form.whom')}
          </h1>
          {unknown && (
            <p className={text.soft}>{i18n.t('walk_form.nobody_body', [isolated(words)])}</p>
          )}
          {wish !== null && words === undefined && (
            <p className={text.soft}>{i18n.t('walk_form.nobody_waits')}</p>
          )}
        </div>
        <ul>
          {people.map((person) => (
            <Choice key={person.id} person={person} />
          ))}
        </ul>
        <div className={styles.find}>
          <PersonPicker
            label={i18n.t('walk_form.whom_find')}
            placeholder={i18n.t('walk_form.whom_find')}
            onChoose={({ id }) => navigate(walkPath([id]))}
          />
        </div>
        {unknown && (
          <p>
            <Button kind="text" onClick={() => setAdding(true)}>
              {i18n.t('walk_form.add')}
            </Button>
          </p>
        )}
        {adding && <AddPerson name={words ?? ''} onClose={() => setAdding(false)} />}
      </main>
    </>
  );
}

/** Ids of those who lapsed and who are due, as Today lists them. */
function waiting(standings: readonly PersonStanding[]): string[] {
  return [...lapsedPeers(standings), ...duePeers(standings)].map(({ person }) => person.id);
}

function Choice({ person: { id, name, functionId, title } }: { person: Person }) {
  return (
    <Row kind="person" press>
      <h2 className={text.name}>
        <Link href={walkPath([id])} className={text.cover}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p className={text.who}>
        <FunctionChip functionId={functionId} />
        {title !== undefined && <bdi>{title}</bdi>}
      </p>
    </Row>
  );
}
