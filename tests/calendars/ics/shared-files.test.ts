import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';

/** Files as Google, Exchange, Outlook, Apple and Sun write them; beside the checkout, not in it. */
const FOLDER = new URL('../../../../shared/ics/', import.meta.url);
const isThere = existsSync(FOLDER);
const files = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith('.ics')) : [];
if (!isThere)
  console.log('calendar files are not counted: ../shared/ics is not beside the checkout');

/** Ask or propose something, and say of no event that it stands. */
const NO_EVENT = ['REFRESH', 'REPLY', 'DECLINECOUNTER', 'COUNTER'];

interface Counted {
  uid: string | undefined;
  method: string;
  start: string | undefined;
  sequence: number;
  stamp: string;
  recurrenceId: string | undefined;
  emails: string[];
  exceptions: string[];
}

/** A count by plain text, which shares nothing with the reader. */
function count(text: string): Counted[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const found: Counted[] = [];
  let method = '';
  let event: string[] | null = null;
  let depth = 0;
  for (const line of lines) {
    if (line === 'BEGIN:VCALENDAR') method = '';
    else if (line.startsWith('METHOD:') && !event) method = line.slice('METHOD:'.length);
    else if (line === 'BEGIN:VEVENT') [event, depth] = [[], 0];
    else if (line === 'END:VEVENT' && event) {
      found.push(counted(event, method));
      event = null;
    } else if (line.startsWith('BEGIN:')) depth += 1;
    else if (line.startsWith('END:')) depth -= 1;
    else if (event && depth === 0) event.push(line);
  }
  return found;
}

function counted(lines: readonly string[], method: string): Counted {
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  const value = (line: string | undefined) => line?.replace(/^(?:[^":]|"[^"]*")*:/, '').trim();
  const one = (name: string) => value(all(name)[0]);
  return {
    ...{ method, uid: one('UID'), start: one('DTSTART'), recurrenceId: one('RECURRENCE-ID') },
    sequence: Number(one('SEQUENCE') ?? 0),
    stamp: one('LAST-MODIFIED') ?? one('DTSTAMP') ?? '',
    emails: all('ATTENDEE').map((line) =>
      (value(line) ?? '')
        .replace(/^mailto:/i, '')
        .replaceAll(/\s/g, '')
        .toLowerCase(),
    ),
    exceptions: all('EXDATE').flatMap((line) => (value(line) ?? '').split(',')),
  };
}

function isTime(text: string | undefined): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(text ?? '') ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(day);
}

/** The versions that stand: of one event, or of one of its exceptions, the last that was sent. */
function standing(events: readonly Counted[]): Counted[] {
  const last = new Map<string, Counted>();
  for (const [index, event] of events.entries()) {
    if (NO_EVENT.includes(event.method) || !isTime(event.start)) continue;
    if (event.method === 'ADD') continue;
    const key = `${event.uid ?? `none ${index}`} ${event.recurrenceId ?? ''}`;
    const known = last.get(key);
    const newer =
      !known ||
      event.sequence > known.sequence ||
      (event.sequence === known.sequence && event.stamp >= known.stamp);
    if (newer) last.set(key, event);
  }
  return [...last.values()];
}

describe.skipIf(!isThere)('a file of another program', () => {
  it.each(files)('%s gives every event, attendee and exception that a count finds', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const { sightings } = readIcs(text, { now: Date.UTC(2026, 2, 2), timeZone: 'Europe/Berlin' });
    const events = standing(count(text));
    expect(events.length).toBeGreaterThan(0);
    for (const { uid, start, recurrenceId, emails, exceptions } of events) {
      const own = sightings.filter(({ keys }) =>
        uid === undefined ? keys.iCalUID?.startsWith('no-uid-') : keys.iCalUID === uid,
      );
      const where = `${uid} ${recurrenceId ?? start}`;
      const named = recurrenceId
        ? own.filter(({ keys }) => keys.recurrenceId === recurrenceId)
        : own;
      expect(named.length, where).toBeGreaterThan(0);
      const seen = named.flatMap(({ attendees }) => attendees ?? []).map(({ email }) => email);
      expect(seen, where).toEqual(expect.arrayContaining(emails));
      for (const exception of exceptions) {
        expect(
          own.map(({ keys }) => keys.recurrenceId),
          where,
        ).not.toContain(exception);
      }
    }
  });

  it('gives every UID that has a time, whoever sent it', () => {
    for (const name of files) {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const { sightings } = readIcs(text, { now: Date.UTC(2026, 2, 2) });
      const uids = new Set(sightings.map(({ keys }) => keys.iCalUID));
      const told = count(text).filter(({ uid, start }) => uid !== undefined && isTime(start));
      for (const { uid } of told) expect(uids, `${name} ${uid}`).toContain(uid);
    }
  });
});
