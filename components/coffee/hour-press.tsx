import { CalendarCheck, CalendarClock, Coffee } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Range } from '@/utils/coffee/ranges';
import type { Person, Walk } from '@/utils/records/schema';
import { useOpenWalk } from './use-open-walk';
import { useWalkFocus } from './use-walk-focus';
import { PAGE_WALK_KEY, WALK_KEY } from './use-walk-key';
import styles from './walk-button.module.css';
import { walkPath } from './walk-path';

/**
 * An hour with one person; pressing it opens the calendar's own form for exactly that hour. `main` is
 * the one filled button of a page, which says "Walk" before the time.
 */
export function HourPress({
  person,
  hour,
  kept,
  everyWeeks,
  main = false,
}: {
  person: Person;
  hour: Range;
  /** The walk for which it was settled on before; absent for one that is only offered. */
  kept?: Walk | undefined;
  /** Weeks between one and the next; once unless told. */
  everyWeeks?: number | undefined;
  main?: boolean;
}) {
  const open = useOpenWalk();
  const format = useFormat();
  const now = useNow();
  const button = useRef<HTMLButtonElement>(null);
  useWalkFocus(button);
  const first = format.slot(hour.start, now);
  const time =
    everyWeeks === undefined
      ? first
      : i18n.t('walk.again', everyWeeks, [format.number(everyWeeks), first]);
  const today = format.daysFromToday(format.localDay(hour.start), now) === 0;
  const walkThen =
    today && everyWeeks === undefined
      ? i18n.t('walk.walk_today', [format.clock(hour.start)])
      : i18n.t('walk.walk_at', [time]);
  const label = kept ? 'walk.kept_at' : 'walk.with_at';
  const about = {
    ...(kept?.issueId !== undefined && { issueId: kept.issueId }),
    ...(everyWeeks !== undefined && { everyWeeks }),
  };
  return (
    <Button
      ref={button}
      kind={main ? 'main' : 'plain'}
      className={main ? undefined : styles.plain}
      aria-label={i18n.t(label, [walkThen, person.name])}
      onClick={() => void open(person, hour, about)}
      {...(main ? PAGE_WALK_KEY : WALK_KEY)}
    >
      <Icon of={Coffee} />
      {main ? walkThen : time}
    </Button>
  );
}

/** A walk that waits for the calendar, stands there, or is of several: the way to its page. */
export function UnderWay({
  walk,
  start = walk.start,
  name,
  company,
  main = false,
}: {
  walk: Walk;
  /** Of a series, when this turn begins. */
  start?: number;
  name: string;
  /** Ids of all who go together, theirs first. */
  company: readonly string[];
  main?: boolean;
}) {
  const format = useFormat();
  const link = useRef<HTMLAnchorElement>(null);
  useWalkFocus(link);
  const time = format.slot(start, useNow());
  // Of a series the last that was told of may be over.
  const scheduled = walk.state !== 'proposed' && walk.state !== 'planned';
  return (
    <ButtonLink
      ref={link}
      to={walkPath(company, walk.issueId)}
      className={styles.waiting}
      aria-label={aloud(walk, time, name)}
      {...(main ? PAGE_WALK_KEY : WALK_KEY)}
    >
      <Icon of={scheduled ? CalendarCheck : CalendarClock} />
      {time}
    </ButtonLink>
  );
}

function aloud({ state }: Walk, time: string, name: string): string {
  if (state === 'planned') return i18n.t('walk.kept_with', [time, name]);
  return i18n.t(state === 'proposed' ? 'walk.proposed_with' : 'walk.scheduled_with', [time, name]);
}
