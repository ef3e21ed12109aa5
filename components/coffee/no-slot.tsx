import { CalendarX2, Clock, MailX } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button, ButtonLink } from '@/components/ui/button';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import { Note } from '@/components/ui/note';
import text from '@/components/ui/text.module.css';
import type { WalkPlan, WalkProblem } from '@/utils/coffee/plan-walk';
import type { Freeing } from '@/utils/coffee/what-would-free';
import type { Person } from '@/utils/records/schema';
import styles from './no-slot.module.css';
import { timeForThem } from './their-clock';

/**
 * What stands in the way of a walk, in a plain sentence, and the way on: the settings, the person's
 * page, or one change that would free an hour, with that hour. Nothing where nothing stands in the way.
 */
export function NoSlot({
  plan,
  person,
  taken,
  onTake,
}: {
  plan: WalkPlan;
  person: Person;
  /** The change whose hour was chosen. */
  taken: Freeing['by'] | undefined;
  onTake: (by: Freeing['by']) => void;
}) {
  const { problem, freed = [] } = plan;
  if (problem === undefined) return null;
  const { title, body } = words(problem, isolated(person.name), freed.length > 0);
  return (
    <>
      <Note
        icon={problem === 'no-email' ? MailX : plan.slots.length > 0 ? Clock : CalendarX2}
        title={title}
        actions={wayOn(problem, person)}
      >
        {body}
      </Note>
      {freed.length > 0 && (
        <ul className={styles.freed} aria-label={i18n.t('slots.would_free')}>
          {freed.map((one) => (
            <FreedSlot
              key={one.by}
              freed={one}
              taken={one.by === taken}
              onTake={() => onTake(one.by)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function wayOn(problem: WalkProblem, person: Person): ReactNode {
  // Others' hours nobody can set here; the hours offered are the way on.
  if (problem === 'no-common-hours') return undefined;
  if (problem === 'no-email' || problem === 'their-zone-unknown') {
    return <ButtonLink to={`/person/${person.id}`}>{i18n.t('slots.to_person')}</ButtonLink>;
  }
  return (
    <Button onClick={() => void browser.runtime.openOptionsPage()}>
      {i18n.t('slots.to_settings')}
    </Button>
  );
}

function FreedSlot({
  freed,
  taken,
  onTake,
}: {
  freed: Freeing;
  taken: boolean;
  onTake: () => void;
}) {
  const format = useFormat();
  const { slot } = freed;
  const time = format.slotDay(slot.start);
  const what = change(freed, format);
  return (
    <li className={styles.row}>
      <p>
        {what}
        {slot.elsewhere && (
          <span className={`${text.small} ${text.faint} ${styles.theirs}`}>
            {timeForThem(slot.elsewhere, slot.start, format)}
          </span>
        )}
      </p>
      <Button
        aria-label={i18n.t('slots.take_for', [time, what])}
        aria-pressed={taken}
        onClick={onTake}
      >
        {time}
      </Button>
    </li>
  );
}

function change(freed: Freeing, format: Format): string {
  switch (freed.by) {
    case 'shorter':
      return i18n.t('slots.freed.shorter', [format.duration(freed.minutes)]);
    case 'no-buffer':
      return i18n.t('slots.freed.no_buffer');
    case 'over-lunch':
      return i18n.t('slots.freed.over_lunch');
    case 'open-meeting':
      return freed.meeting.title.trim() === ''
        ? i18n.t('slots.freed.open_untitled', [format.slotDay(freed.meeting.start)])
        : i18n.t('slots.freed.open_meeting', [
            isolated(freed.meeting.title),
            format.slotDay(freed.meeting.start),
          ]);
    case 'outside-theirs':
      return i18n.t('slots.freed.outside_theirs');
    case 'later':
      return freed.slot.unread ? i18n.t('slots.freed.later_unread') : i18n.t('slots.freed.later');
  }
}

function words(
  problem: WalkProblem,
  name: string,
  canBeFreed: boolean,
): { title: string; body: string } {
  switch (problem) {
    case 'no-email':
      return { title: i18n.t('slots.no_email'), body: i18n.t('slots.no_email_body', [name]) };
    case 'no-free-slot':
      return {
        title: i18n.t('slots.none'),
        body: canBeFreed ? i18n.t('slots.none_but') : i18n.t('slots.none_body'),
      };
    case 'no-working-hours':
      return { title: i18n.t('slots.no_hours'), body: i18n.t('slots.no_hours_body') };
    case 'hours-run-backwards':
      return { title: i18n.t('slots.backwards'), body: i18n.t('slots.backwards_body') };
    case 'no-zone':
      return { title: i18n.t('slots.no_zone'), body: i18n.t('slots.no_zone_body') };
    case 'no-common-hours':
      return { title: i18n.t('slots.apart'), body: i18n.t('slots.apart_body', [name]) };
    case 'their-zone-unknown':
      return { title: i18n.t('slots.their_zone'), body: i18n.t('slots.their_zone_body', [name]) };
  }
}
