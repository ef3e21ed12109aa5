import { CalendarCheck, CalendarClock, ChevronDown, Coffee } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button, ButtonLink } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Slot } from '@/utils/coffee/find-slots';
import type { Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useOpenWalk } from './use-open-walk';
import { type PersonWalkPlan, useWalkPlan } from './use-walk-plan';
import styles from './walk-button.module.css';

interface Look {
  standing: PersonStanding;
  /** The one filled button of a page, which says "Walk" before the time. */
  main?: boolean;
  /** More items for the menu beside it. */
  menu?: ReactNode;
}

/** The best slot for a walk with one person; pressing it opens the calendar's own form, filled in. */
export function WalkButton(props: Look) {
  return <PlannedWalkButton {...props} plan={useWalkPlan(props.standing)} />;
}

/** The same for a list that plans for all its people together. */
export function PlannedWalkButton({
  standing,
  plan,
  main = false,
  menu,
}: Look & { plan: PersonWalkPlan | undefined }) {
  const open = useOpenWalk();
  const format = useFormat();
  const now = useNow();
  const { person } = standing;
  const page = `/walk/${person.id}`;
  const kind = main ? 'main' : 'plain';
  const [best, ...others] = plan?.slots ?? [];
  const fits = best !== undefined && plan?.problem === undefined;

  if (plan?.walk) {
    return (
      <Pair main={false} name={person.name} menu={menu}>
        <UnderWay walk={plan.walk} name={person.name} page={page} />
      </Pair>
    );
  }
  if (!fits) {
    return (
      <Pair main={main} name={person.name} menu={menu}>
        <ButtonLink to={page} kind={kind} aria-label={i18n.t('walk.with', [person.name])}>
          <Icon of={Coffee} />
          {i18n.t('walk.walk')}
        </ButtonLink>
      </Pair>
    );
  }
  const time = format.slot(best.start, now);
  const today = format.daysFromToday(format.localDay(best.start), now) === 0;
  const mainWords = today
    ? i18n.t('walk.walk_today', [format.clock(best.start)])
    : i18n.t('walk.walk_at', [time]);
  const words = main ? mainWords : time;
  return (
    <Pair
      main={main}
      name={person.name}
      menu={
        <>
          <OtherTimes slots={others} page={page} onChoose={(slot) => void open(person, slot)} />
          {menu}
        </>
      }
    >
      <Button
        kind={kind}
        className={main ? undefined : styles.plain}
        aria-label={i18n.t('walk.with_at', [words, person.name])}
        onClick={() => void open(person, best)}
      >
        <Icon of={Coffee} />
        {words}
      </Button>
    </Pair>
  );
}

function OtherTimes({
  slots,
  page,
  onChoose,
}: {
  slots: readonly Slot[];
  page: string;
  onChoose: (slot: Slot) => void;
}) {
  const [, navigate] = useLocation();
  const format = useFormat();
  const now = useNow();
  return (
    <>
      {slots.map((slot) => (
        <MenuItem key={slot.start} icon={Coffee} onClick={() => onChoose(slot)}>
          {format.slot(slot.start, now)}
        </MenuItem>
      ))}
      <MenuItem icon={CalendarClock} onClick={() => navigate(page)}>
        {i18n.t('walk.plan')}
      </MenuItem>
    </>
  );
}

function UnderWay({ walk, name, page }: { walk: Walk; name: string; page: string }) {
  const format = useFormat();
  const scheduled = walk.state === 'scheduled';
  const time = format.slot(walk.start, useNow());
  const aloud: [string, string] = [time, name];
  return (
    <ButtonLink
      to={page}
      className={styles.waiting}
      aria-label={
        scheduled ? i18n.t('walk.scheduled_with', aloud) : i18n.t('walk.proposed_with', aloud)
      }
    >
      <Icon of={scheduled ? CalendarCheck : CalendarClock} />
      {time}
    </ButtonLink>
  );
}

/** The button and, when there is more to do, a narrow one for its menu. */
function Pair({
  main,
  name,
  menu,
  children,
}: {
  main: boolean;
  name: string;
  menu?: ReactNode;
  children: ReactNode;
}) {
  if (!menu) return children;
  const label = i18n.t('walk.more_for', [name]);
  return (
    <span className={styles.pair}>
      {children}
      <Menu
        label={label}
        trigger={(props) => (
          <Button
            kind={main ? 'main' : 'plain'}
            className={classNames(styles.caret, main && styles.onMain)}
            aria-label={label}
            title={label}
            {...props}
          >
            <Icon of={ChevronDown} small />
          </Button>
        )}
      >
        {menu}
      </Menu>
    </span>
  );
}
