import type { Profile } from '@/utils/functions/profile';
import type { Person } from '@/utils/records/schema';
import type { Ask, PromiseRecord } from '@/utils/records/schema-between';
import { overduePromises } from './promises';
import { type Theme, whatToOffer } from './what-to-offer';

/** The one thing to do in a meeting for the sake of a relationship. */
export type Suggestion =
  /** What the user owes is overdue: settle it, or agree on another day. */
  | { kind: 'promise'; promise: PromiseRecord }
  /** They asked and wait. */
  | { kind: 'ask'; ask: Ask }
  /** They have helped more: what could the user offer? */
  | { kind: 'give-first'; theme?: Theme }
  /** Nobody knows what they care about. */
  | { kind: 'ask-cares' }
  /** Something they work on, where the user may help. */
  | { kind: 'help'; theme: Theme }
  /** The two have never met. */
  | { kind: 'introduce' };

export interface SuggestionFacts {
  person: Person;
  promises: readonly PromiseRecord[];
  /** Oldest first. */
  asks: readonly Ask[];
  /** −1 to 1, or null with nothing between them (`balance`). */
  balance: number | null;
  met: boolean;
}

/**
 * One suggestion, the first that holds (ours): the user's overdue promise, the oldest first; an ask of
 * theirs that waits; give first, when they have helped more (balance below −0.2); nothing is known that
 * they care about: ask; something they work on that touches a focus area of the user's, or anything
 * they work on while the user named none; never met: introduce oneself. Null when there is nothing.
 */
export function suggestionFor(
  { person, promises, asks, balance, met }: SuggestionFacts,
  { focusAreas = [], working }: Pick<Profile, 'focusAreas' | 'working'>,
  now: number,
): Suggestion | null {
  const mine = promises.filter(({ by }) => by === 'me');
  const promise = overduePromises(mine, now, working.timeZone)[0];
  if (promise) return { kind: 'promise', promise };
  const ask = asks.find(({ by, state }) => by === 'them' && state === 'open');
  if (ask) return { kind: 'ask', ask };
  const peer = {
    personId: person.id,
    theirInitiatives: person.theirInitiatives ?? [],
    careerGoals: person.careerGoals ?? [],
    caresAbout: person.caresAbout,
    balance,
    strength: 0,
  };
  const offer = whatToOffer([peer], focusAreas)[0];
  const best = offer?.themes[0];
  if (offer?.giveFirst) return { kind: 'give-first', ...(best && { theme: best }) };
  if (person.caresAbout.length === 0) return { kind: 'ask-cares' };
  const theme = offer?.themes.find(
    ({ kind, common }) => kind === 'initiative' && (common > 0 || focusAreas.length === 0),
  );
  if (theme) return { kind: 'help', theme };
  return met ? null : { kind: 'introduce' };
}
