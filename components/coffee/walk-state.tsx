import { CalendarCheck, CalendarClock, CalendarX, Coffee, type LucideIcon } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button, ButtonLink } from '@/components/ui/button';
import type { Format } from '@/components/ui/format';
import { Icon } from '@/components/ui/icon';
import { isolated } from '@/components/ui/isolated';
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on';
import { type Standing, standingOf } from '@/utils/coffee/walk-story';
import type { Walk } from '@/utils/records/schema';
import { dropWalk } from '@/utils/records/walks';
import { useTellWalk } from './use-tell-walk';
import styles from './walk-state.module.css';

/** Where a walk stands, in a line, with the one thing that may be done about it. */
export function WalkState({
  walk,
  as = standingOf(walk),
  name,
  others = [],
  onPage = false,
}: {
  walk: Walk;
  as?: Standing['as'];
  /** Of the person whose answer it is about. */
  name?: string;
  /** Who else goes. */
  others?: readonly string[];
  /** Its own page, where other times are offered below. */
  onPage?: boolean;
}) {
  const format = useFormat();
  const now = useNow();
  const words = stateWords(walk, as, isolated(name ?? ''), format, now);
  const together =
    others.length > 0 && as !== 'declined'
      ? ` ${i18n.t('walks.together', [format.list(others.map(isolated))])}`
      : '';
  return (
    <StateLine
      icon={ICONS[as]}
      action={<StateAction {...{ walk, as, onPage }} names={[name ?? '', ...others]} />}
    >
      {words}
      {together}
    </StateLine>
  );
}

const ICONS: Record<Standing['as'], LucideIcon> = {
  planned: CalendarClock,
  proposed: CalendarClock,
  'taken-away': CalendarX,
  scheduled: CalendarCheck,
  moved: CalendarCheck,
  declined: CalendarX,
  held: Coffee,
};

/** The box that says how it stands, with room for what to do about it. Gone, it hands on the focus. */
export function StateLine({
  icon,
  action,
  children,
}: {
  icon: LucideIcon;
  action: ReactNode;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useFocusHandedOn(box);
  return (
    <div ref={box} className={styles.state} role="status">
      <Icon of={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}

function stateWords(
  walk: Walk,
  as: Standing['as'],
  name: string,
  format: Format,
  now: number,
): string {
  const time = format.slot(walk.start, now);
  switch (as) {
    case 'planned':
      return i18n.t('walks.planned', [time]);
    case 'proposed':
      return i18n.t('walk.state_proposed', [time]);
    case 'taken-away':
      return i18n.t('walks.taken_away', [time]);
    case 'scheduled':
      return i18n.t('walk.state_scheduled', [time]);
    case 'moved':
      return i18n.t('walks.moved', [time, format.slot(walk.movedFrom ?? walk.start, now)]);
    case 'declined':
      return i18n.t('walks.declined', [name, time]);
    case 'held':
      return heldWords(walk, format, now);
  }
}

function heldWords({ end }: Walk, format: Format, now: number): string {
  const days = format.daysSince(end, now);
  if (days === 0) return i18n.t('walks.held_today');
  return days === 1 ? i18n.t('walks.held_yesterday') : i18n.t('walks.held', [format.weekday(end)]);
}

function StateAction({
  walk,
  as,
  names,
  onPage,
}: {
  walk: Walk;
  as: Standing['as'];
  /** Of all who went. */
  names: readonly string[];
  onPage: boolean;
}) {
  const db = useDatabase();
  const run = useCommand();
  const tell = useTellWalk();
  switch (as) {
    case 'planned':
    case 'proposed':
    case 'taken-away':
      return (
        <Button
          kind="text"
          onClick={() => void run(() => dropWalk(db, walk.id), i18n.t('walk.dropped'))}
        >
          {i18n.t('walk.drop')}
        </Button>
      );
    case 'declined':
      return onPage ? null : (
        <ButtonLink kind="text" to={`/walk/${walk.personId}`}>
          {i18n.t('walks.other_time')}
        </ButtonLink>
      );
    case 'held':
      return (
        <Button kind="text" onClick={() => void tell(walk.id, 'missed', names)}>
          {i18n.t('walks.not_held')}
        </Button>
      );
    default:
      return null;
  }
}
