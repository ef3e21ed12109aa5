import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event } from './calendar-text';

const NOW = Date.UTC(2026, 2, 2, 12);
const good = event('UID:good', 'DTSTART:20260302T080000Z', 'SUMMARY:Good');

function read(text: string) {
  const began = performance.now();
  const reading = readIcs(text, { now: NOW });
  // Generous: machines that test are busy. What is not bounded takes minutes.
  expect(performance.now() - began).toBeLessThan(15_000);
  return {
    titles: reading.sightings.map(({ title }) => title),
    count: reading.sightings.length,
    reasons: [...new Set(reading.problems.map(({ reason }) => reason))],
    problems: reading.problems,
  };
}

describe('a broken file', () => {
  it.each([
    ['an event without start', event('UID:x', 'SUMMARY:X'), 'event-without-start'],
    ['a day that is none', event('UID:x', 'DTSTART:20260231T080000Z'), 'time-unreadable'],
    ['a time that is none', event('UID:x', 'DTSTART:20260301T250000Z'), 'time-unreadable'],
    ['a line that is none', event('UID:x', 'DTSTART:20260301T080000Z', 'oh, this?'), 'broken-line'],
    [
      'an event that is not closed',
      'BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260301T080000Z',
      'component-not-closed',
    ],
    [
      'an alarm that is not closed',
      'BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260301T080000Z\r\nBEGIN:VALARM',
      'component-not-closed',
    ],
    [
      'an end before the start',
      event('UID:x', 'DTSTART:20260301T080000Z', 'DTEND:20260228T080000Z'),
      'end-before-start',
    ],
    [
      'a length that is none',
      event('UID:x', 'DTSTART:20260301T080000Z', 'DURATION:soon'),
      'duration-unreadable',
    ],
    [
      'a rule that is none',
      event('UID:x', 'DTSTART:20260301T080000Z', 'RRULE:FREQ=OFTEN'),
      'rule-unreadable',
    ],
    [
      'an interval below nothing',
      event('UID:x', 'DTSTART:20260301T080000Z', 'RRULE:FREQ=DAILY;INTERVAL=-1'),
      'rule-unreadable',
    ],
  ])('with %s gives the events around it, and says so', (_, bad, reason) => {
    const { titles, reasons } = read(calendar(good, bad, good.replace('UID:good', 'UID:two')));
    expect(titles.filter((title) => title === 'Good')).toHaveLength(2);
    expect(reasons).toEqual(expect.arrayContaining([reason]));
  });

  it('that ends in the middle gives what came before, the broken event included', () => {
    const text = calendar(
      good,
      event('UID:x', 'DTSTART:20260303T080000Z', 'SUMMARY:Cut', 'LOCATION:R'),
    );
    const { titles, reasons } = read(text.slice(0, text.indexOf('LOCATION') + 4));
    expect(titles).toEqual(['Good', 'Cut']);
    expect(reasons).toContain('unexpected-end');
  });

  it('says on which line of the file something is wrong', () => {
    const { problems } = read(calendar(good, event('UID:x', 'DTSTART:20260231')));
    expect(problems).toContainEqual({ reason: 'time-unreadable', line: 10 });
  });

  it.each(['', 'hello', '\0\0\0', 'BEGIN:VCARD\nEND:VCARD', '{"a":1}'])(
    '%j is no calendar',
    (text) => {
      expect(read(text)).toMatchObject({ count: 0, reasons: ['no-calendar'] });
    },
  );

  it('takes events that stand in no calendar', () => {
    expect(read(`${good}\r\n`).titles).toEqual(['Good']);
  });
});

describe('a bomb', () => {
  const rule = (text: string, ...more: readonly string[]) =>
    read(calendar(event('UID:x', 'DTSTART:20250101T080000Z', `RRULE:${text}`, ...more), good));

  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=MINUTELY',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30',
  ])('of too many times gives the first of them: %s', (text) => {
    const { titles, count, reasons } = rule(text);
    expect(titles).toContain('Good');
    expect(count).toBeLessThanOrEqual(10_002);
    expect(reasons).toEqual(['too-many-occurrences']);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1000000000',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300;COUNT=3',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=7;BYHOUR=3;BYMINUTE=59;BYMONTH=2;BYMONTHDAY=30;COUNT=9',
    'FREQ=WEEKLY;INTERVAL=999999999999999',
    'FREQ=YEARLY;INTERVAL=999999999999999;COUNT=9999999',
  ])('that never comes again gives its start: %s', (text) => {
    const { count } = rule(text);
    expect(count).toBe(2);
  });

  it('of a rule that ends in a thousand years is one that never ends', () => {
    const { count, reasons } = rule('FREQ=DAILY;UNTIL=30000101T000000Z');
    expect(count).toBeGreaterThan(400);
    expect(count).toBeLessThan(1_200);
    expect(reasons).toEqual([]);
  });

  it('of many heavy rules has its work bounded as a whole', () => {
    const heavy = Array.from({ length: 400 }, (_, i) =>
      event(
        `UID:h${i}`,
        'DTSTART:19700101T080000Z',
        'RRULE:FREQ=MINUTELY;COUNT=900000000;BYHOUR=1',
      ),
    );
    const { titles, reasons } = read(calendar(...heavy, good));
    expect(titles).toContain('Good');
    expect(reasons).toContain('rule-too-heavy');
  });

  it('of thousands of events under one name is read', () => {
    const same = Array.from({ length: 50_000 }, (_, i) =>
      event('UID:x', `DTSTART:2026030${i === 0 ? 1 : 3}T080000Z`),
    );
    expect(read(calendar(...same, good)).titles).toContain('Good');
  });

  it('of exceptions, added times and observances is read', () => {
    const times = Array.from(
      { length: 100_000 },
      (_, i) => `20260302T08${String(i % 60).padStart(2, '0')}00Z`,
    );
    const zone = `BEGIN:VTIMEZONE\r\nTZID:Z\r\n${'BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\n'.repeat(500)}END:VTIMEZONE`;
    const bad = event(
      'UID:x',
      'DTSTART;TZID=Z:20260301T080000',
      'RRULE:FREQ=DAILY;COUNT=3',
      `RDATE:${times.join(',')}`,
      `EXDATE:${times.join(',')}`,
    );
    expect(read(calendar(zone, bad, good)).titles).toContain('Good');
  });

  it('of zones that change every second, asked about in every year, is read', () => {
    const zones = Array.from({ length: 20 }, (_, i) =>
      [
        ...['BEGIN:VTIMEZONE', `TZID:Z${i}`, 'BEGIN:STANDARD', 'DTSTART:19000101T000000'],
        ...['TZOFFSETTO:+0100', 'RRULE:FREQ=MINUTELY', 'END:STANDARD', 'END:VTIMEZONE'],
      ].join('\r\n'),
    );
    const events = Array.from({ length: 2_000 }, (_, i) =>
      event(`UID:${i}`, `DTSTART;TZID=Z${i % 20}:${1950 + (i % 150)}0601T080000`),
    );
    expect(read(calendar(...zones, ...events, good)).titles).toContain('Good');
  });

  it('of components within components is passed over', () => {
    const depth = 200_000;
    const text = `${'BEGIN:X-NEST\r\n'.repeat(depth)}${'END:X-NEST\r\n'.repeat(depth)}`;
    expect(read(`BEGIN:VCALENDAR\r\n${text}${good}\r\nEND:VCALENDAR`)).toMatchObject({
      titles: ['Good'],
      reasons: ['nested-too-deep'],
    });
    expect(read(`${'BEGIN:VEVENT\r\n'.repeat(depth)}${good}`).titles).toEqual(['Good']);
  });

  it('of a hundred thousand lines of anything is read, with a list that ends', () => {
    const junk = Array.from({ length: 100_000 }, (_, i) => `?? ${i} ;;:"`).join('\r\n');
    expect(read(`${junk}\r\n${calendar(good)}`).titles).toEqual(['Good']);
    const events = Array.from({ length: 20_000 }, (_, i) => event(`UID:${i}`, 'DTSTART:never'));
    const { problems } = read(calendar(...events));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.reason).toBe('more-problems');
  });

  it('of one line without end is read', () => {
    const long = `DESCRIPTION:${'a'.repeat(5_000_000)}\r\n ${'b\r\n '.repeat(300_000)}`;
    expect(read(calendar(event('UID:x', 'DTSTART:20260301T080000Z', long), good)).count).toBe(2);
    const quotes = `ATTENDEE;CN="${'";X="'.repeat(200_000)}:mailto:ada@firm.example`;
    expect(read(calendar(event('UID:x', 'DTSTART:20260301T080000Z', quotes), good)).count).toBe(2);
  });
});

describe('anything at all', () => {
  const name = fc.constantFrom(
    ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
    ...['ATTENDEE', 'ORGANIZER', 'UID', 'SEQUENCE', 'STATUS', 'SUMMARY', 'BEGIN', 'END', 'TZID'],
    ...['METHOD', 'X-WR-TIMEZONE', 'TZOFFSETTO', 'DESCRIPTION'],
  );
  const value = fc.oneof(
    fc.constantFrom('VEVENT', 'VCALENDAR', 'VTIMEZONE', 'STANDARD', 'VALARM', '20260302T080000Z'),
    fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=YEARLY;BYWEEKNO=53',
      'PT1H',
      '20260302',
      'mailto:a@b.example',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const parameter = fc.constantFrom(
    '',
    ';TZID=Nowhere',
    ';VALUE=DATE',
    ';CN="x',
    ';RANGE=THISANDFUTURE',
    ';=',
  );
  const line = fc.tuple(name, parameter, value).map(([a, b, c]) => `${a}${b}:${c}`);

  it('is read without a throw into sightings that hold what they must', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        (lines) => {
          const text = [
            'BEGIN:VCALENDAR',
            'BEGIN:VEVENT',
            'DTSTART:20260302T080000Z',
            ...lines,
          ].join('\n');
          for (const one of readIcs(text, { now: NOW }).sightings) {
            expect(one.keys.iCalUID).toBeTruthy();
            expect(Number.isFinite(one.start) && Number.isFinite(one.end)).toBe(true);
            expect(one.end).toBeGreaterThanOrEqual(one.start ?? Number.NaN);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
