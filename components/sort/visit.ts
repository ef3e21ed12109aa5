import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { lesson, toSort } from './sort-queue';

export type Outcome =
  | { kind: 'function'; functionId: AnyFunctionId }
  | { kind: 'not-peer' | 'later' | 'merged' };

/** What was learnt from a decision. */
export interface Taught {
  /** As the user saw it. */
  text: string;
  followers: number;
  /** Forgets it, and keeps the decision; the answer takes that back. */
  onlyThis: () => Promise<Undo>;
}

/** One person dealt with on this visit. */
export interface Decision {
  key: string;
  person: Person;
  outcome: Outcome;
  undo: Undo;
  taught?: Taught;
}

/**
 * Who waits on this visit: in the order in which they came to wait, so that nobody moves under a
 * finger; without those who are decided about. `seen` takes up whoever is new; whoever was
 * `returned` waits again before the records say so.
 */
export function inVisit(
  standings: readonly PersonStanding[],
  seen: Map<string, PersonStanding>,
  returned: Set<string>,
  decisions: readonly Decision[],
): PersonStanding[] {
  const waiting = toSort(standings);
  const now = new Map(waiting.map((standing) => [standing.person.id, standing]));
  for (const standing of waiting) seen.set(standing.person.id, standing);
  for (const id of now.keys()) returned.delete(id);
  const decided = new Set(decisions.map(({ person }) => person.id));
  return [...seen.values()].flatMap((standing) => {
    const { id } = standing.person;
    if (decided.has(id)) return [];
    return now.get(id) ?? (returned.has(id) ? standing : []);
  });
}

/**
 * Who comes after a decision about `person`. Whoever may follow it by a rule waits until it is
 * written, so that nobody is asked about who is about to leave.
 */
export function nextAfter(
  person: Person,
  outcome: Outcome,
  queue: readonly PersonStanding[],
): PersonStanding | undefined {
  const others = queue.filter((one) => one.person.id !== person.id);
  const words = outcome.kind === 'function' ? lesson(person) : '';
  const apart = others.find((one) => words === '' || lesson(one.person) !== words);
  return apart ?? others[0];
}

/** What a visit came to: how many by function, most first, and the rest. */
export function summary(decisions: readonly Decision[]) {
  const functions = new Map<AnyFunctionId, number>();
  const rest = { 'not-peer': 0, later: 0, merged: 0 };
  let followers = 0;
  for (const { outcome, taught } of decisions) {
    followers += taught?.followers ?? 0;
    if (outcome.kind !== 'function') rest[outcome.kind] += 1;
    else functions.set(outcome.functionId, (functions.get(outcome.functionId) ?? 0) + 1);
  }
  return {
    functions: [...functions].sort((a, b) => b[1] - a[1]),
    notPeers: rest['not-peer'],
    later: rest.later,
    merged: rest.merged,
    followers,
  };
}
