import { sharesSeriesName } from '@/utils/ingest/series-name';
import type { Meeting } from '@/utils/records/schema';

/** A meeting with the ids of those known to be invited. */
export interface Gathering {
  meeting: Meeting;
  personIds: readonly string[];
}

/** Meetings that are one to those who go there. */
export interface MeetingSeries {
  /** In the order given. */
  gatherings: Gathering[];
  /** Who is invited to at least half of those whose guests are known. */
  regulars: string[];
  /** The most people that any of them has, the user included; absent where none was counted. */
  people?: number;
}

/**
 * Series by title and people (ours). What is counted on in a title ("Review 41", "Review 42") makes no
 * other one, nor do two days a week; of one title with hardly anybody in common each circle has its own.
 * A date without known guests belongs to that of the same calendar series, else to the only one of the
 * title, else to none.
 */
export function seriesOf(gatherings: readonly Gathering[]): MeetingSeries[] {
  const byTitle = new Map<string, Gathering[]>();
  for (const one of gatherings) {
    const key = titleKey(one.meeting.title);
    const same = byTitle.get(key);
    if (same) same.push(one);
    else byTitle.set(key, [one]);
  }
  return [...byTitle.values()].flatMap((same) => circlesOf(same).map(summary));
}

interface Circle {
  gatherings: Gathering[];
  people: Set<string>;
}

function circlesOf(gatherings: readonly Gathering[]): Gathering[][] {
  const circles: Circle[] = [];
  for (const one of gatherings) {
    if (one.personIds.length === 0) continue;
    const circle = circles.find((each) => isSameCircle(each.people, one.personIds));
    if (circle) {
      circle.gatherings.push(one);
      for (const id of one.personIds) circle.people.add(id);
    } else circles.push({ gatherings: [one], people: new Set(one.personIds) });
  }
  for (const one of gatherings) {
    if (one.personIds.length > 0) continue;
    const bySeries = circles.find((each) =>
      each.gatherings.some(({ meeting }) => sharesSeriesName(meeting, one.meeting)),
    );
    const circle = bySeries ?? (circles.length === 1 ? circles[0] : undefined);
    circle?.gatherings.push(one);
  }
  const order = new Map(gatherings.map((one, at) => [one, at]));
  const at = (one: Gathering) => order.get(one) ?? 0;
  return circles.map((circle) => circle.gatherings.sort((a, b) => at(a) - at(b)));
}

/** At least half of the smaller side is in both. */
function isSameCircle(known: ReadonlySet<string>, personIds: readonly string[]): boolean {
  const both = personIds.filter((id) => known.has(id)).length;
  return both * 2 >= Math.min(known.size, personIds.length);
}

function summary(gatherings: Gathering[]): MeetingSeries {
  const known = gatherings.filter(({ personIds }) => personIds.length > 0);
  const times = new Map<string, number>();
  for (const { personIds } of known) {
    for (const id of new Set(personIds)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const regulars = [...times].flatMap(([id, count]) => (count * 2 >= known.length ? id : []));
  const counts = gatherings.flatMap(({ meeting }) => meeting.attendeeCount ?? []);
  return { gatherings, regulars, ...(counts.length > 0 && { people: Math.max(...counts) }) };
}

/** The title without numbers and what stands around words, in any script; all of it where nothing is left. */
function titleKey(title: string): string {
  const whole = title.normalize('NFKC').toLowerCase().trim();
  const words = whole.replace(/[\p{N}\p{P}\p{S}\s]+/gu, ' ').trim();
  return words === '' ? whole : words;
}
