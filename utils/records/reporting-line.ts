import { ME, type ReportingLine, reportingLine } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import type { OrgEdge } from './schema';

/** The tables that `loadReportingLine` reads. */
export const LINE_TABLES = ['orgEdges', 'people'] as const;

/** From so many on, one pass over the table beats a look-up each. */
const MANY = 200;

/**
 * The user's reporting line. Reads only the chain above and the people below, a query a rung,
 * however large the organisation.
 *
 * @param emails the user's own addresses: whoever has one of them is the user in the tree as well.
 */
export async function loadReportingLine(
  db: CrosswalkDatabase,
  emails: readonly string[] = [],
): Promise<ReportingLine> {
  const related = await db.people.where('relation').anyOf('manager', 'report').toArray();
  const twins = await db.people
    .where('emails')
    .anyOf(emails.map((email) => email.toLowerCase()))
    .primaryKeys();
  const said = (relation: string) =>
    related.filter((person) => person.relation === relation).map(({ id }) => id);
  const up = await follow(db, [ME, ...twins, ...said('manager')], 'personId', 'managerId');
  const down = await follow(db, [ME, ...twins, ...said('report')], 'managerId', 'personId');
  return reportingLine([...up, ...down], related, twins);
}

type End = 'personId' | 'managerId';

/** Every edge on the way from these people; circles end. */
async function follow(
  db: CrosswalkDatabase,
  start: readonly string[],
  from: End,
  to: End,
): Promise<OrgEdge[]> {
  const seen = new Set(start);
  const found: OrgEdge[] = [];
  let all: Map<string, OrgEdge[]> | undefined;
  for (let ids = [...seen]; ids.length > 0; ) {
    if (ids.length > MANY) all ??= grouped(await db.orgEdges.toArray(), from);
    const edges = all
      ? ids.flatMap((id) => all?.get(id) ?? [])
      : await db.orgEdges.where(from).anyOf(ids).toArray();
    for (const edge of edges) found.push(edge);
    ids = [...new Set(edges.map((edge) => edge[to]))].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
  }
  return found;
}

function grouped(edges: readonly OrgEdge[], by: End): Map<string, OrgEdge[]> {
  const groups = new Map<string, OrgEdge[]>();
  for (const edge of edges) {
    const known = groups.get(edge[by]);
    if (known) known.push(edge);
    else groups.set(edge[by], [edge]);
  }
  return groups;
}
