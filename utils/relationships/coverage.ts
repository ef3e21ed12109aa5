import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CadenceStatus } from './cadence';
import { DEFAULT_CADENCE } from './cadence';
import { isInTouch } from './in-touch';
import type { CoverageInsight, CoveragePerson, FunctionCoverage } from './insights/contract';

/** Of a function's peers so many are named. */
const MOST_PEOPLE = 24;
const ORDER: readonly CadenceStatus[] = ['in-touch', 'due', 'lapsed', 'snoozed', 'muted', 'none'];

/** A peer, of any function. */
export interface CoveredPeer {
  personId: string;
  name: string;
  functionId: AnyFunctionId;
  status: CadenceStatus;
  /** Time since the last touch in cadences; 0 without a cadence. */
  ratio: number;
  /** Epoch ms. */
  lastTouch?: number;
  /** 0–100, whole. */
  strength: number;
  /** Only a file tells of them. */
  onFile: boolean;
}

/**
 * Coverage: of the functions that matter, those with a peer in touch (MODEL.md; `isInTouch`, without a
 * cadence that of a cross-functional peer). The user's own
 * function may matter too. While none is named, other functions in which a peer was ever met stand for
 * them, so that there is something to look at (ours).
 */
export function coverage(
  peers: readonly CoveredPeer[],
  matters: Iterable<AnyFunctionId>,
  now: number,
  own?: AnyFunctionId,
): CoverageInsight {
  const named = [...new Set(matters)];
  const groups = new Map<AnyFunctionId, CoveredPeer[]>(named.map((id) => [id, []]));
  for (const peer of peers) {
    const group = groups.get(peer.functionId);
    if (group) group.push(peer);
    else if (named.length === 0 && !peer.onFile && peer.functionId !== own)
      groups.set(peer.functionId, [peer]);
  }
  const functions = [...groups].map(([id, group]) => coverageOf(id, group, now));
  functions.sort(
    (a, b) => b.inTouch - a.inTouch || b.met - a.met || (a.functionId < b.functionId ? -1 : 1),
  );
  return {
    named: named.length > 0,
    covered: functions.filter(({ inTouch }) => inTouch > 0).length,
    functions,
  };
}

function coverageOf(
  functionId: AnyFunctionId,
  group: readonly CoveredPeer[],
  now: number,
): FunctionCoverage {
  const met = group.filter(({ onFile }) => !onFile);
  const people: CoveragePerson[] = met.map((peer) => ({
    personId: peer.personId,
    name: peer.name,
    status: peer.status,
    ratio: peer.ratio,
    inTouch: isInTouch(peer, DEFAULT_CADENCE['cross-functional'], now),
    strength: peer.strength,
  }));
  people.sort(
    (a, b) =>
      Number(b.inTouch) - Number(a.inTouch) ||
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      b.strength - a.strength ||
      (a.personId < b.personId ? -1 : 1),
  );
  return {
    functionId,
    inTouch: people.filter(({ inTouch }) => inTouch).length,
    met: met.length,
    people: people.slice(0, MOST_PEOPLE),
    onFile: group.length - met.length,
  };
}
