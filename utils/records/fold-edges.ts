import type { OrgEdge } from './schema';

/** Which edges of the reporting line change when two people become one. */
export interface FoldedEdges {
  put: OrgEdge[];
  /** Ids. */
  remove: string[];
}

/**
 * The reporting line after `from` became `into`: everybody has one manager, nobody is their own, and
 * no line leads back to where it started. Where edges are in each other's way the user's stays, then
 * that of `into`.
 */
export function foldEdges(all: readonly OrgEdge[], from: string, into: string): FoldedEdges {
  const touches = ({ personId, managerId }: OrgEdge) =>
    [from, into].some((id) => id === personId || id === managerId);
  const result: FoldedEdges = { put: [], remove: [] };
  if (!all.some(({ personId, managerId }) => from === personId || from === managerId))
    return result;
  const managers = new Map<string, string>();
  for (const edge of all) if (!touches(edge)) managers.set(edge.personId, edge.managerId);
  const mine = ({ personId, managerId }: OrgEdge) => personId !== from && managerId !== from;
  const order = (edge: OrgEdge) => (edge.source === 'user' ? 0 : 2) + (mine(edge) ? 0 : 1);
  for (const edge of all.filter(touches).sort((a, b) => order(a) - order(b))) {
    const personId = edge.personId === from ? into : edge.personId;
    const managerId = edge.managerId === from ? into : edge.managerId;
    if (managers.has(personId) || leadsTo(managers, managerId, personId)) {
      result.remove.push(edge.id);
      continue;
    }
    managers.set(personId, managerId);
    if (!mine(edge)) result.put.push({ ...edge, personId, managerId });
  }
  return result;
}

/** Whether the line above somebody, themself included, passes through another. */
export function leadsTo(managers: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = from;
    at !== undefined && !seen.has(at);
    at = managers.get(at)
  ) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
