import type { Profile } from '@/utils/functions/profile';
import type { Meeting, Person } from '@/utils/records/schema';
import { busyFrom, isThere } from './busy';
import { findSlots, type Slot } from './find-slots';
import { intersect, merge, type Range, subtract } from './ranges';
import { type CalendarOwner, theirCalendar } from './their-calendar';
import { type WalkHours, walkHours, zonesElsewhere } from './walk-hours';
import { DAY, MINUTE, offsetAt, wallTime } from './zone-spans';

/** The first walk offered begins at least this far ahead: the other has to see the invitation. */
const NOTICE = 60 * MINUTE;
export const HORIZON = 14 * DAY;
export const WALK_MINUTES = 30;
const FEW = 3;

export interface PlannedSlot extends Slot {
  /** On a day that nobody has read: what stands there is not known. */
  unread?: true;
  /** The public holiday on its day. */
  holiday?: string;
  /** Working hours never meet: it is outside those of somebody else. */
  outsideTheirs?: true;
  /** Minutes from its end to the user's next meeting, when that is on the same day. */
  nextIn?: number;
  /** Zones of the others whose clocks show another time then. */
  elsewhere?: string[];
}

/** Somebody who comes along: a `PersonStanding`, or what counts of one here. */
export interface WalkPerson {
  person: CalendarOwner & Pick<Person, 'timeZone'>;
  cadence?: { ratio: number };
}

export interface WalkWish {
  person: WalkPerson;
  /** Who else comes along. */
  others?: readonly WalkPerson[] | undefined;
  /** At least those that overlap the next 14 days and the two hours before now. */
  meetings: readonly Meeting[];
  profile: Profile;
  now: number;
  /** What of the calendar was read; absent: all of it. */
  read?: readonly Range[] | undefined;
  /** Hours offered to somebody else that are not on the calendar yet. */
  held?: readonly Range[] | undefined;
  /** Start of the last walk with this person, epoch ms. */
  lastWalk?: number | undefined;
  /** 30 unless told. */
  minutes?: number | undefined;
  /** 3 unless told. */
  limit?: number | undefined;
  /** Only in this stretch, instead of the next 14 days; `meetings` must cover it. */
  within?: Range | undefined;
  /** ISO weekdays, in the user's zone, to which it keeps; absent or empty: every working day. */
  days?: readonly number[] | undefined;
  /** Also says what would free a slot when there is none; `meetings` of 28 days tell more. */
  explain?: boolean | undefined;
}

export function minutesOf({ minutes = WALK_MINUTES }: WalkWish): number {
  return minutes;
}

export function peopleOf({ person, others = [] }: WalkWish): WalkPerson['person'][] {
  return [person, ...others].map((one) => one.person);
}

/** In whose hours it may lie, by the wish. */
export function hoursOf(wish: WalkWish, { lunch = true }: { lunch?: boolean } = {}): WalkHours {
  return walkHours(wish.profile, peopleOf(wish), { lunch, days: wish.days });
}

/** From when until when a slot may be. */
export function stretchOf({ now, within }: WalkWish): Range {
  const { start, end } = within ?? { start: now, end: now + HORIZON };
  return { start: Math.max(start, now + NOTICE), end };
}

/**
 * Slots for a walk inside the hours given, best first: those on days that were read, then those on
 * days that nobody has read, and only without either those on public holidays.
 */
export function walkSlots(wish: WalkWish, { mine, theirs }: WalkHours): PlannedSlot[] {
  const { now, profile, meetings } = wish;
  const limit = wish.limit ?? FEW;
  const span = stretchOf(wish);
  const own = busyFrom(meetings);
  const holidays = meetings
    .filter((one) => one.kind === 'holiday' && isThere(one))
    .sort((a, b) => a.start - b.start || a.title.localeCompare(b.title));
  const unknown = wish.read ? subtract([span], merge(wish.read)) : [];
  const known = theirDays(wish);
  const among = (blocked: readonly Range[]): PlannedSlot[] =>
    findSlots({
      now,
      from: span.start,
      to: span.end,
      minutes: minutesOf(wish),
      busy: [...own, ...(wish.held ?? []), ...blocked],
      theirBusy: known?.busy,
      theirSeen: known?.seen,
      mine,
      others: theirs,
      bufferMinutes: profile.bufferMinutes,
      walking: profile.walking,
      urgency: hurryOf(wish),
      lastWalk: wish.lastWalk,
      limit,
    });

  const slots = among([...unknown, ...holidays]);
  const add = (found: PlannedSlot[]) => {
    const fresh = found.filter(({ start }) => !slots.some((slot) => slot.start === start));
    slots.push(...fresh.slice(0, limit - slots.length));
  };
  if (slots.length < limit && unknown.length > 0) add(among(holidays));
  if (slots.length === 0 && holidays.length > 0) add(among([]));
  const zones = zonesElsewhere(mine.timeZone, peopleOf(wish));
  return slots.map((slot) => ({ ...slot, ...told(slot) }));

  function told(slot: Slot): Partial<PlannedSlot> {
    const holiday = holidays.find((one) => overlap(one, slot))?.title;
    const nextIn = nextAfter(slot, own, mine.timeZone);
    const elsewhere = zones.filter(
      (zone) => offsetAt(zone, slot.start) !== offsetAt(mine.timeZone, slot.start),
    );
    return {
      ...(unknown.some((gap) => overlap(gap, slot)) && { unread: true }),
      ...(holiday !== undefined && { holiday }),
      ...(nextIn !== undefined && { nextIn }),
      ...(elsewhere.length > 0 && { elsewhere }),
    };
  }
}

/** What is known of everybody else's calendar: all that is taken, and where it is known of all. */
function theirDays(wish: WalkWish): { busy: Range[]; seen: Range[] } | undefined {
  const zone = wish.profile.working.timeZone;
  const calendars = peopleOf(wish).map((one) => theirCalendar(wish.meetings, one, zone));
  if (calendars.every((one) => one === undefined)) return undefined;
  const [first = [], ...rest] = calendars.map((one) => one?.seen ?? []);
  return {
    busy: calendars.flatMap((one) => one?.busy ?? []),
    seen: rest.reduce(intersect, first),
  };
}

/** A cadence just due adds no hurry, one overdue by a whole cadence (`ratio` 2) all of it. */
function hurryOf({ person, others = [] }: WalkWish): number {
  return Math.max(...[person, ...others].map(({ cadence }) => cadence?.ratio ?? 0)) - 1;
}

function nextAfter({ end }: Slot, busy: readonly Range[], timeZone: string): number | undefined {
  const next = busy.find(({ start }) => start >= end);
  if (!next || next.start - end >= DAY) return undefined;
  const dayOf = (at: number) => wallTime(at, offsetAt(timeZone, at)).day;
  return dayOf(next.start) === dayOf(end) ? Math.round((next.start - end) / MINUTE) : undefined;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
