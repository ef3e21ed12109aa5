/** Who wrote the file, as RFC 5545 section 3.7.3 asks. */
const PRODUCT = '-//Crosswalk//Crosswalk//EN';
/** Octets a line may have before it is folded (section 3.1). */
const LINE_OCTETS = 75;

/** A value that stands as it is: a date, an instant, a rule, an address. */
export interface RawValue {
  raw: string;
}

export interface IcsProperty {
  name: string;
  /** Words are escaped; what has a form of its own comes as `RawValue`. */
  value: string | RawValue;
  parameters?: Readonly<Record<string, string>>;
}

export interface IcsComponent {
  kind: 'VEVENT' | 'VTODO' | 'VALARM' | 'VTIMEZONE' | 'STANDARD' | 'DAYLIGHT';
  properties: readonly IcsProperty[];
  /** Components inside it, such as an alarm's. */
  within?: readonly IcsComponent[];
}

/**
 * An iCalendar file (RFC 5545): CRLF, folded, `METHOD:PUBLISH`, so that programs open it as the user's
 * own entry and not as an invitation. Events and tasks get their `DTSTAMP` from `now` (epoch ms). Any
 * text is safe as a value: control characters are dropped, what has a meaning is escaped.
 */
export function calendarFile(components: readonly IcsComponent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...components.flatMap((component) => linesOf(component, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** An instant, epoch ms, as UTC (`20261203T080000Z`). */
export function icsInstant(at: number): RawValue {
  return { raw: `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z` };
}

/** A local date `YYYY-MM-DD`; its property needs the parameter `VALUE: 'DATE'`. */
export function icsDate(date: string): RawValue {
  return { raw: date.replaceAll('-', '') };
}

function linesOf({ kind, properties, within = [] }: IcsComponent, now: number): string[] {
  const isStamped = kind === 'VEVENT' || kind === 'VTODO';
  return [
    `BEGIN:${kind}`,
    ...(isStamped ? [lineOf({ name: 'DTSTAMP', value: icsInstant(now) })] : []),
    ...properties.map(lineOf),
    ...within.flatMap((component) => linesOf(component, now)),
    `END:${kind}`,
  ];
}

function lineOf({ name, value, parameters = {} }: IcsProperty): string {
  const given = Object.entries(parameters).map(([key, of]) => `;${key}=${parameter(of)}`);
  const written = typeof value === 'string' ? escaped(value) : oneLine(value.raw);
  return `${name}${given.join('')}:${written}`;
}

/** Quoted where a sign would end it; a quotation mark can't be told at all (section 3.2). */
function parameter(value: string): string {
  const plain = oneLine(value).replaceAll('"', "'");
  return /^[\w./@+-]*$/.test(plain) ? plain : `"${plain}"`;
}

function escaped(value: string): string {
  const lines = value.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => oneLine(line));
  return lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** No control character may stand in a line but the tab; half a letter is not UTF-8. */
function oneLine(value: string): string {
  return value.replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '');
}

/** Broken before the 76th octet and never inside a letter; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
