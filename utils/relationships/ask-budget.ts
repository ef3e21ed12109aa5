import type { Ask } from '@/utils/records/schema-between';
import { DAY } from './day-counts';

/** So many asks to one peer, open or recent, call for care (MODEL.md). */
export const ASK_BUDGET = 3;
/** Days within which an ask is recent, answered or not. */
export const RECENT_ASK_DAYS = 30;

export interface AskBudget {
  /** The user's asks to this person that are open or recent, newest first. */
  asks: Ask[];
  /** Of these, those that wait for an answer. */
  open: number;
  /** `ASK_BUDGET` is reached: careful not to overwhelm. */
  reached: boolean;
  /** One more would reach it, or go beyond. */
  oneMoreReaches: boolean;
}

/** How much the user has asked of one person lately. Asks dated after `now` do not count. */
export function askBudget(personId: string, asks: readonly Ask[], now: number): AskBudget {
  const counted = asks
    .filter(({ by, personIds, at, state }) => {
      if (by !== 'me' || at > now || !personIds.includes(personId)) return false;
      return state === 'open' || now - at <= RECENT_ASK_DAYS * DAY;
    })
    .sort((a, b) => b.at - a.at);
  return {
    asks: counted,
    open: counted.filter(({ state }) => state === 'open').length,
    reached: counted.length >= ASK_BUDGET,
    oneMoreReaches: counted.length + 1 >= ASK_BUDGET,
  };
}
