import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Initiative } from '@/utils/records/schema-between';
import { DAY } from './day-counts';
import { peerTies } from './peer-ties';
import type { PersonStanding } from './person-standing';
import { type InitiativeRisk, initiativeRisk, RISKY } from './risk';

/** How far back "turned" looks, days (ours). */
export const TURNED_WITHIN = 30;

export interface TurnedRisky {
  initiative: Initiative;
  risk: InitiativeRisk;
  /** The risk 30 days ago; null for one that was not there, or said otherwise, then. */
  before: number | null;
}

/**
 * The active initiatives that turned risky: at `RISKY` or above now, and below it 30 days ago by the
 * contact known then, or put down since (ours). The earliest due first, then the riskiest. What has
 * been risky for long stands on its own page and is not said again.
 */
export function turnedRisky(
  initiatives: readonly Initiative[],
  standings: readonly PersonStanding[],
  now: number,
  own?: AnyFunctionId,
): TurnedRisky[] {
  const then = now - TURNED_WITHIN * DAY;
  const active = initiatives.filter(({ state }) => state === 'active');
  const needed = new Set(active.flatMap(({ functionIds }) => functionIds));
  const there = standings.filter(
    ({ person: { functionId } }) => functionId && needed.has(functionId),
  );
  const ties = peerTies(there, now);
  const earlier = peerTies(there, then);
  return active
    .flatMap((initiative): TurnedRisky[] => {
      const risk = initiativeRisk(initiative.functionIds, ties, own);
      if (!risk || risk.risk < RISKY) return [];
      if (initiative.createdAt > then) return [{ initiative, risk, before: null }];
      const before = initiativeRisk(initiative.functionIds, earlier, own)?.risk ?? 0;
      return before < RISKY ? [{ initiative, risk, before }] : [];
    })
    .sort((a, b) => byDue(a.initiative.due, b.initiative.due) || b.risk.risk - a.risk.risk);
}

function byDue(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
