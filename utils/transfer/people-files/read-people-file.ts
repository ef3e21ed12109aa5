import { readCsv, type Table } from '../files/csv';
import {
  type FileFailure,
  type FileProblem,
  fileFailure,
  isFileFailure,
} from '../files/file-failure';
import type { FileKind } from '../files/recognise';
import { type Columns, tellsSomebody } from './column-key';
import { guessColumns } from './columns';
import { contactColumns } from './contact-columns';
import { addGoogleManagers } from './google-relations';
import type { PersonRow } from './person-row';
import { rowsFrom } from './rows';
import { readVcards } from './vcard';

export interface PeopleFile {
  rows: PersonRow[];
  /** Absent for cards. */
  table?: Table;
  /** What the columns were taken for; the user may correct it and have the file read again. */
  columns?: Columns;
  /** In the order of lines. */
  problems: FileProblem[];
}

/**
 * The people of a file: a directory, an address book as a table, or cards. Never throws.
 *
 * @param text decoded, see `decodeText`.
 * @param kind see `recogniseFile`; `unknown` is tried as a directory.
 * @param columns what the user says the columns tell, in place of what would be guessed.
 */
export function readPeopleFile(
  text: string,
  kind: FileKind,
  columns?: Columns,
): PeopleFile | FileFailure {
  if (kind === 'ics' || kind === 'backup') return fileFailure('not-people');
  if (kind === 'vcard') return readVcards(text);
  const table = readCsv(text);
  return isFileFailure(table) ? table : readPeopleTable(table, kind, columns);
}

/** The same of a table that was read before, so that a correction needs no second reading. */
export function readPeopleTable(
  table: Table,
  kind: Exclude<FileKind, 'ics' | 'backup' | 'vcard'>,
  given?: Columns,
): PeopleFile | FileFailure {
  const columns = given ?? columnsOf(table, kind);
  if (!given && !tellsSomebody(columns)) return fileFailure('no-people');
  const { rows, problems } = rowsFrom(table, columns);
  if (kind === 'google-contacts') addGoogleManagers(rows, table);
  const all = [...table.problems, ...problems].sort((a, b) => a.line - b.line);
  return { rows, table, columns, problems: all };
}

function columnsOf(table: Table, kind: FileKind): Columns {
  if (kind === 'directory' || kind === 'unknown') return guessColumns(table);
  if (
    kind === 'google-contacts' ||
    kind === 'outlook-contacts' ||
    kind === 'linkedin-connections'
  ) {
    return contactColumns(kind, table);
  }
  return { emails: [] };
}
