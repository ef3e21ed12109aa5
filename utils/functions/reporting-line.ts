/** The user's own place in the organisation's tree, where a person's id stands otherwise. */
export const ME = 'me';

/** Who reports to whom; a person has at most one manager. */
export interface LineEdge {
  personId: string;
  managerId: string;
}

/** Somebody of whom the user said how they stand. */
export interface Related {
  id: string;
  relation?: 'peer' | 'not-peer' | 'manager' | 'report';
}

/** The user's manager chain, and everybody below the user. */
export interface ReportingLine {
  above: ReadonlySet<string>;
  below: ReadonlySet<string>;
  /** Whether anything is known of the user's own place. */
  known: boolean;
}

export const NO_LINE: ReportingLine = { above: new Set(), below: new Set(), known: false };

/**
 * The user's reporting line from the edges of the tree and from what the user said of single people.
 * Circles in the tree end where they began, and nobody is above and below at once: whoever is above
 * stays above.
 */
export function reportingLine(
  edges: readonly LineEdge[],
  related: readonly Related[] = [],
): ReportingLine {
  const managers = new Map<string, string[]>();
  const reports = new Map<string, string[]>();
  const link = (personId: string, managerId: string) => {
    managers.set(personId, [...(managers.get(personId) ?? []), managerId]);
    reports.set(managerId, [...(reports.get(managerId) ?? []), personId]);
  };
  const said = new Set(related.flatMap(({ id, relation }) => (relation === 'report' ? id : [])));
  for (const { personId, managerId } of edges) if (!said.has(personId)) link(personId, managerId);
  for (const { id, relation } of related) {
    if (relation === 'manager') link(ME, id);
    if (relation === 'report') link(id, ME);
  }
  const above = reached(managers);
  const below = reached(reports);
  for (const id of above) below.delete(id);
  return { above, below, known: above.size + below.size > 0 };
}

/** Everybody on the way from the user along the links, without the user. */
function reached(links: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([ME]);
  for (const id of found) for (const next of links.get(id) ?? []) found.add(next);
  found.delete(ME);
  return found;
}
