import { useRef } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useRecords } from '@/components/app/use-records';
import { Capture } from '@/components/capture/capture';
import { PersonExchange } from '@/components/give-and-get/person-exchange';
import { IssuesWith } from '@/components/gray-zone/issues-with';
import { PersonCredits } from '@/components/gray-zone/person-credits';
import { PersonPlans } from '@/components/initiatives/person-plans';
import { CommonGround } from '@/components/stakeholders/common-ground';
import { RoleChoice } from '@/components/stakeholders/role-choice';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { type PersonStory, storyOf } from '@/utils/records/story-of';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AddMenu } from './add-menu';
import { Asked } from './asked';
import { useBlocks } from './blocks';
import { cameFrom, cameFromLabel } from './came-from';
import { CaresAbout } from './cares-about';
import { EarlierRoles } from './earlier-roles';
import { emptyBlocks } from './empty-blocks';
import { FollowUpsSection } from './follow-ups-section';
import { Introductions } from './introductions';
import styles from './person.module.css';
import { PersonActions } from './person-actions';
import { PersonHead } from './person-head';
import { PromisesSection } from './promises-section';
import { ReportingLine } from './reporting-line';
import { StandingSection } from './standing-section';
import { Story } from './story';
import { TalkingPoints } from './talking-points';
import { CareerGoals, TheirInitiatives } from './their-plans';

/** One person: who they are, how it stands, what is open, and the story so far. */
export function PersonScreen({ id }: { id: string }) {
  const standings = useStandings();
  const standing = standings?.find(({ person }) => person.id === id);
  const back = cameFrom();
  return (
    <>
      <BackBar to={back} label={cameFromLabel()}>
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

/**
 * From what is needed in the twelve seconds before a meeting down to what is looked up: how it stands;
 * what to bring up, what is owed, what is to be done; what they care about and work on; how one knows
 * them; and the story. What is empty is not there: one quiet line under it adds any of it.
 */
function PersonPage({ standing }: { standing: PersonStanding }) {
  const { person, verdict } = standing;
  const db = useDatabase();
  const story = useRecords(() => storyOf(db, person.id), [db, person.id]);
  const block = useBlocks();
  const isColleague = verdict.standing !== 'external' && verdict.standing !== 'self';
  const dock = useRef<HTMLInputElement>(null);
  useHotkey('n', () => dock.current?.focus());
  return (
    <>
      <PersonHead standing={standing} />
      <StandingSection standing={standing} />
      {(person.stakeholderRoles.length > 0 || block('roles').adding) && (
        <Asked now={block('roles').adding} className={styles.roles}>
          <RoleChoice person={person} />
        </Asked>
      )}
      {story && <BetweenUs standing={standing} story={story} block={block} />}
      <CaresAbout person={person} block={block('cares-about')} />
      <TheirInitiatives person={person} block={block('initiatives')} />
      <CareerGoals person={person} block={block('goals')} />
      <CommonGround standing={standing} block={block('common-ground')} />
      <IssuesWith personId={person.id} />
      <PersonPlans person={person} />
      {story && (story.credits.length > 0 || block('credit').adding) && (
        <Asked now={block('credit').adding}>
          <PersonCredits person={person} />
        </Asked>
      )}
      {isColleague && <ReportingLine person={person} />}
      <Introductions person={person} block={block('introductions')} />
      <EarlierRoles person={person} />
      {story && (
        <AddMenu blocks={emptyBlocks(person, story)} onAdd={(wanted) => block(wanted).open()} />
      )}
      <Story person={person} story={story} />
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

/** What is to be brought up, what is owed, what is to be done, and who has helped whom. */
function BetweenUs({
  standing,
  story,
  block,
}: {
  standing: PersonStanding;
  story: PersonStory;
  block: ReturnType<typeof useBlocks>;
}) {
  const { person } = standing;
  const { followUps, promises, favours, asks } = story;
  const exchange = block('exchange').adding;
  return (
    <>
      <TalkingPoints standing={standing} followUps={followUps} block={block('talking-points')} />
      <PromisesSection person={person} promises={promises} block={block('promise')} />
      <FollowUpsSection person={person} followUps={followUps} block={block('follow-up')} />
      {(favours.length + asks.length > 0 || exchange) && (
        <Asked now={exchange}>
          <PersonExchange person={person} />
        </Asked>
      )}
    </>
  );
}
