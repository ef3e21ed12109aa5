import { type Meeting, type SourceView, TOLD_FACTS } from '@/utils/records/schema';
import { compareMarks, markOf, rank, withMark } from './marks';
import { isShownKey } from './merge-meeting';

/**
 * Two records of one meeting as one: the older record's id, every key, and each fact from whoever
 * knows it better. It is gone only if both are.
 */
export function combineMeetings(a: Meeting, b: Meeting): Meeting {
  const older = a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
  const [kept, other] = older ? [a, b] : [b, a];
  let next: Meeting = { ...other, ...kept, sources: bothViews(kept, other) };
  for (const fact of TOLD_FACTS) {
    const [mine, theirs] = [markOf(kept, fact), markOf(other, fact)];
    if (!theirs || (mine && compareMarks(fact, mine, theirs) >= 0)) continue;
    next =
      fact === 'times'
        ? { ...next, start: other.start, end: other.end }
        : Object.assign({ ...next }, { [fact]: other[fact] });
    const teller = tellerOf(other, fact);
    if (teller) next.sources = withMark(next.sources, teller, fact, theirs);
  }
  if (isShownKey(kept.outlookItemId) && other.outlookItemId) {
    next.outlookItemId = other.outlookItemId;
  }
  if (kept.deletedAt === undefined || other.deletedAt === undefined) delete next.deletedAt;
  return next;
}

function bothViews(kept: Meeting, other: Meeting): Meeting['sources'] {
  const sources: Meeting['sources'] = { ...kept.sources };
  for (const source of ['google-page', 'outlook-page', 'ics'] as const) {
    const [mine, theirs] = [kept.sources[source], other.sources[source]];
    if (theirs) sources[source] = mine ? bothOf(mine, theirs) : withoutTold(theirs);
  }
  return sources;
}

function bothOf(a: SourceView, b: SourceView): SourceView {
  const newer = a.seenAt >= b.seenAt ? a : b;
  const richer = rank(a.detail) >= rank(b.detail) ? a : b;
  const guestsAt = Math.max(a.guestsAt ?? 0, b.guestsAt ?? 0);
  const shown = guestsAt > 0 && { guestsAt };
  return { ...newer, detail: richer.detail, told: a.told ?? {}, ...shown };
}

function withoutTold(view: SourceView): SourceView {
  return { ...view, told: {} };
}

function tellerOf(meeting: Meeting, fact: (typeof TOLD_FACTS)[number]) {
  for (const source of ['google-page', 'outlook-page', 'ics'] as const) {
    if (meeting.sources[source]?.told?.[fact]) return source;
  }
  return undefined;
}
