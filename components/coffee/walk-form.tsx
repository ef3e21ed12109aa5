import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { useDock } from '@/components/app/use-dock';
import { useProfile } from '@/components/app/use-profile';
import { useHomeSite } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { Field, FieldGroup, TextArea } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { Note } from '@/components/ui/note';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import type { WalkProblem } from '@/utils/coffee/plan-walk';
import { walkDetail } from '@/utils/coffee/walk-invitation';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { invitationFor } from './invitation';
import { SlotChoice } from './slot-choice';
import { useOpenWalk } from './use-open-walk';
import { MORE_SLOTS, useRoomyPlan } from './use-walk-plan';
import styles from './walk-form.module.css';
import { WalkState } from './walk-state';

function problemWords(problem: WalkProblem, name: string): { title: string; body: string } {
  switch (problem) {
    case 'no-email':
      return { title: i18n.t('walk.no_email'), body: i18n.t('walk.no_email_body', [name]) };
    case 'no-free-slot':
      return { title: i18n.t('walk.no_slot'), body: i18n.t('walk.no_slot_body') };
    case 'no-working-hours':
      return { title: i18n.t('walk.no_hours'), body: i18n.t('walk.no_hours_body') };
  }
}

/** When, where and in which words; Enter opens the calendar's own form. */
export function WalkForm({ standing }: { standing: PersonStanding }) {
  const { person } = standing;
  const profile = useProfile();
  const home = useHomeSite();
  const open = useOpenWalk();
  const dock = useDock();
  const [roomy, setRoomy] = useState(false);
  const plan = useRoomyPlan(standing, roomy ? MORE_SLOTS : undefined);
  const [chosen, setChosen] = useState<number>();
  const [where, setWhere] = useState('');
  const [written, setWritten] = useState<string>();
  if (!plan) return <SkeletonRows />;

  const detail = walkDetail(person.caresAbout);
  const details = written ?? invitationFor(person, profile?.name, detail).details;
  const slot = plan.slots.find(({ start }) => start === chosen) ?? plan.slots[0];
  const problem = plan.problem && problemWords(plan.problem, person.name);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (slot) void open(person, slot, { details, ...(where && { location: where }) });
  };
  const submitByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event);
  };
  return (
    <form onSubmit={submit}>
      {plan.walk && <WalkState walk={plan.walk} />}
      {problem && <Note title={problem.title}>{problem.body}</Note>}
      {slot && (
        <>
          <SlotChoice
            slots={plan.slots}
            chosen={slot.start}
            busy={plan.busy}
            working={plan.working}
            onChoose={(next) => setChosen(next.start)}
          />
          <p className={styles.lanes}>
            {i18n.t('walk.lane')}
            {!roomy && (
              <button type="button" className={styles.link} onClick={() => setRoomy(true)}>
                {i18n.t('walk.other_times')}
              </button>
            )}
          </p>
          <div className={styles.fields}>
            <Field
              label={i18n.t('walk.where')}
              value={where}
              placeholder={i18n.t('walk.where_example')}
              autoComplete="off"
              onChange={(event) => setWhere(event.currentTarget.value)}
            />
            <FieldGroup
              label={i18n.t('walk.invitation_label')}
              hint={detail ? i18n.t('walk.from_notes', [detail]) : i18n.t('walk.reads_this')}
            >
              {(ids) => (
                <TextArea
                  {...ids}
                  className={styles.letter}
                  rows={6}
                  value={details}
                  onChange={(event) => setWritten(event.currentTarget.value)}
                  onKeyDown={submitByKey}
                />
              )}
            </FieldGroup>
          </div>
          <footer ref={dock} className={styles.do}>
            <Button type="submit" kind="main" big aria-keyshortcuts="Control+Enter Meta+Enter">
              {i18n.t('walk.open')} <Kbd>↵</Kbd>
            </Button>
            <p className={`${text.small} ${text.faint}`}>
              {home === 'outlook' ? i18n.t('walk.open_hint_outlook') : i18n.t('walk.open_hint')}
            </p>
          </footer>
        </>
      )}
    </form>
  );
}
