import type { AnyFunctionId } from '@/utils/functions/taxonomy';

/** A peer in a function, with the strength of the tie to them, 0–100. */
export interface PeerTie {
  personId: string;
  functionId: AnyFunctionId;
  strength: number;
}

/** How well the user stands in one function. `best` is absent where they know nobody. */
export interface FunctionTie {
  functionId: AnyFunctionId;
  /** Of the strongest tie there, 0–100. */
  strength: number;
  best?: string;
}

export interface InitiativeRisk {
  /** 0: as well connected as can be · 1: a function where the user knows nobody. */
  risk: number;
  /** The thinnest of the functions; the first of equals. Null when there is none to know. */
  weakest: FunctionTie | null;
  /** Every needed function but the user's own, in the order given, each once. */
  functions: FunctionTie[];
}

/** From here on a project is worth a word (ours): the best tie in one function is 40 at most. */
export const RISKY = 0.6;

/**
 * `risk = 1 − min over needed functions of (best peer strength) / 100` (MODEL.md). A function with
 * nobody known is risk 1. Null when no other function is needed: there is nothing to tell. The user's
 * own function is no risk (ours): its support is theirs to win without crossing over.
 *
 * @param functionIds what they are here by now, merges followed.
 * @param peers in any order; only those in a needed function count. Strengths that are no number are 0.
 */
export function initiativeRisk(
  functionIds: readonly AnyFunctionId[],
  peers: readonly PeerTie[],
  own?: AnyFunctionId,
): InitiativeRisk | null {
  const needed = [...new Set(functionIds)].filter((id) => id !== own);
  if (needed.length === 0) return null;
  const functions = needed.map((id) => bestIn(id, peers));
  const weakest = functions.reduce((a, b) => (weaker(b, a) ? b : a));
  return { risk: 1 - weakest.strength / 100, weakest, functions };
}

function bestIn(functionId: AnyFunctionId, peers: readonly PeerTie[]): FunctionTie {
  let best: PeerTie | undefined;
  for (const peer of peers) {
    if (peer.functionId !== functionId) continue;
    if (!best || sound(peer.strength) > sound(best.strength)) best = peer;
  }
  if (!best) return { functionId, strength: 0 };
  return { functionId, strength: sound(best.strength), best: best.personId };
}

/** Nobody known is thinner than somebody with whom there was no contact yet. */
function weaker(a: FunctionTie, b: FunctionTie): boolean {
  if (a.strength !== b.strength) return a.strength < b.strength;
  return a.best === undefined && b.best !== undefined;
}

function sound(strength: number): number {
  return Number.isFinite(strength) ? Math.min(Math.max(strength, 0), 100) : 0;
}
