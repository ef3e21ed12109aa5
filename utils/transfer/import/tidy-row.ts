import { emailAddress } from '@/utils/calendars/email-address';
import { plainText } from '@/utils/ingest/plain-text';
import { nameKey } from '@/utils/records/name-key';
import type { PersonRow } from '../people-files/person-row';

/** Nobody's name is longer; a cell may be. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 300;
const MOST_EMAILS = 20;

/** A row as it may be kept: visible text of bounded length, addresses that are some. */
export interface TidyRow extends Omit<PersonRow, 'manager'> {
  name: string;
  /** The row has no name of its own: the title of the post stands for it. */
  unnamed: boolean;
  manager: { email?: string; name?: string; id?: string };
}

/** Null for a row that tells of nobody. */
export function tidyRow(row: PersonRow): TidyRow | null {
  const emails = [...new Set(row.emails.flatMap((email) => emailAddress(email) ?? []))];
  const title = told(row.title, LONGEST_TEXT);
  const given = told(row.name, LONGEST_NAME);
  // What has no letters names nobody: they could not be known again.
  const own = nameKey(given) === null ? undefined : given;
  const name = own ?? emails[0] ?? (nameKey(title) === null ? undefined : title);
  if (name === undefined) return null;
  const next: TidyRow = {
    line: row.line,
    name,
    unnamed: own === undefined || (own === title && emails.length === 0),
    emails: emails.slice(0, MOST_EMAILS),
    manager: tidyManager(row.manager),
  };
  if (title !== undefined) next.title = title;
  for (const key of [
    'department',
    'functionText',
    'levelText',
    'employeeId',
    'location',
  ] as const) {
    const text = told(row[key], LONGEST_TEXT);
    if (text !== undefined) next[key] = text;
  }
  const organisation = told(row.organisation, LONGEST_TEXT);
  if (organisation !== undefined) next.organisation = organisation;
  if (row.joinedOn !== undefined && isDay(row.joinedOn)) next.joinedOn = row.joinedOn;
  return next;
}

function tidyManager(manager: PersonRow['manager']): TidyRow['manager'] {
  const email = emailAddress(manager?.email);
  const name = told(manager?.name, LONGEST_NAME);
  const id = told(manager?.id, LONGEST_TEXT);
  return {
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
  };
}

function told(text: string | undefined, longest: number): string | undefined {
  return text === undefined ? undefined : plainText(text, longest) || undefined;
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
