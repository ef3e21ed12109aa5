import { type ContentLine, contentLine, isQuotedPrintable } from './content-line';
import type { ProblemList } from './problem';

/** A VEVENT, a VTIMEZONE, or one of a zone's rules, with the properties that are of use here. */
export interface Component {
  name: string;
  /** Line of its BEGIN, from 1. */
  at: number;
  lines: ContentLine[];
  /** A zone's STANDARD and DAYLIGHT. */
  parts: Component[];
}

/** One VCALENDAR. What stands in none is put into one of its own. */
export interface CalendarPart {
  lines: ContentLine[];
  events: Component[];
  zones: Component[];
}

const OBSERVANCE = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'];

/** All other properties are passed over without being looked at. */
const KEPT: Partial<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(['METHOD', 'X-WR-TIMEZONE', 'X-WR-CALNAME', 'X-WR-RELCALID']),
  VEVENT: new Set([
    ...['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS', 'RECURRENCE-ID'],
    ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE'],
    ...['SUMMARY', 'LOCATION', 'DESCRIPTION', 'CATEGORIES', 'ATTENDEE', 'ORGANIZER'],
    ...['CONFERENCE', 'URL', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL'],
    ...['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
  ]),
  VTIMEZONE: new Set(['TZID', 'X-LIC-LOCATION']),
  STANDARD: new Set(OBSERVANCE),
  DAYLIGHT: new Set(OBSERVANCE),
};

/** All names that are of use, by their first letter and their length. */
const NAMES = new Map<number, string[]>();
for (const name of [
  'BEGIN',
  'END',
  ...Object.values(KEPT).flatMap((names) => [...(names ?? [])]),
]) {
  const hash = nameHash(name.charCodeAt(0), name.length);
  NAMES.set(hash, [...new Set([...(NAMES.get(hash) ?? []), name])]);
}

/** The same for small and capital letters. */
function nameHash(first: number, length: number): number {
  return length * 128 + (first & 0b1011111);
}

const ENDS = 1;
const GOES_ON = 2;
/** What a character is to a name, by its code: every line of the file is asked. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[:;]/.test(character) ? ENDS : /[\w.-]/.test(character) ? GOES_ON : 0;
});

const MOST_EVENTS = 100_000;
/** Of one property: a description can carry a whole mail thread. */
const LONGEST_PROPERTY = 50_000;
const DEEPEST = 50;
const LONGEST_NAME = 64;

/**
 * The events and zones of a file (RFC 5545), in one pass. Lines may end in any way and be folded by a
 * blank or a tab. What is broken costs no more than itself: a line that is none is passed over, a
 * component that was not closed ends where the next one begins.
 */
export function scan(text: string, problems: ProblemList): CalendarPart[] {
  return new Scanner(withPlainBreaks(text), problems).run();
}

function withPlainBreaks(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  // One "\r\r\n" is one break: seen where a file went through two systems.
  return bare.includes('\r') ? bare.replace(/\r\r\n|\r\n?/g, '\n') : bare;
}

class Scanner {
  readonly #calendars: CalendarPart[] = [];
  #calendar: CalendarPart | null = null;
  /** The event or zone that is open, and the rule within the zone. */
  #open: Component | null = null;
  #part: Component | null = null;
  /** The last one in which a line was none. */
  #broken: Component | null = null;
  /** How deep in components that are passed over: alarms, tasks, anything unknown. */
  #depth = 0;
  #events = 0;
  #at = 0;
  #position = 0;

  constructor(
    private readonly text: string,
    private readonly problems: ProblemList,
  ) {}

  run(): CalendarPart[] {
    const { text } = this;
    while (this.#position < text.length) {
      this.#at += 1;
      const from = this.#position;
      const end = this.#lineEnd(from);
      this.#position = end + 1;
      if (end > from) this.#line(from, end);
    }
    if (this.#open) this.#close('unexpected-end');
    return this.#calendars;
  }

  #lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  #line(from: number, end: number): void {
    const nameEnd = this.#nameEnd(from, end);
    if (nameEnd < 0) {
      if (this.#folds() && this.#foldedName(from, end)) return;
      this.#skipFolded();
      const inside = this.#depth === 0 && this.#open;
      // A text that was broken into lines is one thing that went wrong, not forty.
      if (inside && inside !== this.#broken && this.text.slice(from, end).trim() !== '') {
        this.#broken = inside;
        this.problems.add('broken-line', this.#at);
      }
      return;
    }
    const name = this.#knownName(from, nameEnd);
    if (name === 'BEGIN' || name === 'END') {
      const of = this.text
        .slice(nameEnd + 1, end)
        .trim()
        .toUpperCase();
      if (name === 'BEGIN') this.#begin(of);
      else this.#end(of);
      return;
    }
    const lines = name && this.#linesFor(name);
    if (lines) this.#keep(lines, name, nameEnd - from, from, end);
    else this.#skipFolded();
  }

  /** Where a property is put; null for one that is of no use where it stands. */
  #linesFor(name: string): ContentLine[] | null {
    const target = this.#depth > 0 ? null : (this.#part ?? this.#open ?? this.#calendar);
    const kept = target && KEPT['name' in target ? target.name : 'VCALENDAR'];
    return target && kept?.has(name) ? target.lines : null;
  }

  /**
   * A property that is folded before its first colon or semicolon, as older libical does (Evolution,
   * Sunbird). False when it is none.
   */
  #foldedName(from: number, end: number): boolean {
    const bare = this.text.slice(from, Math.min(end, from + LONGEST_NAME));
    const next = this.text.slice(this.#position + 1, this.#position + 1 + LONGEST_NAME);
    const name = /^([\w.-]+)[:;]/.exec(bare + next)?.[1]?.toUpperCase();
    if (!name || bare.length < end - from || !/^[\w.-]+$/.test(bare)) return false;
    const lines = this.#linesFor(name);
    const at = this.#at;
    const line = lines && contentLine(this.#unfolded(bare), name, name.length, at);
    if (line) lines.push(line);
    else if (lines) this.problems.add('broken-line', at);
    else this.#skipFolded();
    return true;
  }

  /** Where a name ends that begins here; -1 when the line does not begin with one. */
  #nameEnd(from: number, end: number): number {
    const last = Math.min(end, from + LONGEST_NAME);
    for (let i = from; i < last; i += 1) {
      const kind = KINDS[this.text.charCodeAt(i)];
      if (kind === ENDS) return i > from ? i : -1;
      if (kind !== GOES_ON) return -1;
    }
    return -1;
  }

  /** The name if it is one of those that are of use, without a new text for every line. */
  #knownName(from: number, end: number): string | null {
    const alike = NAMES.get(nameHash(this.text.charCodeAt(from), end - from));
    if (!alike) return null;
    for (const name of alike) if (this.text.startsWith(name, from)) return name;
    const written = this.text.slice(from, end).toUpperCase();
    return alike.find((name) => name === written) ?? null;
  }

  #keep(lines: ContentLine[], name: string, nameEnd: number, from: number, end: number): void {
    const at = this.#at;
    let whole = this.text.slice(from, end);
    if (whole.endsWith('=') && isQuotedPrintable(whole)) whole = this.#softBreaks(whole);
    else if (this.#folds()) whole = this.#unfolded(whole);
    const line = contentLine(whole, name, nameEnd, at);
    if (line) lines.push(line);
    else this.problems.add('broken-line', at);
  }

  #folds(): boolean {
    const code = this.text.charCodeAt(this.#position);
    return code === 32 || code === 9;
  }

  #unfolded(first: string): string {
    const pieces = [first];
    let length = first.length;
    while (this.#folds()) {
      const end = this.#lineEnd(this.#position);
      if (length < LONGEST_PROPERTY) pieces.push(this.text.slice(this.#position + 1, end));
      length += end - this.#position;
      this.#next(end);
    }
    return pieces.join('');
  }

  #skipFolded(): void {
    while (this.#folds()) this.#next(this.#lineEnd(this.#position));
  }

  /** Quoted-printable breaks lines in its own way: by an equals sign at the end. */
  #softBreaks(value: string): string {
    let whole = value;
    while (whole.endsWith('=') && this.#position < this.text.length) {
      if (whole.length > LONGEST_PROPERTY) return whole;
      const end = this.#lineEnd(this.#position);
      whole = whole.slice(0, -1) + this.text.slice(this.#position, end);
      this.#next(end);
    }
    return whole;
  }

  #next(end: number): void {
    this.#at += 1;
    this.#position = end + 1;
  }

  #begin(name: string): void {
    if (name === 'VCALENDAR') {
      if (this.#open) this.#close('component-not-closed');
      this.#calendar = this.#newCalendar();
      this.#depth = 0;
    } else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      if (this.#open) this.#close('component-not-closed');
      this.#open = { name, at: this.#at, lines: [], parts: [] };
      this.#depth = 0;
    } else if (isObservance(name) && this.#open?.name === 'VTIMEZONE' && this.#depth === 0) {
      this.#part = { name, at: this.#at, lines: [], parts: [] };
      this.#open.parts.push(this.#part);
    } else {
      this.#depth += 1;
      if (this.#depth === DEEPEST) this.problems.add('nested-too-deep', this.#at);
    }
  }

  #end(name: string): void {
    if (name === 'VCALENDAR') {
      if (this.#open) this.#close('component-not-closed');
      this.#calendar = null;
      this.#depth = 0;
    } else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      if (this.#open?.name === name) this.#close(null);
    } else if (this.#depth > 0) {
      this.#depth -= 1;
    } else if (isObservance(name)) {
      this.#part = null;
    }
  }

  #close(problem: 'component-not-closed' | 'unexpected-end' | null): void {
    const component = this.#open;
    this.#open = null;
    this.#part = null;
    this.#depth = 0;
    if (!component) return;
    if (problem) this.problems.add(problem, component.at);
    if (component.lines.length === 0) return;
    this.#calendar ??= this.#newCalendar();
    if (component.name === 'VTIMEZONE') this.#calendar.zones.push(component);
    else if (this.#events < MOST_EVENTS) this.#calendar.events.push(component);
    else this.problems.add('too-many-events', this.#at);
    if (component.name === 'VEVENT') this.#events = Math.min(this.#events + 1, MOST_EVENTS);
  }

  #newCalendar(): CalendarPart {
    const calendar: CalendarPart = { lines: [], events: [], zones: [] };
    this.#calendars.push(calendar);
    return calendar;
  }
}

function isObservance(name: string): boolean {
  return name === 'STANDARD' || name === 'DAYLIGHT';
}
