import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDock } from '@/components/app/use-dock';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useHomeSite, useWalkPlace } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { walkPlaceSetting } from '@/utils/browser/settings';
import type { Freeing } from '@/utils/coffee/what-would-free';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { holdsText, repeatWords, takesSeries } from './calendar-form';
import { InvitationField } from './invitation-field';
import { LengthChoice, RepeatChoice } from './length-and-repeat';
import { NoSlot } from './no-slot';
import { PersonWalk } from './person-walk';
import { MovesWords } from './settled-words';
import { SlotChoice } from './slot-choice';
import { useCalendarForm } from './use-calendar-form';
import { useInvitation } from './use-invitation';
import { useOpenWalk } from './use-open-walk';
import { useSaveWalk } from './use-save-walk';
import { MORE_SLOTS, useRoomyPlan } from './use-walk-plan';
import { chosenWhen, useWalkDraft } from './walk-draft';
import { walkEvent } from './walk-event';
import styles from './walk-form.module.css';
import { WalkState } from './walk-state';

/** When, how often, where and in which words; Enter opens the calendar's own form. */
export function WalkForm({
  draft: draftOf,
  people,
  issueId,
}: {
  /** Under what it is kept (`draftKey`); for another one this is another form. */
  draft: string;
  /** One leads, the others go along; the same array while they are the same. */
  people: readonly [PersonStanding, ...PersonStanding[]];
  issueId?: string | undefined;
}) {
  const [standing] = people;
  const format = useFormat();
  const home = useHomeSite();
  const lastPlace = useWalkPlace();
  const open = useOpenWalk();
  const save = useSaveWalk();
  const dock = useDock();
  const held = useWalkDraft(draftOf);
  const { when, roomy = false, place } = held?.draft ?? {};
  const others = useMemo(() => people.slice(1), [people]);
  const plan = useRoomyPlan(standing, roomy ? MORE_SLOTS : undefined, others, when);
  const invitation = useInvitation(people, issueId, held);
  const form = useCalendarForm();
  const me = useProfile()?.name;
  const [freedBy, setFreedBy] = useState<Freeing['by']>();
  if (!held || !plan || !invitation || lastPlace === undefined) return <SkeletonRows />;

  // By what freed it: of another length, or with one more, that is another hour.
  const freed = plan.freed?.find(({ by }) => by === freedBy)?.slot;
  const found = plan.slots.length === 0 && freed ? [freed] : plan.slots;
  // What was settled on stays first, and chosen, until the user takes another.
  const settled = plan.hour;
  const slots = settled
    ? [settled.slot, ...found.filter(({ start }) => start !== settled.slot.start)]
    : found;
  const chosen = chosenWhen(when, settled?.walk);
  const slot = slots.find(({ start }) => start === chosen.start) ?? slots[0];
  const weeks = chosen.everyWeeks === undefined ? settled?.walk.everyWeeks : chosen.everyWeeks;
  const where = place ?? lastPlace;
  const persons = people.map(({ person }) => person);
  const addressed = persons.filter(({ emails }) => emails.length === 0);
  const byHand = weeks != null && home != null && !takesSeries(home, format.timeZone);

  const nameOf = (id: string) => persons.find((person) => person.id === id)?.name ?? '';
  const walk = () => ({
    details: invitation.sent,
    location: where,
    draft: draftOf,
    ...(weeks != null && { everyWeeks: weeks }),
    ...(issueId !== undefined && { issueId }),
  });
  const sent = slot && form && walkEvent(form, persons, slot, walk(), { me, format });
  const choose = (said: typeof chosen) =>
    held.change({ when: { ...chosen, ...said, at: Date.now() } });
  const keepPlace = () => {
    if (where.trim() !== lastPlace) void walkPlaceSetting.set(where.trim().slice(0, 500));
  };
  const submit = (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault();
    if (!slot) return;
    keepPlace();
    void open(persons, slot, walk());
  };
  const saveFile = () => {
    if (!slot) return;
    keepPlace();
    void save(persons, slot, walk());
  };
  return (
    <form onSubmit={submit}>
      {others.length === 0 ? (
        <PersonWalk person={standing.person} onPage />
      ) : (
        <>
          {plan.walk && <WalkState walk={plan.walk} onPage />}
          {plan.declined && (
            <WalkState walk={plan.declined} name={nameOf(plan.declined.personId)} onPage />
          )}
        </>
      )}
      <NoSlot
        plan={plan}
        person={addressed[0] ?? standing.person}
        taken={freedBy}
        onTake={setFreedBy}
      />
      {slot && (
        <>
          <SlotChoice
            slots={slots}
            chosen={slot.start}
            busy={plan.busy}
            working={plan.working}
            settled={settled}
            onChoose={({ start }) => choose({ start })}
          />
          <p className={styles.lanes}>
            <span>{i18n.t('walk.lane')}</span>
            <LengthChoice minutes={plan.minutes} onChange={(minutes) => choose({ minutes })} />
            {!roomy && (
              <button
                type="button"
                className={styles.link}
                onClick={() => held.change({ roomy: true })}
              >
                {i18n.t('walk.other_times')}
              </button>
            )}
          </p>
          {settled && settled.slot.start !== slot.start && <MovesWords settled={settled} />}
          <div className={styles.fields}>
            <RepeatChoice
              cadenceDays={standing.cadenceDays}
              weeks={weeks ?? undefined}
              onChange={(next) => choose({ everyWeeks: next ?? null })}
              hint={
                byHand
                  ? i18n.t('walk_form.by_hand', [repeatWords(slot.start, weeks, format)])
                  : undefined
              }
            />
            <Field
              label={i18n.t('walk.where')}
              value={where}
              placeholder={i18n.t('walk.where_example')}
              autoComplete="off"
              maxLength={500}
              onChange={(event) => held.change({ place: event.currentTarget.value })}
            />
            <InvitationField
              invitation={invitation}
              tooLong={sent !== undefined && !holdsText(sent.link, sent.event.details)}
              onEnter={submit}
            />
          </div>
          <p className={styles.file}>
            <Button kind="text" onClick={saveFile}>
              {i18n.t('walk_form.save_file')}
            </Button>
            <span>{i18n.t('walk_form.file_hint')}</span>
          </p>
          <footer ref={dock} className={styles.do}>
            <EnterKey onPress={submit} />
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

/** Also where nothing has the focus yet. */
function EnterKey({ onPress }: { onPress: (event: KeyboardEvent) => void }) {
  useHotkey('enter', onPress);
  return null;
}
