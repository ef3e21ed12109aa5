import { decodeText, MAX_FILE_BYTES, type TextEncoding } from '../files/decode';
import { isFileFailure } from '../files/file-failure';
import { type FileKind, recogniseFile } from '../files/recognise';
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
  if (isFileFailure(decoded)) return decoded;
  const kind = recogniseFile(decoded.text, name);
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
