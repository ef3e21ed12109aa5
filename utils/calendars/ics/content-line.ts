/** A property as the file writes it, unfolded; parameters and value are read when asked for. */
export interface ContentLine {
  /** Upper case. */
  name: string;
  /** What stands between the name and the value, without the first semicolon. */
  parameters: string;
  value: string;
  /** Line of the file, from 1. */
  at: number;
}

/**
 * Takes a line apart (RFC 5545, 3.1). A colon in quotes belongs to a parameter; where the quotes do
 * not close, the value begins at the address or at the first colon. Null without any value.
 * @param nameEnd Where the name ends: at a colon or semicolon.
 */
export function contentLine(
  text: string,
  name: string,
  nameEnd: number,
  at: number,
): ContentLine | null {
  if (text.charCodeAt(nameEnd) === COLON) {
    return { name, parameters: '', value: text.slice(nameEnd + 1), at };
  }
  const colon =
    colonBeforeTime(text, name) ??
    colonOutsideQuotes(text, nameEnd) ??
    salvagedColon(text, nameEnd);
  if (colon === null) return null;
  return { name, parameters: text.slice(nameEnd + 1, colon), value: text.slice(colon + 1), at };
}

/**
 * Parameters by upper-case name, without quotes and with RFC 6868's carets read. Of a name that is
 * given twice the first counts.
 */
export function parametersOf({ parameters }: ContentLine): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  for (const part of splitOutsideQuotes(parameters, ';')) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    const name = part.slice(0, equals).trim().toUpperCase();
    found[name] ??= withoutCarets(
      part
        .slice(equals + 1)
        .trim()
        .replace(/^"([\s\S]*)"$/, '$1'),
    );
  }
  return found;
}

/** One parameter, when nothing else of the line is needed. */
export function parameterOf(line: ContentLine, name: string): string | undefined {
  return line.parameters === '' ? undefined : parametersOf(line)[name];
}

/** Text with its escapes read (3.3.11); a backslash before anything else stays. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([nN,;:"\\])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  );
}

/** The text of a line, in whatever way its time wrote it: vCalendar 1.0 had quoted-printable. */
export function textOf(line: ContentLine): string {
  return isQuotedPrintable(line.parameters)
    ? fromQuotedPrintable(line.value)
    : unescaped(line.value);
}

export function isQuotedPrintable(parameters: string): boolean {
  return /QUOTED-PRINTABLE/i.test(parameters);
}

const COLON = 58;
const QUOTE = 34;
const TIMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

/** `TZID=(UTC+01:00) Berlin:20260302T093000`: a zone whose colons were not quoted. */
function colonBeforeTime(text: string, name: string): number | null {
  if (!TIMES.has(name) || text.includes('"') || text.indexOf(':') === text.lastIndexOf(':')) {
    return null;
  }
  const last = text.lastIndexOf(':');
  return /^\s*\d{8}/.test(text.slice(last + 1)) ? last : null;
}

function colonOutsideQuotes(text: string, from: number): number | null {
  let quoted = false;
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (code === COLON && !quoted) return i;
  }
  return null;
}

function salvagedColon(text: string, from: number): number | null {
  const address = text.slice(from).search(/:\s*mailto:/i);
  const colon = address >= 0 ? from + address : text.indexOf(':', from);
  return colon < 0 ? null : colon;
}

export function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let [from, quoted] = [0, false];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    else if (text[i] === separator && !quoted) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const CARETS: Partial<Record<string, string>> = { "^'": '"', '^n': '\n', '^^': '^' };

function withoutCarets(text: string): string {
  return text.includes('^') ? text.replace(/\^['n^]/g, (caret) => CARETS[caret] ?? caret) : text;
}

function fromQuotedPrintable(text: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece = '', hex] of text.matchAll(/=([0-9A-Fa-f]{2})|[^=]+|=/g)) {
    if (hex === undefined) bytes.push(...encoder.encode(piece));
    else bytes.push(Number.parseInt(hex, 16));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
