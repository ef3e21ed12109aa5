/** Excel's way to keep a number as text: `="00123"`. */
const QUOTED_TEXT = /^="([^"]*)"$/;
/** An apostrophe that keeps a spreadsheet from reading a formula or a number; "'t Hooft" has none. */
const TEXT_MARK = /^'(?=[=+\-@\d\t])/;

/**
 * A cell as plain text: blanks around it gone, what spreadsheets put before text taken off.
 * A formula stays the text it is; nothing is ever evaluated.
 */
export function cleanCell(cell: string): string {
  const text = cell.trim();
  const first = text.charCodeAt(0);
  if (first === 0x27) return text.replace(TEXT_MARK, '');
  return first === 0x3d ? text.replace(QUOTED_TEXT, '$1').trim() : text;
}
