import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event, iso } from './calendar-text';

const NOW = Date.UTC(2026, 2, 2, 12);
const DAY = 86_400_000;

function read(...parts: readonly string[]) {
  return readIcs(calendar(...parts), { now: NOW, timeZone: 'Europe/Berlin' });
}

/** Local days of the occurrences, as their names tell them. */
function days(...lines: readonly string[]) {
  const { sightings, problems } = read(event(...lines));
  expect(problems).toEqual([]);
  return sightings.map(({ keys }) => keys.recurrenceId?.slice(0, 8));
}

describe('a rule', () => {
  it.each([
    ['DAILY;COUNT=3', '20260302', ['20260302', '20260303', '20260304']],
    // Said of nothing, or of no number at all, is what every calendar takes for not said.
    ['DAILY;INTERVAL=0;UNTIL=;COUNT=2', '20260302', ['20260302', '20260303']],
    ['DAILY;INTERVAL=2;UNTIL=20260306', '20260302', ['20260302', '20260304', '20260306']],
    ['WEEKLY;COUNT=4;BYDAY=MO,WE', '20260302', ['20260302', '20260304', '20260309', '20260311']],
    // The two examples of RFC 5545 that differ by their first day of the week alone.
    [
      'WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '19970805',
      ['19970805', '19970810', '19970819', '19970824'],
    ],
    [
      'WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '19970805',
      ['19970805', '19970817', '19970819', '19970831'],
    ],
    ['MONTHLY;COUNT=3;BYMONTHDAY=31', '20260131', ['20260131', '20260331', '20260531']],
    ['MONTHLY;COUNT=3;BYMONTHDAY=-1', '20260131', ['20260131', '20260228', '20260331']],
    ['MONTHLY;COUNT=3;BYDAY=2TU', '20260310', ['20260310', '20260414', '20260512']],
    ['MONTHLY;COUNT=3;BYDAY=-1FR', '20260327', ['20260327', '20260424', '20260529']],
    [
      'MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '20260331',
      ['20260331', '20260430', '20260529'],
    ],
    ['MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13', '20260313', ['20260313', '20261113', '20270813']],
    ['YEARLY;COUNT=2', '20240229', ['20240229', '20280229']],
    ['YEARLY;COUNT=3;BYMONTH=1,3', '20260102', ['20260102', '20260302', '20270102']],
    ['YEARLY;COUNT=2;BYDAY=20MO', '19970519', ['19970519', '19980518']],
    ['YEARLY;COUNT=2;BYWEEKNO=20;BYDAY=MO', '19970512', ['19970512', '19980511']],
    ['YEARLY;COUNT=3;BYYEARDAY=1,-1', '20260101', ['20260101', '20261231', '20270101']],
    [
      'YEARLY;COUNT=3;BYDAY=TU;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8',
      '19961105',
      ['19961105', '19971104', '19981103'],
    ],
  ])('%s from %s', (rule, start, expected) => {
    expect(days(`DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=${rule}`)).toEqual(expected);
  });

  it('keeps the hour on the clock when the clock is changed', () => {
    const { sightings } = read(
      event(
        'DTSTART;TZID=Europe/Berlin:20260323T090000',
        'DTEND;TZID=Europe/Berlin:20260323T093000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
    );
    expect(sightings.map(({ start }) => iso(start))).toEqual([
      '2026-03-23T08:00Z',
      '2026-03-30T07:00Z',
    ]);
  });

  it('moves what falls into the hour that is skipped by as much', () => {
    const { sightings } = read(
      event('DTSTART;TZID=Europe/Berlin:20260328T023000', 'RRULE:FREQ=DAILY;COUNT=2'),
    );
    expect(sightings.map(({ start }) => iso(start))).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:30Z',
    ]);
  });

  it('ends with the occurrence that UNTIL names, in UTC as well', () => {
    const until = 'RRULE:FREQ=DAILY;UNTIL=20260304T080000Z';
    expect(days('DTSTART;TZID=Europe/Berlin:20260302T090000', until)).toHaveLength(3);
    expect(days('DTSTART;TZID=Europe/Berlin:20260302T090100', until)).toHaveLength(2);
  });

  it('begins with its start, which it need not meet', () => {
    expect(days('DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2')).toEqual([
      '20260303',
      '20260309',
    ]);
  });

  it('that never ends is looked at from two years back to a year ahead, and at its first', () => {
    const { sightings, problems } = read(
      event('DTSTART:19980105T080000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO'),
    );
    expect(problems).toEqual([]);
    expect(iso(sightings[0]?.start)).toBe('1998-01-05T08:00Z');
    expect(sightings[1]?.start).toBeGreaterThan(NOW - 2 * 365 * DAY - 1);
    expect(sightings.at(-1)?.start).toBeLessThan(NOW + 365 * DAY);
    expect(sightings).toHaveLength(1 + 157);
  });

  it('that never ends is looked at around the time of the file, when nobody says what now is', () => {
    const stamp = 'DTSTAMP:20200601T080000Z';
    const lines = ['DTSTART:20190107T080000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO'];
    const starts = (text: string) => readIcs(text).sightings.map(({ start }) => iso(start));
    const stamped = starts(calendar(event(...lines, stamp)));
    expect(stamped[0]).toBe('2019-01-07T08:00Z');
    expect(stamped.at(-1)).toBe('2021-05-31T08:00Z');
    expect(starts(calendar(event(...lines))).at(-1)).toBe('2020-01-06T08:00Z');
  });

  it('that never ends is looked at in the window that was asked for', () => {
    const text = calendar(event('DTSTART:19980105T080000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO'));
    const { sightings } = readIcs(text, { from: Date.UTC(2010, 0, 1), to: Date.UTC(2010, 0, 31) });
    expect(sightings.map(({ start }) => iso(start))).toEqual([
      '2010-01-04T08:00Z',
      '2010-01-11T08:00Z',
      '2010-01-18T08:00Z',
      '2010-01-25T08:00Z',
    ]);
  });
});

describe('exceptions', () => {
  const weekly = [
    'DTSTART;TZID=America/New_York:20260302T100000',
    'DTEND;TZID=America/New_York:20260302T103000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'SUMMARY:Staff',
  ];

  it('are taken out, by the time in any zone and by the day', () => {
    expect(days(...weekly, 'EXDATE:20260309T140000Z', 'EXDATE;VALUE=DATE:20260316')).toEqual([
      '20260302',
      '20260323',
    ]);
  });

  it('are taken out by a rule, and further times added', () => {
    const lines = [
      ...weekly,
      'EXRULE:FREQ=WEEKLY;INTERVAL=2',
      'RDATE;TZID=America/New_York:20260401T100000',
    ];
    expect(days(...lines)).toEqual(['20260401', '20260309', '20260323']);
  });

  it('are found by times that name no zone, on the clock of the series', () => {
    const { sightings } = read(
      event(...weekly, 'EXDATE:20260309T100000', 'RDATE:20260401T100000'),
      event('RECURRENCE-ID:20260316T100000', 'DTSTART:20260317T140000Z', 'SUMMARY:Moved'),
    );
    expect(sightings.map(({ start, title }) => `${iso(start)} ${title}`).sort()).toEqual([
      '2026-03-02T15:00Z Staff',
      '2026-03-17T14:00Z Moved',
      '2026-03-23T14:00Z Staff',
      '2026-04-01T14:00Z Staff',
    ]);
  });

  it('of a timed series may be named by their day', () => {
    const { sightings } = read(
      event(...weekly),
      event('RECURRENCE-ID;VALUE=DATE:20260309', 'DTSTART:20260310T140000Z', 'SUMMARY:Moved'),
    );
    expect(sightings).toHaveLength(4);
    expect(sightings.map(({ keys }) => keys.recurrenceId)).toContain('20260309T100000');
  });

  it.each([
    ';TZID=Europe/Berlin:20260303T000000',
    ':20260303T000000Z',
    ':20260303T050000Z', // midnight in New York
    ':20260303T000000',
  ])('of an all-day series may be named by a midnight: %s', (name) => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Fair'),
      event(`RECURRENCE-ID${name}`, 'DTSTART;VALUE=DATE:20260310', 'SUMMARY:Moved'),
    );
    const { sightings } = readIcs(text, { timeZone: 'America/New_York' });
    const days = sightings.map(({ title, keys }) => `${keys.recurrenceId} ${title}`);
    expect(days.sort()).toEqual(['20260302 Fair', '20260303 Moved', '20260304 Fair']);
  });

  it('that were added as periods last as long as those say', () => {
    const added = 'RDATE;VALUE=PERIOD;TZID=America/New_York';
    const text = calendar(
      event(...weekly, `${added}:20260401T100000/PT3H,20260402T100000/20260402T101500`),
    );
    const from = Date.UTC(2026, 3, 1, 16);
    const { sightings } = readIcs(text, { from });
    expect(sightings.map(({ start, end }) => `${iso(start)} ${iso(end)}`)).toEqual([
      '2026-04-01T14:00Z 2026-04-01T17:00Z',
      '2026-04-02T14:00Z 2026-04-02T14:15Z',
    ]);
  });

  it('that a change to all that follow moves into the window are in it', () => {
    const text = calendar(
      event(...weekly),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20260309T100000',
        'DTSTART;TZID=America/New_York:20260311T100000',
        'DURATION:PT1H',
      ),
    );
    const { sightings } = readIcs(text, { from: Date.UTC(2026, 2, 18), to: Date.UTC(2026, 2, 19) });
    expect(sightings.map(({ start }) => iso(start))).toEqual(['2026-03-18T14:00Z']);
  });

  it('of a series that Google split have the id that its page gives them', () => {
    const { sightings } = read(event(...weekly, 'UID:s1_R20260302T150000@google.com'));
    expect(sightings[0]?.keys).toEqual({
      iCalUID: 's1_R20260302T150000@google.com',
      recurrenceId: '20260302T100000',
      googleEventId: 's1_20260302T150000Z',
    });
  });

  it('are told anew under the original start', () => {
    const { sightings } = read(
      event(...weekly, 'UID:s1@google.com'),
      event(
        'UID:s1@google.com',
        'RECURRENCE-ID;TZID=America/New_York:20260309T100000',
        'DTSTART;TZID=America/New_York:20260310T150000',
        'DURATION:PT1H',
        'SUMMARY:Staff\\, moved',
        'ATTENDEE:mailto:tom@firm.example',
      ),
    );
    expect(sightings).toHaveLength(4);
    const moved = sightings.find(({ title }) => title === 'Staff, moved');
    expect(moved).toMatchObject({
      keys: {
        iCalUID: 's1@google.com',
        recurrenceId: '20260309T100000',
        googleEventId: 's1_20260309T140000Z',
      },
      recurring: true,
      start: Date.UTC(2026, 2, 10, 19),
      end: Date.UTC(2026, 2, 10, 20),
    });
  });

  it('are named as the others are, although the override writes its name in UTC', () => {
    const { sightings } = read(
      event(...weekly),
      event('RECURRENCE-ID:20260309T140000Z', 'DTSTART:20260310T140000Z', 'SUMMARY:Moved'),
    );
    expect(sightings.map(({ keys }) => keys.recurrenceId).sort()).toEqual([
      '20260302T100000',
      '20260309T100000',
      '20260316T100000',
      '20260323T100000',
    ]);
  });

  it('that are cancelled stay, as cancelled', () => {
    const { sightings } = read(
      event(...weekly),
      event('RECURRENCE-ID;TZID=America/New_York:20260316T100000', 'STATUS:CANCELLED'),
    );
    const cancelled = sightings.filter(({ status }) => status === 'cancelled');
    expect(cancelled.map(({ title, start, end }) => [title, iso(start), iso(end)])).toEqual([
      ['Staff', '2026-03-16T14:00Z', '2026-03-16T14:30Z'],
    ]);
    expect(sightings).toHaveLength(4);
  });

  it('that a message cancels keep their title', () => {
    const cancel = calendar(
      'METHOD:CANCEL',
      event('RECURRENCE-ID:20260309T140000Z', 'DTSTART:20260309T140000Z', 'SEQUENCE:1'),
    );
    const { sightings } = readIcs(calendar(event(...weekly)) + cancel);
    const cancelled = sightings.filter(({ status }) => status === 'cancelled');
    expect(cancelled.map(({ title }) => title)).toEqual(['Staff']);
  });

  it('change all that follows when they say so', () => {
    const { sightings } = read(
      event(...weekly),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20260316T100000',
        'DTSTART;TZID=America/New_York:20260316T110000',
        'DTEND;TZID=America/New_York:20260316T120000',
        'SUMMARY:Staff\\, an hour',
      ),
    );
    const told = sightings
      .map(({ title, start, end }) => `${iso(start)} ${iso(end).slice(11)} ${title}`)
      .sort();
    expect(told).toEqual([
      '2026-03-02T15:00Z 15:30Z Staff',
      '2026-03-09T14:00Z 14:30Z Staff',
      '2026-03-16T15:00Z 16:00Z Staff, an hour',
      '2026-03-23T15:00Z 16:00Z Staff, an hour',
    ]);
  });

  it('come without their series, and from outside the window into it', () => {
    const text = calendar(
      event('UID:lone', 'RECURRENCE-ID:20260309T140000Z', 'DTSTART:20260310T140000Z'),
      event(...weekly),
      event('RECURRENCE-ID:20260323T140000Z', 'DTSTART:20260311T140000Z', 'SUMMARY:Early'),
    );
    const { sightings } = readIcs(text, { from: Date.UTC(2026, 2, 10), to: Date.UTC(2026, 2, 12) });
    expect(sightings.map(({ keys }) => keys.iCalUID)).toEqual(['lone', 'one@firm.example']);
  });

  it('of which one holds two versions are the newer one', () => {
    const { sightings } = read(
      event(...weekly),
      event(
        'RECURRENCE-ID:20260309T140000Z',
        'DTSTART:20260309T160000Z',
        'SEQUENCE:2',
        'SUMMARY:B',
      ),
      event(
        'RECURRENCE-ID:20260309T140000Z',
        'DTSTART:20260309T170000Z',
        'SEQUENCE:1',
        'SUMMARY:A',
      ),
    );
    expect(sightings.filter(({ title }) => title !== 'Staff').map(({ title }) => title)).toEqual([
      'B',
    ]);
  });
});
