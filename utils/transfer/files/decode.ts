import { withWholeLetters } from '@/utils/calendars/ics/whole-letters';
import { type FileFailure, fileFailure } from './file-failure';
import { notText } from './magic';

/** The screen checks `file.size` by it before it reads a file. 64 MiB: 300,000 rows of an HR export. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without byte order mark. */
  text: string;
  encoding: TextEncoding;
}

/** Enough to tell what the rest is like. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file in one of the encodings that calendars, address books and spreadsheets write:
 * by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 where it is valid, else
 * Windows-1252. A workbook, an archive or a picture is named as what it is.
 */
export function decodeText(bytes: Uint8Array): DecodedText | FileFailure {
  if (bytes.length === 0) return fileFailure('file-empty');
  if (bytes.length > MAX_FILE_BYTES) return fileFailure('file-too-large');
  const other = notText(bytes);
  if (other) return fileFailure(other);
  const encoding = markedEncoding(bytes) ?? utf16Encoding(bytes);
  const decoded = encoding ? decodeAs(bytes, encoding) : decodeBytes(bytes);
  if (isBinary(decoded.text)) return fileFailure('binary');
  return decoded.text.trim() === '' ? fileFailure('file-empty') : decoded;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * UTF-16 without a mark: line ends, commas and Latin letters have a zero for one half, always the
 * same one. In Chinese text a tenth of the units are still such.
 */
function utf16Encoding(bytes: Uint8Array): TextEncoding | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = Math.max(1, end / 20);
  if (odd >= many && even * 20 <= odd) return 'utf-16le';
  return even >= many && odd * 20 <= even ? 'utf-16be' : undefined;
}

/**
 * Any byte is a letter of Windows-1252, but hardly two in a row are valid UTF-8 by chance. So a file
 * that is UTF-8 but for a few broken letters (cut off, or pasted into) stays UTF-8.
 */
function decodeBytes(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const { text } = decodeAs(withWholeLetters(bytes), 'utf-8');
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
    const letters = (text.match(/[^\x00-\x7f]/g)?.length ?? 0) - broken;
    return letters > broken * 10 ? { text, encoding: 'utf-8' } : decodeAs(bytes, 'windows-1252');
  }
}

/** Control characters that no text has; a few zero bytes are forgiven. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls * 20 > sample.length;
}
