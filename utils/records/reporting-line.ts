import { ME, type ReportingLine, reportingLine } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import type { OrgEdge } from './schema';

/** The tables that `loadReportingLine` reads. */
export const LINE_TABLES = ['orgEdges', 'people'] as const;

/**
 * The user's reporting line. Reads only the chain above and the people below, a query a rung,
 * however large the organisation.
 */
export async function loadReportingLine(db: CrosswalkDatabase): Promise<ReportingLine> {
  const related = await db.people.where('relation').anyOf('manager', 'report').toArray();
  const said = (relation: string) =>
    related.filter((person) => person.relation === relation).map(({ id }) => id);
  const up = await follow([ME, ...said('manager')], 'managerId', (ids) =>
    db.orgEdges.where('personId').anyOf(ids).toArray(),
  );
  const down = await follow([ME, ...said('report')], 'personId', (ids) =>
    db.orgEdges.where('managerId').anyOf(ids).toArray(),
  );
  return reportingLine([...up, ...down], related);
}

async function follow(
  from: readonly string[],
  end: 'personId' | 'managerId',
  edgesOf: (ids: string[]) => PromiseLike<OrgEdge[]>,
): Promise<OrgEdge[]> {
  const seen = new Set(from);
  const found = new Map<string, OrgEdge>();
  for (let ids = [...seen]; ids.length > 0; ) {
    const edges = await edgesOf(ids);
    for (const edge of edges) found.set(edge.id, edge);
    ids = [...new Set(edges.map((edge) => edge[end]))].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
  }
  return [...found.values()];
}
