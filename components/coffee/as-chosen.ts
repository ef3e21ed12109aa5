import { ownTimeZone } from '@/components/app/own-time-zone';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import { planWalk } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import { walksUnderWay } from '@/utils/coffee/walk-story';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { meetingsBetween } from '@/utils/records/meetings';
import { walksAhead } from '@/utils/records/walks';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { chosenWhen } from './walk-draft';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HALF_A_DAY = 12 * HOUR;

/** A walk that one press opens a form for. */
export interface PressedWalk {
  slot: Range;
  /** Weeks between one and the next. */
  everyWeeks?: number | undefined;
}

/**
 * The walk that a list's button stands for, as long and as often as it was chosen for these people on
 * their page and not opened yet. Longer only where all of it is free; a rhythm that the button itself
 * names stays. The hour is the button's.
 */
export async function asChosen(
  db: CrosswalkDatabase,
  people: readonly PersonStanding[],
  { slot, everyWeeks }: PressedWalk,
  when: WalkDraft['when'],
  profile: Profile | null | undefined,
  now: number,
): Promise<PressedWalk> {
  const [person, ...others] = people;
  if (!when || !person) return { slot, everyWeeks };
  const ahead = await walksAhead(db, now);
  const { theirs, walk } = walksUnderWay(
    ahead,
    people.map((one) => one.person.id),
  );
  const chosen = chosenWhen(when, walk);
  const often = everyWeeks ?? chosen.everyWeeks ?? undefined;
  const end = chosen.minutes === undefined ? slot.end : slot.start + chosen.minutes * MINUTE;
  if (end <= slot.end) return { slot: { ...slot, end }, everyWeeks: often };
  const within = { start: slot.start, end };
  const { slots } = planWalk({
    person,
    others,
    meetings: await meetingsBetween(db, slot.start - HALF_A_DAY, end + HALF_A_DAY),
    profile: profile ?? emptyProfile(ownTimeZone()),
    // That it begins soon is nothing new: it was offered.
    now: Math.min(now, slot.start - HOUR),
    minutes: (end - slot.start) / MINUTE,
    held: ahead
      .filter(({ state }) => state === 'planned' || state === 'proposed')
      .filter((one) => !theirs.includes(one)),
    within,
    limit: 1,
  });
  return { slot: slots.length > 0 ? within : slot, everyWeeks: often };
}
