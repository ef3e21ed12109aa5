import type { PeoplePlan, PersonChange } from './plan-people';
import { fieldChanges } from './preview-people';

/** Whether two plans for one file do the same, whatever ids and times their new records have. */
export function samePlan(a: PeoplePlan, b: PeoplePlan): boolean {
  return (
    a.changes.length === b.changes.length &&
    nameOf(a.ownEdge?.after.managerId, a) === nameOf(b.ownEdge?.after.managerId, b) &&
    a.changes.every((change, index) => {
      const other = b.changes[index];
      return other !== undefined && print(change, a) === print(other, b);
    })
  );
}

function print(change: PersonChange, plan: PeoplePlan): string {
  const { before, after, row, edge } = change;
  const manager = nameOf(edge?.after.managerId, plan);
  if (before) return JSON.stringify([row.line, before.id, fieldChanges(before, change, plan)]);
  const { id: _, createdAt: __, updatedAt: ___, ...facts } = after;
  return JSON.stringify([row.line, facts, manager]);
}

function nameOf(id: string | undefined, { names }: PeoplePlan): string | undefined {
  return id === undefined ? undefined : (names.get(id) ?? id);
}
