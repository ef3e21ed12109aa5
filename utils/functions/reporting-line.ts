/** The user's own place in the organisation's tree, where a person's id stands otherwise. */
export const ME = 'me';
/** In a manager's place where the user said that there is none. */
export const NOBODY = 'nobody';

/** Who reports to whom. A person has one manager; a second one is taken in as well. */
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
  /** For each of them, the next one on the shortest way to the user: `ME` for who is beside the user. */
  towards: ReadonlyMap<string, string>;
  /** Whether anything is known of the user's own place. */
  known: boolean;
}

export const NO_LINE: ReportingLine = {
  above: new Set(),
  below: new Set(),
  towards: new Map(),
  known: false,
};

/**
 * The user's reporting line from the edges of the tree and from what the user said of single people:
 * whoever is said to report to the user has no other manager. Circles in the tree end where they
 * began, and nobody is above and below at once: whoever is above stays above, with their other reports.
 *
 * @param twins ids under which the tree knows the user besides `ME`.
 */
export function reportingLine(
  edges: readonly LineEdge[],
  related: readonly Related[] = [],
  twins: readonly string[] = [],
): ReportingLine {
  const managers = new Map<string, string[]>();
  const reports = new Map<string, string[]>();
  const own = new Set(twins);
  const link = (person: string, manager: string) => {
    const [personId, managerId] = [person, manager].map((id) => (own.has(id) ? ME : id));
    if (personId === undefined || managerId === undefined || personId === managerId) return;
    add(managers, personId, managerId);
    add(reports, managerId, personId);
  };
  const said = new Set(related.flatMap(({ id, relation }) => (relation === 'report' ? id : [])));
  for (const { personId, managerId } of edges) {
    if (!said.has(personId) && managerId !== NOBODY) link(personId, managerId);
  }
  for (const { id, relation } of related) {
    if (relation === 'manager') link(ME, id);
    if (relation === 'report') link(id, ME);
  }
  const above = reached(managers);
  const below = reached(reports, above);
  return {
    above: new Set(above.keys()),
    below: new Set(below.keys()),
    towards: new Map([...below, ...above]),
    known: above.size + below.size > 0,
  };
}

/** Who stands between the user and somebody in the line, from the user outwards; none for a neighbour. */
export function between({ towards }: ReportingLine, id: string): string[] {
  const way: string[] = [];
  for (let at = towards.get(id); at !== undefined && at !== ME; at = towards.get(at)) way.push(at);
  return way.reverse();
}

function add(links: Map<string, string[]>, from: string, to: string): void {
  const known = links.get(from);
  if (known) known.push(to);
  else links.set(from, [to]);
}

/** Everybody on the way from the user along the links, with who led there; the user is not among them. */
function reached(
  links: ReadonlyMap<string, readonly string[]>,
  closed: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const from = new Map([[ME, ME]]);
  for (const id of from.keys()) {
    for (const next of links.get(id) ?? []) {
      if (!from.has(next) && !closed.has(next)) from.set(next, id);
    }
  }
  from.delete(ME);
  return from;
}
