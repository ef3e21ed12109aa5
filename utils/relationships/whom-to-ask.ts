import { ASK_BUDGET } from './ask-budget';
import { GIVE_FIRST_BELOW } from './reciprocity';

/** A peer of the function from which help is wanted. */
export interface AskCandidate {
  personId: string;
  /** 0–100, as shown (`tieStrength`). */
  strength: number;
  /** −1 to 1, or null with nothing between them (`balance`). */
  balance: number | null;
  /** Open or recent asks of the user's to them (`askBudget`). */
  asks: number;
}

/** Why somebody stands where they do; the first that holds, in this order. */
export type AskReason = 'asked-often' | 'helped-them' | 'helped-you' | 'know-well' | 'hardly-know';

export interface AskSuggestion extends AskCandidate {
  reason: AskReason;
}

/** From here on a tie is one to build on; a half-hour alone every second month reads about 40. */
const KNOWN_WELL = 40;
/** What a balance of 1 is worth beside strength, and one ask that is still on their desk. */
const BALANCE_POINTS = 25;
const ASK_POINTS = 10;

/**
 * Whom to ask first: `strength + 25 · balance − 10 · asks` (ours), those with a reached ask budget
 * after all others. A tie in points goes to the stronger, then to the order given.
 */
export function whomToAsk(candidates: readonly AskCandidate[]): AskSuggestion[] {
  const spent = ({ asks }: AskCandidate) => (asks >= ASK_BUDGET ? 1 : 0);
  return candidates
    .map((one) => ({ ...one, reason: reasonFor(one) }))
    .sort((a, b) => spent(a) - spent(b) || points(b) - points(a) || b.strength - a.strength);
}

function points({ strength, balance, asks }: AskCandidate): number {
  return strength + BALANCE_POINTS * (balance ?? 0) - ASK_POINTS * asks;
}

function reasonFor({ strength, balance, asks }: AskCandidate): AskReason {
  if (asks >= ASK_BUDGET) return 'asked-often';
  if (balance !== null && balance > -GIVE_FIRST_BELOW) return 'helped-them';
  if (balance !== null && balance < GIVE_FIRST_BELOW) return 'helped-you';
  return strength >= KNOWN_WELL ? 'know-well' : 'hardly-know';
}
