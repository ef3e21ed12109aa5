import { useMemo } from 'react';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { usePages, useSample } from '@/components/app/use-setting';
import { stretchesRead } from '@/utils/browser/pages';
import { busyFrom } from '@/utils/coffee/busy';
import { planWalk, type WalkPlan } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import type { Availability, Profile } from '@/utils/functions/profile';
import { emptyProfile } from '@/utils/functions/profile';
import type { Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useWalkFacts, type WalkFacts } from './walk-facts';

/** A plan, and the walk with this person that is already under way. */
export interface PersonWalkPlan extends WalkPlan {
  /** Ahead of now: proposed, or on the calendar. */
  walk?: Walk;
}

/** The plan for one person. Undefined while loading. */
export function useWalkPlan(standing: PersonStanding): PersonWalkPlan | undefined {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const now = useNow();
  return useMemo(
    () => facts && profile && planFor(standing, { ...facts, read }, profile, now, []),
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
      const plan = planFor(standing, { ...facts, read }, profile, now, held);
      const [best] = plan.slots;
      if (best && !plan.walk && !plan.problem) held.push({ start: best.start, end: best.end });
      plans.set(standing.person.id, plan);
    }
    return plans;
  }, [standings, facts, read, profile, now]);
}

/** How many slots "Other times" shows. */
export const MORE_SLOTS = 9;

/** A plan with the day around each slot, for the page that shows it. Undefined while loading. */
export function useRoomyPlan(
  standing: PersonStanding,
  limit: number | undefined,
): (PersonWalkPlan & { busy: Range[]; working: Availability }) | undefined {
  const facts = useWalkFacts();
  const profile = useWalkProfile();
  const read = useStretchesRead();
  const now = useNow();
  return useMemo(
    () =>
      facts &&
      profile && {
        ...planFor(standing, { ...facts, read }, profile, now, [], limit),
        busy: busyFrom(facts.meetings),
        working: profile.working,
      },
    [standing, facts, read, profile, now, limit],
  );
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

function planFor(
  standing: PersonStanding,
  facts: WalkFacts & { read: readonly Range[] | undefined },
  profile: Profile,
  now: number,
  held: readonly Range[],
  limit?: number,
): PersonWalkPlan {
  const id = standing.person.id;
  const walk = facts.walks.find((one) => one.personId === id && one.end > now);
  const others = facts.walks.filter((one) => one.personId !== id && one.state === 'proposed');
  const plan = planWalk({
    person: standing,
    meetings: facts.meetings,
    read: facts.read,
    profile,
    now,
    held: [...others, ...held],
    lastWalk: lastWalkOf(standing),
    limit,
  });
  return walk ? { ...plan, walk } : plan;
}

/** When the last walk with them began, epoch ms. */
export function lastWalkOf({ touches }: PersonStanding): number | undefined {
  const touch = touches.findLast(({ kind }) => kind === 'walk');
  return touch && (touch.role === 'by-hand' ? touch.at : touch.at - touch.minutes * 60_000);
}
