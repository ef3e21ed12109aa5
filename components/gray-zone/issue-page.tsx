import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PeopleField } from '@/components/app/people-field';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { FunctionsField } from '@/components/functions/functions-field';
import { InlineText } from '@/components/ui/inline-text';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import text from '@/components/ui/text.module.css';
import { creditsForIssue } from '@/utils/records/credits';
import { firstOf, moveIssue } from '@/utils/records/issues';
import { initiativeFrom } from '@/utils/records/raise-issue';
import type { Issue, IssueStage } from '@/utils/records/schema-between';
import { BOARD_STAGES } from './board-order';
import { CreditDialog } from './credit-dialog';
import { Crossing } from './crossing';
import styles from './issue.module.css';
import { IssueCredits } from './issue-credits';
import { IssueHistory } from './issue-history';
import { IssueMeeting } from './issue-meeting';
import { NextStep } from './next-step';
import { RaiseIssue } from './raise-issue';
import { stageName } from './stages';
import { useEditIssue } from './use-edit-issue';
import { usePeople } from './use-people';
import { WalkWith } from './walk-with';

/** Everything about one issue, each thing changed where it stands. */
export function IssuePage({ issue }: { issue: Issue }) {
  const db = useDatabase();
  const edit = useEditIssue(issue.id);
  const people = usePeople();
  const { id, title, stage, functionIds, personIds, cost = '', notes = '' } = issue;
  const came = useRecords(async () => {
    const [credits, initiative] = await Promise.all([
      creditsForIssue(db, id),
      initiativeFrom(db, id),
    ]);
    return { credits, initiative };
  }, [db, id]);
  // Whose function is not between yet comes in with them.
  const changePeople = (next: string[]) => {
    const added = next.filter((one) => !personIds.includes(one));
    const theirs = added.flatMap((one) => people.get(one)?.person.functionId ?? []);
    const all = [...new Set([...functionIds, ...theirs])];
    edit({ personIds: next, ...(all.length > functionIds.length && { functionIds: all }) });
  };
  return (
    <>
      <header className={styles.head}>
        <Crossing functionIds={functionIds} stage={stage} />
        <h1 className={text.title}>
          <InlineText
            value={title}
            label={i18n.t('gray_zone.title')}
            required
            onSave={(next) => edit({ title: next })}
          />
        </h1>
        <StageChoice issue={issue} credited={came === undefined || came.credits.length > 0} />
        <IssueMeeting meetingId={issue.meetingId} />
      </header>
      <div className={styles.facts}>
        <FunctionsField
          label={i18n.t('gray_zone.functions')}
          value={functionIds}
          onChange={(next) => edit({ functionIds: next })}
        />
        <div>
          <PeopleField
            label={i18n.t('gray_zone.people')}
            value={personIds}
            onChange={changePeople}
          />
          <WalkWith personIds={personIds} issueId={id} />
        </div>
        <div className={styles.fact}>
          <span className={styles.label}>{i18n.t('gray_zone.cost')}</span>
          <div className={styles.said}>
            <InlineText
              value={cost}
              label={i18n.t('gray_zone.cost')}
              placeholder={i18n.t('gray_zone.cost_hint')}
              onSave={(next) => edit({ cost: next })}
            />
          </div>
        </div>
      </div>
      {came && stage === 'won' && <IssueCredits issue={issue} credits={came.credits} />}
      {came && stage === 'won' && <RaiseIssue issue={issue} initiative={came.initiative} />}
      {stage !== 'won' && <NextStep issue={issue} />}
      <Section title={i18n.t('gray_zone.notes')}>
        <div className={`${styles.notes} ${styles.said}`}>
          <InlineText
            value={notes}
            label={i18n.t('gray_zone.notes')}
            placeholder={i18n.t('gray_zone.notes_hint')}
            multiline
            onSave={(next) => edit({ notes: next })}
          />
        </div>
      </Section>
      <IssueHistory issue={issue} />
    </>
  );
}

/** The stages in a row; winning asks who made it happen. */
function StageChoice({ issue, credited }: { issue: Issue; credited: boolean }) {
  const db = useDatabase();
  const run = useCommand();
  const [asking, setAsking] = useState(false);
  const { id, title, stage } = issue;
  const go = async (next: IssueStage) => {
    const done = await run(
      async () => moveIssue(db, id, next, await firstOf(db, next), Date.now()),
      i18n.t('gray_zone.moved_to', [title, stageName(next)]),
    );
    if (done && next === 'won' && !credited) setAsking(true);
  };
  return (
    <div className={styles.stages}>
      <Segmented<IssueStage>
        label={i18n.t('gray_zone.stage_label')}
        segments={BOARD_STAGES.map((value) => ({ value, label: stageName(value) }))}
        value={stage === 'dropped' ? undefined : stage}
        onChange={(next) => void go(next)}
      />
      {stage === 'dropped' && <p className={styles.dropped}>{i18n.t('gray_zone.is_dropped')}</p>}
      {asking && <CreditDialog issue={issue} onClose={() => setAsking(false)} />}
    </div>
  );
}
