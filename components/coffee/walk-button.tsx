import { CalendarClock, ChevronDown, Coffee, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconMenu, Menu, MenuItem } from '@/components/ui/menu';
import type { Slot } from '@/utils/coffee/find-slots';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { HourPress, UnderWay } from './hour-press';
import { keptHour } from './kept-hour';
import { useOpenWalk } from './use-open-walk';
import { PAGE_WALK_KEY, WALK_KEY } from './use-walk-key';
import type { PersonWalkPlan } from './use-walk-plan';
import styles from './walk-button.module.css';
import { walkPath } from './walk-path';

interface Planned {
  standing: PersonStanding;
  plan: PersonWalkPlan | undefined;
}

/** The best slot, if the plan has one that can be taken, and the others. */
function slotsOf(plan: PersonWalkPlan | undefined): readonly Slot[] {
  const isClear =
    plan !== undefined && (!plan.walk || keptHour(plan)) && plan.problem === undefined;
  return isClear ? plan.slots : [];
}

/** The times beside the one on the button. */
function othersOf(plan: PersonWalkPlan | undefined): readonly Slot[] {
  const kept = keptHour(plan);
  const slots = slotsOf(plan);
  return kept ? slots.filter(({ start }) => start !== kept.slot.start) : slots.slice(1);
}

function opensForm(plan: PersonWalkPlan | undefined): boolean {
  return keptHour(plan) !== undefined || slotsOf(plan).length > 0;
}

/**
 * The hour that was kept for a walk with one person, else the best slot; pressing it opens the
 * calendar's own form, filled in, for a walk that comes back after `everyWeeks`, where they are given.
 * `main` is the one filled button of a page.
 */
export function WalkButton({
  standing,
  plan,
  everyWeeks,
  main = false,
}: Planned & { everyWeeks?: number; main?: boolean }) {
  const { person } = standing;
  const kept = keptHour(plan);
  const how = { person, everyWeeks, main };
  if (kept) return <HourPress hour={kept.slot} kept={kept.walk} {...how} />;
  if (plan?.walk) {
    const { walk, company = [person.id] } = plan;
    return <UnderWay walk={walk} name={person.name} company={company} main={main} />;
  }
  const [best] = slotsOf(plan);
  if (best) return <HourPress hour={best} {...how} />;
  return (
    <ButtonLink
      to={walkPath([person.id])}
      kind={main ? 'main' : 'plain'}
      aria-label={i18n.t('walk.with', [person.name])}
      {...(main ? PAGE_WALK_KEY : WALK_KEY)}
    >
      <Icon of={Coffee} />
      {i18n.t('walk.walk')}
    </ButtonLink>
  );
}

/** The page's filled button, and a narrow one beside it for the other times. */
export function MainWalkButton({ standing, plan }: Planned) {
  const button = <WalkButton standing={standing} plan={plan} main />;
  if (!opensForm(plan)) return button;
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

/**
 * In a list: the other times, and what `children` adds, under three dots of their own. Without either
 * there is the way to the walk's page: a menu with nothing in it is a riddle.
 */
export function WalkMenu({ standing, plan, children }: Planned & { children?: ReactNode }) {
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('walk.more_for', [standing.person.name])}>
      {(opensForm(plan) || children === undefined) && (
        <OtherTimes standing={standing} plan={plan} />
      )}
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
      {othersOf(plan).map((slot) => (
        <MenuItem key={slot.start} icon={Coffee} onClick={() => void open(person, slot)}>
          {format.slot(slot.start, now)}
        </MenuItem>
      ))}
      <MenuItem
        icon={CalendarClock}
        onClick={() => navigate(walkPath(plan?.company ?? [person.id], plan?.walk?.issueId))}
      >
        {i18n.t('walk.plan')}
      </MenuItem>
    </>
  );
}
