import { CalendarCheck, CalendarClock, ChevronDown, Coffee, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconMenu, Menu, MenuItem } from '@/components/ui/menu';
import type { Slot } from '@/utils/coffee/find-slots';
import type { Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useOpenWalk } from './use-open-walk';
import { PAGE_WALK_KEY, WALK_KEY } from './use-walk-key';
import type { PersonWalkPlan } from './use-walk-plan';
import styles from './walk-button.module.css';

interface Planned {
  standing: PersonStanding;
  plan: PersonWalkPlan | undefined;
}

/** The best slot, if the plan has one that can be taken, and the others. */
function slotsOf(plan: PersonWalkPlan | undefined): readonly Slot[] {
  return plan === undefined || plan.walk || plan.problem !== undefined ? [] : plan.slots;
}

/**
 * The best slot for a walk with one person; pressing it opens the calendar's own form, filled in.
 * `main` is the one filled button of a page, which says "Walk" before the time.
 */
export function WalkButton({ standing, plan, main = false }: Planned & { main?: boolean }) {
  const open = useOpenWalk();
  const format = useFormat();
  const now = useNow();
  const { person } = standing;
  const page = `/walk/${person.id}`;
  const kind = main ? 'main' : 'plain';
  const [best] = slotsOf(plan);

  const key = main ? PAGE_WALK_KEY : WALK_KEY;

  if (plan?.walk) return <UnderWay walk={plan.walk} name={person.name} page={page} main={main} />;
  if (best === undefined) {
    return (
      <ButtonLink to={page} kind={kind} aria-label={i18n.t('walk.with', [person.name])} {...key}>
        <Icon of={Coffee} />
        {i18n.t('walk.walk')}
      </ButtonLink>
    );
  }
  const time = format.slot(best.start, now);
  const today = format.daysFromToday(format.localDay(best.start), now) === 0;
  const mainWords = today
    ? i18n.t('walk.walk_today', [format.clock(best.start)])
    : i18n.t('walk.walk_at', [time]);
  const words = main ? mainWords : time;
  return (
    <Button
      kind={kind}
      className={main ? undefined : styles.plain}
      aria-label={i18n.t('walk.with_at', [mainWords, person.name])}
      onClick={() => void open(person, best)}
      {...key}
    >
      <Icon of={Coffee} />
      {words}
    </Button>
  );
}

/** The page's filled button, and a narrow one beside it for the other times. */
export function MainWalkButton({ standing, plan }: Planned) {
  const button = <WalkButton standing={standing} plan={plan} main />;
  if (slotsOf(plan).length === 0) return button;
  const label = i18n.t('walk.more_for', [standing.person.name]);
  return (
    <span className={styles.pair}>
      {button}
      <Menu
        label={label}
        trigger={(props) => (
          <Button kind="main" className={styles.caret} aria-label={label} title={label} {...props}>
            <Icon of={ChevronDown} small />
          </Button>
        )}
      >
        <OtherTimes standing={standing} plan={plan} />
      </Menu>
    </span>
  );
}

/** In a list: the other times, and what `children` adds, under three dots of their own. */
export function WalkMenu({ standing, plan, children }: Planned & { children: ReactNode }) {
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('walk.more_for', [standing.person.name])}>
      {slotsOf(plan).length > 0 && <OtherTimes standing={standing} plan={plan} />}
      {children}
    </IconMenu>
  );
}

function OtherTimes({ standing: { person }, plan }: Planned) {
  const [, navigate] = useLocation();
  const open = useOpenWalk();
  const format = useFormat();
  const now = useNow();
  return (
    <>
      {slotsOf(plan)
        .slice(1)
        .map((slot) => (
          <MenuItem key={slot.start} icon={Coffee} onClick={() => void open(person, slot)}>
            {format.slot(slot.start, now)}
          </MenuItem>
        ))}
      <MenuItem icon={CalendarClock} onClick={() => navigate(`/walk/${person.id}`)}>
        {i18n.t('walk.plan')}
      </MenuItem>
    </>
  );
}

function UnderWay({
  walk,
  name,
  page,
  main,
}: {
  walk: Walk;
  name: string;
  page: string;
  main: boolean;
}) {
  const format = useFormat();
  const scheduled = walk.state === 'scheduled';
  const time = format.slot(walk.start, useNow());
  const aloud: [string, string] = [time, name];
  return (
    <ButtonLink
      to={page}
      className={styles.waiting}
      {...(main ? PAGE_WALK_KEY : WALK_KEY)}
      aria-label={
        scheduled ? i18n.t('walk.scheduled_with', aloud) : i18n.t('walk.proposed_with', aloud)
      }
    >
      <Icon of={scheduled ? CalendarCheck : CalendarClock} />
      {time}
    </ButtonLink>
  );
}
