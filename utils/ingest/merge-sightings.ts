import type { Sighting } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Meeting } from '@/utils/records/schema';
import { movedApart, withoutSource } from './apart';
import { combineMeetings } from './combine-meetings';
import { groupSightings, inMergeOrder } from './group-sightings';
import { type GuestList, guestList, organizerAlone, withGuestFacts } from './guests';
import { looks, MeetingBook } from './meeting-book';
import { isOverlay, mergeMeeting } from './merge-meeting';
import type { Own } from './own-identity';
import { sameAddresses } from './same-addresses';
import { shapeOf } from './same-meeting';
import { settled } from './settle';

/** A meeting before and after its sightings. */
export interface Merged {
  before: Meeting | null;
  after: Meeting;
  guests: GuestList | null;
}

export interface MergedSightings {
  merged: Merged[];
  /** Meetings that lost one source's copy, which turned out to be another meeting. */
  split: Meeting[];
  /** Records that turned out to be another's copy, by id. */
  folded: Map<string, string>;
}

interface Taking {
  own: Own;
  now: number;
  account?: string;
}

/**
 * Finds the meeting of each occurrence that a reading shows and merges what was shown. Sightings are
 * of one meeting when a key says so; else when they look the same and there is no other that does.
 */
export async function mergeSightings(
  db: CrosswalkDatabase,
  sightings: readonly Sighting[],
  taking: Taking,
): Promise<MergedSightings> {
  const book = await MeetingBook.load(db, sightings);
  const own = { ...taking.own, same: await sameAddresses(db, sightings) };
  const result: MergedSightings = { merged: [], split: [], folded: new Map() };
  const groups = [...groupSightings(sightings).values()];
  const once = seenOnce(groups);
  const places = new Map<string, number>();
  for (const group of groups) mergeGroup(group, once, book, { ...taking, own }, result, places);
  // One event may have been shown under two keys.
  const kept = result.merged.filter(({ after }) => !result.folded.has(after.id));
  const last = new Map(kept.map((one) => [one.after.id, one]));
  result.merged = [...last.values()];
  result.split = result.split.filter(({ id }) => !last.has(id) && !result.folded.has(id));
  return result;
}

function mergeGroup(
  group: readonly Sighting[],
  once: (sighting: Sighting) => boolean,
  book: MeetingBook,
  { own, now, account }: Taking,
  result: MergedSightings,
  /** Where each meeting last stands in `merged`, by id. */
  places: Map<string, number>,
): void {
  const facts = group.map((sighting) => withGuestFacts(sighting, own));
  const newest = facts.reduce((a, b) => (b.seenAt > a.seenAt ? b : a));
  const named = facts.map((one) => book.byKeys(one)).find((one) => one !== null) ?? null;
  const alike = (to: Meeting | null) => (once(newest) ? book.byShape(newest, to) : null);
  const apart = named !== null && movedApart(named, newest);
  if (apart) {
    const left = settled(named, withoutSource(named, newest), now);
    book.put(left);
    result.split.push(left);
  }
  const before = named && !apart ? named : alike(null);
  const ordered = inMergeOrder(facts, before);
  const merge = (meeting: Meeting | null, sighting: Sighting) =>
    mergeMeeting(meeting, sighting, now, account);
  const after = ordered.reduce(merge, before);
  if (!after) return;
  const twin = alike(after);
  const one = twin ? united({ before, after }, twin, book, result.folded) : { before, after };
  const place = Math.max(places.get(one.after.id) ?? -1, places.get(twin?.id ?? '') ?? -1);
  const earlier = result.merged[place];
  const guests = newestGuests(ordered, before, own) ?? earlier?.guests ?? null;
  const first = earlier ? earlier.before : one.before;
  const kept = settled(first, one.after, now);
  book.put(kept);
  places.set(kept.id, result.merged.length);
  result.merged.push({ before: first, after: kept, guests });
}

/** Two records that turned out to be one meeting's; the older one's id is kept. */
function united(
  { before, after }: Pick<Merged, 'before' | 'after'>,
  twin: Meeting,
  book: MeetingBook,
  folded: Map<string, string>,
): Pick<Merged, 'before' | 'after'> {
  const both = combineMeetings(after, twin);
  const gone = both.id === twin.id ? after.id : twin.id;
  // What was never stored has nothing hanging on it.
  if (before || gone === twin.id) folded.set(gone, both.id);
  book.remove(gone);
  return { before: both.id === twin.id ? twin : before, after: both };
}

/** Two equal ones on one page are two meetings; a colleague's copy does not count beside one's own. */
function seenOnce(groups: readonly Sighting[][]): (sighting: Sighting) => boolean {
  const counts = new Map<string, { own: number; all: number }>();
  const lookOf = (sighting: Sighting) => {
    const shape = shapeOf(sighting);
    return shape && `${sighting.source} ${looks(shape)}`;
  };
  for (const group of groups) {
    for (const look of new Set(group.flatMap((one) => lookOf(one) ?? []))) {
      const count = counts.get(look) ?? { own: 0, all: 0 };
      const own = group.every(isOverlay) ? 0 : 1;
      counts.set(look, { own: count.own + own, all: count.all + 1 });
    }
  }
  return (sighting) => {
    const look = lookOf(sighting);
    const count = look === null ? undefined : counts.get(look);
    return count !== undefined && (isOverlay(sighting) ? count.all : count.own) === 1;
  };
}

/** The last guest list that was shown; `outdated` when a later one is already in. */
function newestGuests(
  ordered: readonly Sighting[],
  before: Meeting | null,
  own: Own,
): GuestList | null {
  const since = before ? guestsSince(before) : Number.NEGATIVE_INFINITY;
  const last = ordered.findLast(({ attendees }) => attendees);
  const list = last ? guestList(last, own) : null;
  if (last && list) return last.seenAt >= since ? list : { ...list, outdated: true };
  const newest = ordered.at(-1);
  return newest ? organizerAlone(newest, own) : null;
}

/** When any source last showed the guests, epoch ms. Records of 0.1 know only when it was seen. */
function guestsSince({ sources }: Meeting): number {
  const views = Object.values(sources);
  const shown = views.map(({ told, guestsAt, seenAt }) => guestsAt ?? (told ? 0 : seenAt));
  return Math.max(...shown, 0);
}
