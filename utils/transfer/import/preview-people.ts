import { ME } from '@/utils/functions/reporting-line';
import type { Person } from '@/utils/records/schema';
import {
  type AboutMe,
  type ChangedRow,
  type FieldChange,
  type LeftReason,
  MOST_ROWS_SHOWN,
  type OwnRow,
  type PeoplePreview,
  type PreviewRow,
} from './contract';
import type { PeoplePlan, PersonChange } from './plan-people';
import type { TidyRow } from './tidy-row';

/** What the plan would do, as the screen shows it. */
export function previewPeople(plan: PeoplePlan): PeoplePreview {
  const added = plan.changes.filter(({ before }) => before === undefined);
  const changed = plan.changes.filter(({ before }) => before !== undefined);
  const leftWhy: Partial<Record<LeftReason, number>> = {};
  for (const { reason } of plan.left) leftWhy[reason] = (leftWhy[reason] ?? 0) + 1;
  return {
    added: {
      rows: added.slice(0, MOST_ROWS_SHOWN).map((change) => rowOf(change, plan)),
      total: added.length,
    },
    changed: {
      rows: changed.slice(0, MOST_ROWS_SHOWN).map((change) => changedRow(change, plan)),
      total: changed.length,
    },
    left: plan.left.length,
    leftWhy,
    edges: plan.edges,
    me: ownRow(plan),
  };
}

/** A row as it stands in the file. */
export function previewRow({ line, name, emails, title, department }: TidyRow): PreviewRow {
  const email = emails[0];
  return {
    line,
    name,
    ...(email !== undefined && { email }),
    ...(title !== undefined && { title }),
    ...(department !== undefined && { department }),
  };
}

function rowOf({ row, after, edge }: PersonChange, plan: PeoplePlan): PreviewRow {
  const manager = edge && managerName(edge.after.managerId, plan);
  return {
    ...previewRow(row),
    name: after.name,
    ...(after.functionId !== undefined && { functionId: after.functionId }),
    ...(after.level !== undefined && { level: after.level }),
    ...(manager !== undefined && { manager }),
  };
}

function changedRow(change: PersonChange, plan: PeoplePlan): ChangedRow {
  const { before, after } = change;
  return {
    ...rowOf(change, plan),
    personId: after.id,
    changes: before ? fieldChanges(before, change, plan) : [],
  };
}

/** What becomes different, in the order in which it is shown. */
export function fieldChanges(
  before: Person,
  { after, edge }: PersonChange,
  plan: Pick<PeoplePlan, 'names'>,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (
    field: FieldChange['field'],
    was: string | undefined,
    is: string | undefined,
  ) => {
    if (is === undefined || was === is) return;
    changes.push({ field, ...(was !== undefined && { before: was }), after: is });
  };
  compare('name', before.name, after.name);
  compare('email', before.emails.join(', ') || undefined, after.emails.join(', ') || undefined);
  compare('title', before.title, after.title);
  compare('department', before.department, after.department);
  compare('function', before.functionId, after.functionId);
  compare('level', before.level, after.level);
  if (edge) {
    const was = edge.before && managerName(edge.before.managerId, plan);
    compare('manager', was, managerName(edge.after.managerId, plan));
  } else compare('manager', before.managerEmail, after.managerEmail);
  compare('location', before.location, after.location);
  compare('joinedOn', before.joinedOn, after.joinedOn);
  compare('employeeId', before.employeeId, after.employeeId);
  return changes;
}

/** The user is `me`, whom the screen names. */
function managerName(id: string, { names }: Pick<PeoplePlan, 'names'>): string | undefined {
  return id === ME ? ME : names.get(id);
}

function ownRow({ me, ownEdge, names }: PeoplePlan): OwnRow {
  const candidates = me.candidates.map(previewRow);
  if (!me.row) return { by: me.by, candidates };
  const manager = ownEdge && managerName(ownEdge.after.managerId, { names });
  const aboutMe: AboutMe = { name: me.row.name };
  if (me.row.employeeId !== undefined) aboutMe.employeeId = me.row.employeeId;
  for (const fact of ['title', 'department'] as const) {
    const value = me.person?.[fact];
    if (value !== undefined) aboutMe[fact] = value;
  }
  if (me.person?.functionId !== undefined) aboutMe.functionId = me.person.functionId;
  if (me.person?.level !== undefined) aboutMe.level = me.person.level;
  const row = { ...previewRow(me.row), ...(manager !== undefined && { manager }) };
  return { by: me.by, row, candidates, aboutMe };
}
