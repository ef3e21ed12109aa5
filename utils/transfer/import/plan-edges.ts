import type { OrgEdge } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import type { PeopleProblemReason } from './contract';
import { dropCircles, type ToldManager } from './drop-circles';
import type { ManagerFinder, Placed } from './find-manager';

/** A record to be written, with what was there before. */
export interface EdgeChange {
  before?: OrgEdge;
  after: OrgEdge;
}

export interface EdgePlan {
  changes: EdgeChange[];
  counts: { found: number; missing: number; circular: number; self: number };
  problems: { line: number; reason: PeopleProblemReason }[];
  /** By person: their manager as the file tells and the tree keeps it. */
  managers: Map<string, string>;
  /** People whose manager the user said otherwise. */
  contradicted: Set<string>;
}

/**
 * Who reports to whom, as the rows tell it. One manager a person: what the user said stays, what an
 * earlier file said is replaced. Nobody reports to themself, and no circle is closed.
 */
export function planEdges(
  placed: readonly Placed[],
  edges: readonly OrgEdge[],
  finder: ManagerFinder,
  now: number,
): EdgePlan {
  const current = new Map<string, OrgEdge>();
  for (const edge of edges) {
    if (current.get(edge.personId)?.source !== 'user') current.set(edge.personId, edge);
  }
  const plan: EdgePlan = {
    changes: [],
    counts: { found: 0, missing: 0, circular: 0, self: 0 },
    problems: [],
    managers: new Map(),
    contradicted: new Set(),
  };
  const told: ToldManager[] = [];
  const lines = new Map<string, number>();
  for (const { row, id } of placed) {
    if (id === null || Object.keys(row.manager).length === 0 || lines.has(id)) continue;
    lines.set(id, row.line);
    const managerId = finder.find(row.manager);
    if (managerId === null) {
      plan.counts.missing += 1;
      plan.problems.push({ line: row.line, reason: 'manager-unknown' });
    } else if (managerId === id) {
      plan.counts.self += 1;
      plan.problems.push({ line: row.line, reason: 'own-manager' });
    } else {
      plan.counts.found += 1;
      const edge = current.get(id);
      if (edge?.source !== 'user') told.push({ personId: id, managerId });
      else if (edge.managerId !== managerId) plan.contradicted.add(id);
    }
  }
  const kept = new Map([...current].map(([id, { managerId }]) => [id, managerId]));
  let sound = told;
  // Whose new manager was dropped keeps an earlier one, who may close a circle in turn.
  for (let again = true; again; ) {
    const { edges, circular } = dropCircles(sound, kept);
    for (const { personId } of circular) {
      plan.counts.circular += 1;
      plan.counts.found -= 1;
      plan.problems.push({ line: lines.get(personId) ?? 0, reason: 'circle' });
    }
    again = circular.some(({ personId }) => kept.has(personId));
    sound = edges;
  }
  for (const { personId, managerId } of sound) {
    plan.managers.set(personId, managerId);
    const before = current.get(personId);
    if (!before) {
      const after: OrgEdge = { ...newStamp(now), personId, managerId, source: 'directory' };
      plan.changes.push({ after });
    } else if (before.managerId !== managerId) {
      plan.changes.push({ before, after: { ...before, managerId, updatedAt: now } });
    }
  }
  return plan;
}
