/** What a column of a directory can tell, each by one column; addresses may stand in several. */
export const COLUMN_KEYS = [
  'name',
  'firstName',
  'lastName',
  'title',
  'department',
  'function',
  'level',
  'managerName',
  'managerEmail',
  'managerId',
  'employeeId',
  'location',
  'startDate',
  'organisation',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** How a column was recognised: its header says so; its header may say so; only its content looks so. */
export type Sureness = 'sure' | 'likely' | 'guess';

/** Which column (from 0) tells what. */
export interface Columns extends Partial<Record<ColumnKey, number>> {
  /** Best first. */
  emails: number[];
  /** Absent for what the user chose. */
  sure?: Partial<Record<ColumnKey | 'email', Sureness>>;
}

/** What a column tells; undefined for one that is left out. */
export function keyOfColumn(columns: Columns, column: number): ColumnKey | 'email' | undefined {
  if (columns.emails.includes(column)) return 'email';
  return COLUMN_KEYS.find((key) => columns[key] === column);
}

/** The columns after the user said what one of them tells; another that told it before tells nothing. */
export function withColumn(
  columns: Columns,
  column: number,
  key: ColumnKey | 'email' | undefined,
): Columns {
  const before = keyOfColumn(columns, column);
  const changed: Columns = {
    ...columns,
    emails: columns.emails.filter((other) => other !== column),
    sure: { ...columns.sure },
  };
  for (const touched of [before, key]) {
    if (touched === undefined) continue;
    delete changed.sure?.[touched];
    if (touched !== 'email') delete changed[touched];
  }
  if (key === 'email') changed.emails.push(column);
  else if (key !== undefined) changed[key] = column;
  return changed;
}

/** Whether any column tells who a row is about. */
export function tellsSomebody({ name, firstName, lastName, title, emails }: Columns): boolean {
  return emails.length > 0 || [name, firstName, lastName, title].some((at) => at !== undefined);
}
