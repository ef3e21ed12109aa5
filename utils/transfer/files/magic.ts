import type { FileFailureReason } from './file-failure';

/** First bytes of files that are no text, as hex. */
const BEGINNINGS: readonly [hex: string, what: FileFailureReason][] = [
  ['504b0304', 'zip-archive'],
  ['504b0506', 'zip-archive'], // an empty one
  ['1f8b', 'zip-archive'],
  ['377abcaf', 'zip-archive'],
  ['52617221', 'zip-archive'],
  ['d0cf11e0', 'excel-workbook'], // Office until 2003, where a table is most likely
  ['2142444e', 'outlook-data-file'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['53514c69746520', 'binary'], // SQLite
  ['7f454c46', 'binary'],
  ['fffe0000', 'binary'], // UTF-32
  ['0000feff', 'binary'],
];

/** What kind of file that is no text begins with these bytes; undefined for what may be text. */
export function notText(bytes: Uint8Array): FileFailureReason | undefined {
  const hex = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const found = BEGINNINGS.find(([beginning]) => hex.startsWith(beginning))?.[1];
  return found === 'zip-archive' ? insideZip(bytes) : found;
}

/** Office and Apple keep their documents in zip archives, whose first entries say which it is. */
function insideZip(bytes: Uint8Array): FileFailureReason {
  const names = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  if (/xl\/|opendocument\.spreadsheet|Index\/Tables|Index\/CalculationEngine/.test(names)) {
    return 'excel-workbook';
  }
  if (/word\/|opendocument\.text/.test(names)) return 'word-document';
  // Excel writes this entry first and others too; a workbook is what lands here.
  return names.includes('[Content_Types].xml') ? 'excel-workbook' : 'zip-archive';
}
