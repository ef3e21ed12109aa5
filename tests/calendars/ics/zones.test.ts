import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event, iso } from './calendar-text';

function at(line: string, ...parts: readonly string[]) {
  const text = calendar(...parts, event(line));
  const { sightings, problems } = readIcs(text, { now: 0, timeZone: 'Asia/Tokyo' });
  return { start: iso(sightings[0]?.start), problems: problems.map(({ reason }) => reason) };
}

const RULES = [
  'BEGIN:VTIMEZONE',
  'TZID:Head office',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

describe('a time', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01T07:00Z'],
    ['"Europe/Berlin"', '2026-07-01T07:00Z'],
    ['/citadel.example/20260101_1/Europe/Berlin', '2026-07-01T07:00Z'],
    ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', '2026-07-01T12:00Z'],
    ['W. Europe Standard Time', '2026-07-01T07:00Z'],
    ['Pacific Standard Time', '2026-07-01T16:00Z'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '2026-07-01T13:00Z'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '2026-07-01T07:00Z'],
    ['"(GMT+05:30) Chennai, Kolkata, Mumbai, New Delhi"', '2026-07-01T03:30Z'],
    ['"Greenwich Mean Time:Dublin; Edinburgh; Lisbon; London"', '2026-07-01T08:00Z'],
    ['America-New_York', '2026-07-01T13:00Z'],
    ['US-Eastern', '2026-07-01T13:00Z'],
    ['Germany/Berlin', '2026-07-01T07:00Z'],
    ['UTC', '2026-07-01T09:00Z'],
    ['(UTC+01:00) Amsterdam', '2026-07-01T07:00Z'],
    ['"tzone://Microsoft/Utc"', '2026-07-01T09:00Z'],
    ['GMT+0200', '2026-07-01T07:00Z'],
    ['UTC-5', '2026-07-01T14:00Z'],
  ])('in %s', (zone, start) => {
    expect(at(`DTSTART;TZID=${zone}:20260701T090000`)).toEqual({ start, problems: [] });
  });

  it.each([
    ['20260701T090000', '2026-07-01T07:00Z'],
    ['20260115T090000', '2026-01-15T08:00Z'],
    ['19950701T090000', '1995-07-01T07:00Z'],
    // The hour that is skipped is read by the offset before, the one that comes twice is its first.
    ['20260329T023000', '2026-03-29T01:30Z'],
    ['20260329T030000', '2026-03-29T01:00Z'],
    ['20261025T023000', '2026-10-25T00:30Z'],
    ['20261025T030000', '2026-10-25T02:00Z'],
  ])('of %s in a zone that the file describes', (time, start) => {
    expect(at(`DTSTART;TZID=Head office:${time}`, RULES)).toEqual({ start, problems: [] });
  });

  it('in a described zone whose summer time was given up', () => {
    const ended = RULES.replace(/BYMONTH=3/, 'BYMONTH=3;UNTIL=20140330T010000Z').replace(
      /BYMONTH=10/,
      'BYMONTH=10;UNTIL=20141026T010000Z',
    );
    expect(at('DTSTART;TZID=Head office:20140701T090000', ended).start).toBe('2014-07-01T07:00Z');
    expect(at('DTSTART;TZID=Head office:20260701T090000', ended).start).toBe('2026-07-01T08:00Z');
  });

  it('without zone is in the one of the calendar, or the only one described, or the reader’s', () => {
    const line = 'DTSTART:20260701T090000';
    expect(at(line, 'X-WR-TIMEZONE:Europe/Lisbon', RULES).start).toBe('2026-07-01T08:00Z');
    expect(at(line, RULES).start).toBe('2026-07-01T07:00Z');
    expect(at(line).start).toBe('2026-07-01T00:00Z');
    expect(at('DTSTART;TZID=:20260701T090000', RULES)).toEqual({
      start: '2026-07-01T07:00Z',
      problems: [],
    });
  });

  it('in a zone that nobody knows is local, and that is said', () => {
    expect(at('DTSTART;TZID=Customized Time Zone:20260701T090000')).toEqual({
      start: '2026-07-01T00:00Z',
      problems: ['zone-unknown'],
    });
  });
});
