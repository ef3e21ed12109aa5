import { DETAILS, type Detail } from '@/utils/calendars/sighting';
import type { Mark, Meeting, SourceView, ToldFact } from '@/utils/records/schema';

/** What a chip shows in part or not at all: the richer view wins, and the newer of two alike. */
const IN_DEPTH: ReadonlySet<ToldFact> = new Set([
  'organizerEmail',
  'organizerName',
  'attendeeCount',
  'location',
  'conferencing',
  'recurring',
]);

/** Poorest 0. */
export function rank(detail: Detail): number {
  return DETAILS.indexOf(detail);
}

/**
 * Above 0 when `a` is the better witness of a fact. The user's own copy goes before a colleague's;
 * then, for what every view shows first-hand, the newer, and for the rest the richer.
 */
export function compareMarks(fact: ToldFact, a: Mark, b: Mark): number {
  const own = Number(!a.overlay) - Number(!b.overlay);
  const richer = rank(a.detail) - rank(b.detail);
  const newer = a.seenAt - b.seenAt;
  return own || (IN_DEPTH.has(fact) ? richer || newer : newer || richer);
}

/** How well a fact of this meeting is known; null when nobody told it. */
export function markOf(meeting: Meeting, fact: ToldFact): Mark | null {
  const views = Object.values(meeting.sources);
  for (const { told } of views) if (told?.[fact]) return told[fact];
  // Records of 0.1 know only how rich and how new they are as a whole.
  const unmarked = views.filter(({ told }) => told === undefined);
  if (unmarked.length === 0 || factOf(meeting, fact) === undefined) return null;
  return unmarked.map((view) => ofView(view, !meeting.onMyCalendar)).reduce(better(fact));
}

/** The meeting's sources once this fact is told by `source`; a fact has one teller. */
export function withMark(
  sources: Meeting['sources'],
  source: keyof Meeting['sources'],
  fact: ToldFact,
  mark: Mark,
): Meeting['sources'] {
  const next: Meeting['sources'] = {};
  for (const [name, view] of Object.entries(sources) as [typeof source, SourceView][]) {
    const { [fact]: _, ...others } = view.told ?? {};
    if (name === source) next[name] = { ...view, told: { ...others, [fact]: mark } };
    else next[name] = view.told?.[fact] ? { ...view, told: others } : view;
  }
  return next;
}

/** A fact as one comparable value. */
export function factOf(meeting: Meeting, fact: ToldFact): unknown {
  return fact === 'times' ? [meeting.start, meeting.end] : meeting[fact];
}

/** When any source last saw it, epoch ms; -Infinity when none did. */
export function lastSeen({ sources }: Pick<Meeting, 'sources'>): number {
  return Math.max(...Object.values(sources).map(({ seenAt }) => seenAt), Number.NEGATIVE_INFINITY);
}

function ofView({ detail, seenAt }: SourceView, overlay: boolean): Mark {
  return { detail, seenAt, ...(overlay && { overlay }) };
}

function better(fact: ToldFact) {
  return (a: Mark, b: Mark) => (compareMarks(fact, a, b) >= 0 ? a : b);
}
