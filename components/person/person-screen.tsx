import { useRef } from 'react';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { Capture } from '@/components/today/capture';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { cameFrom } from './came-from';
import { CaresAbout } from './cares-about';
import { EarlierRoles } from './earlier-roles';
import { FollowUpsSection } from './follow-ups-section';
import styles from './person.module.css';
import { PersonActions } from './person-actions';
import { PersonHead } from './person-head';
import { ReportingLine } from './reporting-line';
import { StandingSection } from './standing-section';
import { Story } from './story';

/** One person: who they are, how it stands, what is open, and the story so far. */
export function PersonScreen({ id }: { id: string }) {
  const standings = useStandings();
  const standing = standings?.find(({ person }) => person.id === id);
  const back = cameFrom();
  return (
    <>
      <BackBar
        to={back}
        label={back === '/people' ? i18n.t('nav.back_people') : i18n.t('nav.back_today')}
      >
        {standing && <PersonActions person={standing.person} />}
      </BackBar>
      <main tabIndex={-1} className={standing && styles.page}>
        {standing ? (
          <PersonPage standing={standing} />
        ) : standings ? (
          <>
            <div className={text.mast}>
              <h1 className={text.head}>{i18n.t('person.unknown')}</h1>
            </div>
            <Empty actions={<ButtonLink to="/people">{i18n.t('person.see_people')}</ButtonLink>}>
              {i18n.t('person.unknown_body')}
            </Empty>
          </>
        ) : (
          <SkeletonRows />
        )}
      </main>
    </>
  );
}

function PersonPage({ standing }: { standing: PersonStanding }) {
  const { person, verdict } = standing;
  const isColleague = verdict.standing !== 'external' && verdict.standing !== 'self';
  const dock = useRef<HTMLInputElement>(null);
  useHotkey('n', () => dock.current?.focus());
  return (
    <>
      <PersonHead standing={standing} />
      <StandingSection standing={standing} />
      <FollowUpsSection person={person} />
      <CaresAbout person={person} />
      {isColleague && <ReportingLine person={person} />}
      <EarlierRoles person={person} />
      <Story standing={standing} />
      <Capture
        dock
        draftKey={person.id}
        label={i18n.t('person.write', [person.name])}
        placeholder={i18n.t('person.write_hint')}
        people={[person]}
        shortcut="n"
        inputRef={dock}
      />
    </>
  );
}
