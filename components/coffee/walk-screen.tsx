import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PeopleField } from '@/components/app/people-field';
import { useStandings } from '@/components/app/standings-provider';
import { useRecords } from '@/components/app/use-records';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { issueWith } from '@/utils/records/issues';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { LastMet } from './last-met';
import { TheirTimeZone } from './their-time-zone';
import { draftKey, takeDraftAlong } from './walk-draft';
import { WalkForm } from './walk-form';
import { MOST_WALKERS, walkPath } from './walk-path';
import styles from './walk-screen.module.css';

/** Planning one walk, with one person or several: when, where, and what they will read. */
export function WalkScreen({
  ids,
  issueId,
}: {
  ids: readonly string[];
  issueId?: string | undefined;
}) {
  const db = useDatabase();
  const standings = useStandings();
  const [, navigate] = useLocation();
  const wanted = ids.slice(0, MOST_WALKERS).join();
  // The same array while it is the same people: the plan rests on it.
  const people = useMemo(
    () =>
      wanted.split(',').flatMap((id) => standings?.find(({ person }) => person.id === id) ?? []),
    [standings, wanted],
  );
  const close = () => {
    if (history.length > 1) history.back();
    else navigate(`/person/${ids[0] ?? ''}`);
  };
  useHotkey('escape', close);
  const issue = useRecords(
    async () => (issueId === undefined ? null : issueWith(db, issueId)),
    [db, issueId],
  );
  const [first, ...others] = people;
  const group = useMemo(
    (): readonly [PersonStanding, ...PersonStanding[]] | undefined =>
      first && [first, ...people.slice(1)],
    [first, people],
  );
  const draft = draftKey(
    people.map(({ person }) => person.id),
    issueId,
  );
  const change = (next: readonly string[]) => {
    if (!first) return;
    const company = [first.person.id, ...next];
    // The form of the others reads it as it opens.
    void takeDraftAlong(draft, draftKey(company, issueId))
      .catch(() => {})
      .then(() => navigate(walkPath(company, issueId), { replace: true }));
  };
  return (
    <main tabIndex={-1} className={styles.sheet}>
      <div className={styles.top}>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('walk.kind')}</p>
        <IconButton
          icon={X}
          label={i18n.t('ui.close')}
          aria-keyshortcuts="Escape"
          onClick={close}
        />
      </div>
      {first && group ? (
        <>
          <Who people={group} issue={issue?.title} />
          <div className={styles.others}>
            <PeopleField
              label={i18n.t('walk_form.also')}
              value={others.map(({ person }) => person.id)}
              except={[first.person.id]}
              likely={issue?.personIds ?? []}
              most={MOST_WALKERS - 1}
              onChange={change}
            />
          </div>
          <WalkForm key={draft} draft={draft} people={group} issueId={issue?.id} />
        </>
      ) : standings ? (
        <>
          <h1 className={text.title}>{i18n.t('person.unknown')}</h1>
          <p className={text.soft}>{i18n.t('person.unknown_body')}</p>
        </>
      ) : (
        <SkeletonRows />
      )}
    </main>
  );
}

function Who({
  people,
  issue,
}: {
  people: readonly [PersonStanding, ...PersonStanding[]];
  /** What it is about. */
  issue: string | undefined;
}) {
  const [first, ...others] = people;
  return (
    <>
      <h1 className={text.title}>
        {people.map(({ person: { id, name } }, index) => (
          <span key={id}>
            <bdi>{name}</bdi>
            {index < others.length && ', '}
          </span>
        ))}
      </h1>
      {people.map(({ person: { id, name, functionId, title } }) => (
        <p key={id} className={styles.line}>
          <FunctionChip functionId={functionId} />
          {others.length > 0 ? <bdi>{name}</bdi> : title && <bdi>{title}</bdi>}
        </p>
      ))}
      {issue !== undefined && (
        <p className={styles.line}>
          {i18n.t('walk_form.about')} <bdi>{issue}</bdi>
        </p>
      )}
      {others.length === 0 && <LastMet standing={first} />}
      {others.length === 0 && <TheirTimeZone person={first.person} />}
    </>
  );
}
