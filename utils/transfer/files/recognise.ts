import { tellsSomebody } from '../people-files/column-key';
import { guessColumns } from '../people-files/columns';
import { contactsKind } from '../people-files/contact-columns';
import { readCsv, type Table } from './csv';
import { isFileFailure } from './file-failure';

export const FILE_KINDS = [
  'ics',
  'vcard',
  'google-contacts',
  'outlook-contacts',
  'linkedin-connections',
  'directory',
  'backup',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Enough for title lines, a header and some rows. */
const SAMPLE = 256 * 1024;

/** What a file is by its content, and only when that tells nothing by its name. */
export function recogniseFile(text: string, name = ''): FileKind {
  const sample = text.slice(0, SAMPLE);
  if (/^[\s\ufeff]*BEGIN[ \t]*:[ \t]*VCALENDAR/i.test(sample)) return 'ics';
  if (/^[\s\ufeff]*BEGIN[ \t]*:[ \t]*VCARD/i.test(sample)) return 'vcard';
  if (/^[\s\ufeff]*\{/.test(sample)) return isBackup(sample, name) ? 'backup' : 'unknown';
  // Some mailers write lines of their own before.
  if (/^BEGIN:VCALENDAR\s*$/im.test(sample)) return 'ics';
  if (/^BEGIN:VCARD\s*$/im.test(sample)) return 'vcard';
  const table = readCsv(wholeLines(sample, text));
  if (!isFileFailure(table)) {
    const kind = contactsKind(table) ?? (isDirectory(table) ? 'directory' : null);
    if (kind) return kind;
  }
  return byName(name);
}

function isBackup(sample: string, name: string): boolean {
  return /"format"\s*:\s*"crosswalk-backup"/.test(sample) || /crosswalk.*\.json$/i.test(name);
}

/** The last line of a sample may be cut. */
function wholeLines(sample: string, text: string): string {
  const end = sample.lastIndexOf('\n');
  return sample.length < text.length && end > 0 ? sample.slice(0, end + 1) : sample;
}

function isDirectory(table: Table): boolean {
  return table.rows.length > 0 && tellsSomebody(guessColumns(table));
}

/** Whether a file is a calendar by its name. */
export function isCalendarName(name: string): boolean {
  return /\.(ics|ical|ifb|vcs)$/i.test(name);
}

/** Whether anything of a calendar can stand in a text that is one by its name alone. */
export function mayBeCalendar(text: string): boolean {
  return /BEGIN[ \t]*:[ \t]*V(CALENDAR|EVENT)/i.test(text);
}

function byName(name: string): FileKind {
  if (isCalendarName(name)) return 'ics';
  if (/\.(vcf|vcard)$/i.test(name)) return 'vcard';
  return /\.(csv|tsv|tab)$/i.test(name) ? 'directory' : 'unknown';
}
