import { decodeText, MAX_FILE_BYTES, type TextEncoding } from '../files/decode';
import { type FileFailure, type FileFailureReason, isFileFailure } from '../files/file-failure';
import { type FileKind, isCalendarName, mayBeCalendar, recogniseFile } from '../files/recognise';
import type { ImportFailure } from './contract';

/** A file that was read into memory. What is shown and written is this, whatever becomes of the file. */
export interface OpenedFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Epoch ms. */
  lastModified: number;
  text: string;
  encoding: TextEncoding;
  kind: FileKind;
}

const NO_CALENDAR: ImportFailure = { failure: 'not-calendar' };
/** Their own words are of more use than that it is no calendar. */
const TOLD_ANYWAY: readonly FileFailureReason[] = [
  'file-empty',
  'file-too-large',
  'outlook-data-file',
];

function isNoCalendar({ failure }: FileFailure, name: string): boolean {
  return isCalendarName(name) && !TOLD_ANYWAY.includes(failure);
}

/** Reads a file and says what it is; a file that is too large is not read at all. */
export async function openFile(file: File): Promise<OpenedFile | ImportFailure> {
  const { name, size, lastModified } = file;
  if (size > MAX_FILE_BYTES) return { failure: 'file-too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { failure: 'unreadable' };
  }
  const decoded = decodeText(bytes);
  if (isFileFailure(decoded)) return isNoCalendar(decoded, name) ? NO_CALENDAR : decoded;
  const kind = recogniseFile(decoded.text, name);
  if (kind === 'ics' && !mayBeCalendar(decoded.text)) return NO_CALENDAR;
  return kind === 'backup' ? { failure: 'backup' } : { name, size, lastModified, kind, ...decoded };
}

/** Whether a file is the one that was read: the same as far as its name, size and time tell. */
export function isOpened(opened: OpenedFile | null, file: File): opened is OpenedFile {
  return (
    opened !== null &&
    opened.name === file.name &&
    opened.size === file.size &&
    opened.lastModified === file.lastModified
  );
}
