import { textOf } from './content-line';
import { namedLikeMaster } from './like-master';
import type { ProblemList } from './problem';
import type { EventVersion } from './read-event';

/** What a file says of one UID, once its versions are told apart. */
export interface SeriesParts {
  master?: EventVersion;
  /** More occurrences of the same event (METHOD:ADD). */
  added: EventVersion[];
  /** Occurrences that are described anew, by their original start, epoch ms. */
  overrides: Map<number, EventVersion>;
  /** Overrides that hold for all later occurrences too, in order. */
  futures: EventVersion[];
  /** The whole was cancelled by a message that says nothing else. */
  cancelled: boolean;
  /** Answers that came as messages. */
  replies: EventVersion[];
  /** Other events, to which a careless program gave the same name. */
  strangers: EventVersion[];
}

/** Say nothing of what stands in the calendar, or ask for something. */
const QUESTIONS = ['REFRESH', 'DECLINECOUNTER'];

/**
 * Puts the versions of one event in order: of two that describe the same, the one with the higher
 * SEQUENCE counts, then the one written later, then the later in the file (RFC 5546, 2.1.5). A reply
 * or a counter-proposal stands back behind whatever the organizer says.
 */
export function sortVersions(
  versions: readonly EventVersion[],
  problems: ProblemList,
): SeriesParts {
  const parts: SeriesParts = {
    ...{ added: [], overrides: new Map(), futures: [], cancelled: false },
    ...{ replies: [], strangers: [] },
  };
  /** The same message may be there twice. */
  const additions = new Set<string>();
  let cancelledAt = Number.NEGATIVE_INFINITY;
  for (const version of namedLikeMaster(versions)) {
    const { calendar, original, start, sequence, event } = version;
    const { method } = calendar;
    if (QUESTIONS.includes(method)) continue;
    if (method === 'REPLY') parts.replies.push(version);
    if (original) {
      const known = parts.overrides.get(original.at);
      if (!known || isNewer(version, known)) parts.overrides.set(original.at, version);
    } else if (!start) {
      if (method === 'CANCEL' || isCancelled(version))
        cancelledAt = Math.max(cancelledAt, sequence);
      else if (method !== 'REPLY') problems.add('event-without-start', event.at);
    } else if (method === 'ADD') {
      const message = `${sequence} ${start.at}`;
      if (!additions.has(message)) parts.added.push(version);
      additions.add(message);
    } else {
      const { master } = parts;
      if (master && areDifferent(master, version)) {
        problems.add('same-uid', event.at);
        parts.strangers.push(version);
      } else if (!master || isNewer(version, master)) parts.master = version;
    }
  }
  parts.cancelled = parts.master !== undefined && cancelledAt >= parts.master.sequence;
  parts.futures = [...parts.overrides.values()]
    .filter(({ andFuture }) => andFuture)
    .sort((a, b) => (a.original?.at ?? 0) - (b.original?.at ?? 0));
  return parts;
}

function isNewer(a: EventVersion, b: EventVersion): boolean {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank > 0;
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return a.stamp >= b.stamp;
}

function rankOf({ calendar: { method } }: EventVersion): number {
  return method === 'REPLY' || method === 'COUNTER' ? 0 : 1;
}

function isCancelled({ event }: EventVersion): boolean {
  const status = event.lines.find(({ name }) => name === 'STATUS')?.value;
  return status?.trim().toUpperCase() === 'CANCELLED';
}

/** Two events to which a program gave one name, as opposed to two states of one. */
function areDifferent(a: EventVersion, b: EventVersion): boolean {
  return (
    a.sequence === b.sequence &&
    a.calendar === b.calendar &&
    a.start?.at !== b.start?.at &&
    (a.stamp === b.stamp || titleOf(a) !== titleOf(b))
  );
}

function titleOf({ event }: EventVersion): string {
  const line = event.lines.find(({ name }) => name === 'SUMMARY');
  return line ? textOf(line).trim() : '';
}
