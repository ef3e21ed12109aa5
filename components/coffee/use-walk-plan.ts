import { useMemo } from 'react';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { usePages, useSample } from '@/components/app/use-setting';
import { stretchesRead } from '@/utils/browser/pages';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import { busyFrom } from '@/utils/coffee/busy';
import { planWalk, WALK_MINUTES, type WalkPlan } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import { lengthOfSettled, type SettledHour, settledHour } from '@/utils/coffee/settled-hour';
import { walksUnderWay } from '@/utils/coffee/walk-story';
import type { Availability, Profile } from '@/utils/functions/profile';
import { emptyProfile } from '@/utils/functions/profile';
import type { Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { chosenWhen } from './walk-draft';
import { useWalkFacts, type WalkFacts } from './walk-facts';

/** A plan, and how it stands with a walk that was already asked for. */
export interface PersonWalkPlan extends WalkPlan {
  /** Ahead of now: settled on, proposed, or on the calendar. */
  walk?: Walk;
  /** Ids of all who go on that walk. */
  company?: readonly string[];
  /** The hour of that walk, where it is with exactly these people and stands on no calendar yet. */
  hour?: SettledHour;
  /** Ahead of now, and the other, or one of several, said no: another hour is wanted. */
  declined?: Walk;
}

/** The plan for one person. Undefined while loading. */
export function useWalkPlan(standing: PersonStanding): PersonWalkPlan | undefined {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const now = useNow();
  return useMemo(
    () => facts && profile && planFor([standing], { ...facts, read }, profile, now),
    [standing, facts, read, profile, now],
  );
}

/**
 * Plans for the people of one list, in its order: nobody is offered an hour that stands beside
 * somebody above. By person id; empty while loading.
 */
export function useWalkPlans(
  standings: readonly PersonStanding[],
): ReadonlyMap<string, PersonWalkPlan> {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const now = useNow();
  return useMemo(() => {
    const plans = new Map<string, PersonWalkPlan>();
    if (!facts || !profile) return plans;
    const held: Range[] = [];
    for (const standing of standings) {
      const plan = planFor([standing], { ...facts, read }, profile, now, { held });
      const [best] = plan.slots;
      if (best && !plan.walk && !plan.problem) held.push({ start: best.start, end: best.end });
      plans.set(standing.person.id, plan);
    }
    return plans;
  }, [standings, facts, read, profile, now]);
}

/**
 * Plans for one person at the moment it is asked for: for long lists, in which few are pressed.
 * Undefined while loading.
 */
export function useWalkPlanner(): ((standing: PersonStanding) => PersonWalkPlan) | undefined {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const sample = useSample();
  // What was read, and of whose calendar: pressed before that is known, a week would pass for unread.
  const isKnown = usePages() !== undefined && sample !== undefined;
  return useMemo(
    () =>
      isKnown && facts && profile
        ? (standing) => planFor([standing], { ...facts, read }, profile, Date.now())
        : undefined,
    [isKnown, facts, read, profile],
  );
}

/** How many slots "Other times" shows. */
export const MORE_SLOTS = 9;

/** What the page of one walk shows beside the plan. */
export interface RoomyPlan extends PersonWalkPlan {
  /** The user's own, to draw the day around a slot. */
  busy: Range[];
  working: Availability;
  /** How long the walk is that was planned for. */
  minutes: number;
}

const NOBODY: readonly PersonStanding[] = [];

/**
 * A plan with the day around each slot, and with what would free one when there is none. `others` go
 * along; the array must be the same from one render to the next. `said` is how long by hand: else, and
 * where an hour was settled on since, as long as that walk, or 30 minutes. Undefined while loading.
 */
export function useRoomyPlan(
  standing: PersonStanding,
  limit: number | undefined,
  others: readonly PersonStanding[] = NOBODY,
  said?: WalkDraft['when'],
): RoomyPlan | undefined {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const now = useNow();
  return useMemo(() => {
    if (!facts || !profile) return undefined;
    const wish = { limit, said, explain: true };
    const plan = planFor([standing, ...others], { ...facts, read }, profile, now, wish);
    return {
      ...plan,
      busy: busyFrom(facts.meetings),
      working: profile.working,
      minutes: lengthOf(said, plan.hour?.walk) ?? WALK_MINUTES,
    };
  }, [standing, others, facts, read, profile, now, limit, said]);
}

/** Whoever skipped the welcome page walks in ordinary working hours. */
function useWalkProfile(): Profile | undefined {
  const profile = useProfile();
  return useMemo(
    () => (profile === undefined ? undefined : (profile ?? emptyProfile(ownTimeZone()))),
    [profile],
  );
}

/** What of any calendar was read; the invented one is known whole. */
export function useStretchesRead(): readonly Range[] | undefined {
  const pages = usePages();
  const sample = useSample();
  return useMemo(() => (sample ? undefined : stretchesRead(pages ?? {})), [sample, pages]);
}

/** @param held Hours that are offered to others beside this plan. */
function planFor(
  [standing, ...others]: readonly [PersonStanding, ...PersonStanding[]],
  facts: WalkFacts & { read: readonly Range[] | undefined },
  profile: Profile,
  now: number,
  wish: {
    held?: readonly Range[];
    limit?: number | undefined;
    said?: WalkDraft['when'];
    explain?: boolean;
  } = {},
): PersonWalkPlan {
  const ids = [standing, ...others].map(({ person }) => person.id);
  const ahead = facts.walks.filter(({ end }) => end > now);
  const { theirs, walk, declined } = walksUnderWay(ahead, ids);
  const elsewhere = ahead.filter(
    (one) => (one.state === 'planned' || one.state === 'proposed') && !theirs.includes(one),
  );
  const company = walk && companyOf(ahead, walk);
  const waits = walk?.state === 'planned' || walk?.state === 'proposed';
  const settled = waits && walk.start > now && company?.length === ids.length ? walk : undefined;
  const { said, ...wished } = wish;
  const asked = {
    person: standing,
    others,
    meetings: facts.meetings,
    read: facts.read,
    profile,
    now,
    ...wished,
    held: [...elsewhere.filter((one) => !sharesHour(one, walk)), ...(wish.held ?? [])],
    lastWalk: lastWalkOf(standing),
  };
  return {
    ...planWalk({ ...asked, minutes: lengthOf(said, settled) }),
    ...(walk && { walk }),
    ...(company && { company }),
    ...(settled && {
      hour: settledHour({ ...asked, minutes: chosenWhen(said, settled).minutes }, settled),
    }),
    ...(declined && { declined }),
  };
}

/** As it was said by hand, else as that of the walk that was settled on. */
function lengthOf(said: WalkDraft['when'], settled: Walk | undefined): number | undefined {
  return chosenWhen(said, settled).minutes ?? (settled && lengthOfSettled(settled));
}

/** Ids of all who go along. */
function companyOf(walks: readonly Walk[], walk: Walk): string[] {
  const along = walks.filter((one) => one.id === walk.id || sharesHour(one, walk));
  return [...new Set([walk, ...along].map(({ personId }) => personId))];
}

/** The rest of its group. */
function sharesHour(one: Walk, walk: Walk | undefined): boolean {
  return one.groupId !== undefined && one.groupId === walk?.groupId;
}

/** When the last walk with them began, epoch ms. */
export function lastWalkOf({ touches }: PersonStanding): number | undefined {
  const touch = touches.findLast(({ kind }) => kind === 'walk');
  return touch && (touch.role === 'by-hand' ? touch.at : touch.at - touch.minutes * 60_000);
}
