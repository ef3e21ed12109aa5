import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event, iso } from './calendar-text';

const NOW = Date.UTC(2026, 2, 2, 12);

function read(...parts: readonly string[]) {
  return readIcs(calendar(...parts), { now: NOW, timeZone: 'Europe/Berlin' });
}

function only(...lines: readonly string[]) {
  const { sightings, problems } = read(event(...lines));
  expect(problems).toEqual([]);
  expect(sightings).toHaveLength(1);
  return sightings[0];
}

describe('an event', () => {
  it('is a sighting of a file with all that it tells', () => {
    const one = only(
      'UID:7k3v@google.com',
      'DTSTART:20260302T080000Z',
      'DTEND:20260302T083000Z',
      'SUMMARY:Pricing\\, first round\\; with Nadia',
      'LOCATION:Room 4\\nSecond floor',
      'STATUS:TENTATIVE',
      'ORGANIZER;CN=Nadia Brandt:mailto:Nadia@firm.example',
      'ATTENDEE;CN=Nadia Brandt;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:nadia@firm.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;ROLE=OPT-PARTICIPANT:MAILTO:tom@firm.example',
    );
    expect(one).toEqual({
      source: 'ics',
      detail: 'file',
      seenAt: NOW,
      keys: { iCalUID: '7k3v@google.com', googleEventId: '7k3v' },
      kind: 'event',
      title: 'Pricing, first round; with Nadia',
      location: 'Room 4, Second floor',
      status: 'tentative',
      start: Date.UTC(2026, 2, 2, 8),
      end: Date.UTC(2026, 2, 2, 8, 30),
      allDay: false,
      recurring: false,
      organizerEmail: 'nadia@firm.example',
      organizerName: 'Nadia Brandt',
      attendees: [
        {
          kind: 'person',
          email: 'nadia@firm.example',
          name: 'Nadia Brandt',
          response: 'accepted',
          optional: false,
          organizer: true,
        },
        { kind: 'person', email: 'tom@firm.example', response: 'needs-action', optional: true },
      ],
    });
  });

  it('has no guests rather than an empty list when the file names none', () => {
    expect(only('DTSTART:20260302T080000Z')?.attendees).toBeUndefined();
  });

  it.each([
    ['an end', ['DTSTART:20260302T080000Z', 'DTEND:20260302T091500Z'], '09:15'],
    ['a length', ['DTSTART:20260302T080000Z', 'DURATION:PT1H15M'], '09:15'],
    ['neither', ['DTSTART:20260302T080000Z'], '08:00'],
    ['no seconds', ['DTSTART:20260302T0800Z', 'DTEND:20260302T0830Z'], '08:30'],
    ['an offset', ['DTSTART:2026-03-02T09:00:00+01:00', 'DURATION:PT30M'], '08:30'],
  ])('is told by %s', (_, lines, end) => {
    const one = only(...lines);
    expect(iso(one?.start)).toBe('2026-03-02T08:00Z');
    expect(iso(one?.end)).toBe(`2026-03-02T${end}Z`);
  });

  it.each([
    ['one day', ['DTSTART;VALUE=DATE:20260302'], '2026-03-01T23:00Z', '2026-03-02T23:00Z'],
    [
      'the days up to its end, over the change of the clock',
      ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'],
      '2026-03-27T23:00Z',
      '2026-03-29T22:00Z',
    ],
    [
      'one day when it ends as it begins',
      ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260302'],
      '2026-03-01T23:00Z',
      '2026-03-02T23:00Z',
    ],
    [
      'as many days as it lasts',
      ['DTSTART;VALUE=DATE:20260302', 'DURATION:P2D'],
      '2026-03-01T23:00Z',
      '2026-03-03T23:00Z',
    ],
    [
      'a day without saying that it is one',
      ['DTSTART:20260302'],
      '2026-03-01T23:00Z',
      '2026-03-02T23:00Z',
    ],
  ])('lasts %s', (_, lines, start, end) => {
    const one = only(...lines);
    expect([iso(one?.start), iso(one?.end), one?.allDay]).toEqual([start, end, true]);
  });

  it('is on the days of the zone that the calendar names', () => {
    const { sightings } = read(
      'X-WR-TIMEZONE:America/New_York',
      event('DTSTART;VALUE=DATE:20260302'),
    );
    expect(iso(sightings[0]?.start)).toBe('2026-03-02T05:00Z');
  });

  it.each([
    ['CONFIRMED', 'confirmed'],
    ['Cancelled', 'cancelled'],
    ['IN-PROCESS', undefined],
  ])('with the status %s is %s', (status, expected) => {
    expect(only('DTSTART:20260302T080000Z', `STATUS:${status}`)?.status).toBe(expected);
  });

  it.each([
    ['OOF', [], 'out-of-office'],
    ['WORKINGELSEWHERE', [], 'working-location'],
    ['BUSY', [], 'event'],
    // Whoever marks a visit as out of office meets somebody all the same.
    ['OOF', ['ATTENDEE:mailto:ada@firm.example', 'ATTENDEE:mailto:tom@firm.example'], 'event'],
  ])('that Outlook shows as %s with %j is %s', (busy, guests, kind) => {
    const lines = ['DTSTART:20260302T080000Z', `X-MICROSOFT-CDO-BUSYSTATUS:${busy}`, ...guests];
    expect(only(...lines)?.kind).toBe(kind);
  });

  it('takes a whole day of Outlook for one, which writes it with times', () => {
    const one = only(
      'DTSTART;TZID=W. Europe Standard Time:20260302T000000',
      'DTEND;TZID=W. Europe Standard Time:20260303T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    );
    expect([iso(one?.start), one?.allDay]).toEqual(['2026-03-01T23:00Z', true]);
  });

  it.each([
    [
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ax',
      'https://teams.microsoft.com/l/meetup-join/19%3ax',
    ],
    [
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://calls.firm.example/42',
      'https://calls.firm.example/42',
    ],
    ['LOCATION:https://firm.zoom.us/j/123?pwd=x', 'https://firm.zoom.us/j/123?pwd=x'],
    [
      'DESCRIPTION:Join:\\nhttps://meet.google.com/abc-defg-hij\\nSee you',
      'https://meet.google.com/abc-defg-hij',
    ],
    ['DESCRIPTION:Read https://firm.example/zoom.us/j/1', undefined],
    ['CONFERENCE:javascript:alert(1)', undefined],
  ])('finds the call in %s', (line, link) => {
    expect(only('DTSTART:20260302T080000Z', line)?.conferencing).toBe(link);
  });

  it('keeps its name when the file gives it none', () => {
    const text = calendar(
      'BEGIN:VEVENT\nDTSTART:20260302T080000Z\nSUMMARY:One\nEND:VEVENT',
      'BEGIN:VEVENT\nDTSTART:20260303T080000Z\nSUMMARY:Two\nEND:VEVENT',
    );
    const names = readIcs(text, { now: NOW }).sightings.map(({ keys }) => keys.iCalUID);
    expect(new Set(names).size).toBe(2);
    const again = readIcs(text, { now: NOW }).sightings.map(({ keys }) => keys.iCalUID);
    expect(again).toEqual(names);
  });

  it('is on the calendar whose name is an address', () => {
    const { sightings } = read('X-WR-CALNAME:Me@firm.example', event('DTSTART:20260302T080000Z'));
    expect(sightings[0]?.calendar).toBe('me@firm.example');
  });

  it('is seen when the file was written, where that is known', () => {
    const text = calendar(event('DTSTART:20260302T080000Z'));
    expect(readIcs(text, { now: NOW, seenAt: 5 }).sightings[0]?.seenAt).toBe(5);
  });
});

describe('a window', () => {
  const text = calendar(
    event('UID:a', 'DTSTART:20260301T080000Z', 'DTEND:20260301T090000Z'),
    event('UID:b', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'),
    event('UID:c', 'DTSTART:20260303T080000Z', 'DTEND:20260303T090000Z'),
  );
  const within = (from: number, to: number) =>
    readIcs(text, { from, to }).sightings.map(({ keys }) => keys.iCalUID);

  it('lets through what touches it', () => {
    const [from, to] = [Date.UTC(2026, 2, 1, 8, 30), Date.UTC(2026, 2, 2, 8, 1)];
    expect(within(from, to)).toEqual(['a', 'b']);
  });

  it('does not let through what ends where it begins, or begins where it ends', () => {
    expect(within(Date.UTC(2026, 2, 1, 9), Date.UTC(2026, 2, 3, 8))).toEqual(['b']);
  });
});

describe('several versions', () => {
  const version = (sequence: number, title: string, ...more: string[]) =>
    event('DTSTART:20260302T080000Z', `SEQUENCE:${sequence}`, `SUMMARY:${title}`, ...more);

  it('of one event are the one with the highest sequence, wherever it stands', () => {
    for (const parts of [
      [version(2, 'New'), version(1, 'Old')],
      [version(1, 'Old'), version(2, 'New')],
    ]) {
      expect(read(...parts).sightings.map(({ title }) => title)).toEqual(['New']);
    }
  });

  it('of one sequence are the one written last', () => {
    const { sightings } = read(
      version(1, 'New', 'DTSTAMP:20260102T000000Z'),
      version(1, 'Old', 'DTSTAMP:20260101T000000Z'),
    );
    expect(sightings.map(({ title }) => title)).toEqual(['New']);
  });

  it('are cancelled by a later message that names nothing but the event', () => {
    const text =
      calendar('METHOD:REQUEST', version(1, 'Pricing')) +
      calendar('METHOD:CANCEL', event('SEQUENCE:2', 'STATUS:CANCELLED'));
    const { sightings, problems } = readIcs(text, { now: NOW });
    expect(sightings.map(({ title, status }) => [title, status])).toEqual([
      ['Pricing', 'cancelled'],
    ]);
    expect(problems).toEqual([]);
  });

  it('take in the answer that came as a message', () => {
    const text =
      calendar(
        'METHOD:REQUEST',
        version(1, 'Pricing', 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:tom@firm.example'),
      ) + calendar('METHOD:REPLY', event('ATTENDEE;PARTSTAT=DECLINED:mailto:tom@firm.example'));
    const { sightings } = readIcs(text, { now: NOW });
    expect(sightings[0]?.attendees?.[0]?.response).toBe('declined');
  });

  it('keep everybody in an occurrence that one guest answered', () => {
    const text =
      calendar(
        'METHOD:REQUEST',
        event(
          'DTSTART:20260302T080000Z',
          'RRULE:FREQ=DAILY;COUNT=2',
          'SUMMARY:Pricing',
          'ATTENDEE:mailto:ada@firm.example',
          'ATTENDEE:mailto:tom@firm.example',
        ),
      ) +
      calendar(
        'METHOD:REPLY',
        event(
          'RECURRENCE-ID:20260303T080000Z',
          'DTSTART:20260303T080000Z',
          'ATTENDEE;PARTSTAT=DECLINED:mailto:tom@firm.example',
        ),
      );
    const { sightings } = readIcs(text, { now: NOW });
    const second = sightings.find(({ start }) => start === Date.UTC(2026, 2, 3, 8));
    expect(second?.title).toBe('Pricing');
    expect(second?.attendees?.map(({ email, response }) => [email, response])).toEqual([
      ['ada@firm.example', undefined],
      ['tom@firm.example', 'declined'],
    ]);
  });

  it.each([
    ['', ''],
    ['DTSTAMP:20260101T000000Z', 'DTSTAMP:20260102T000000Z'],
  ])('that are two events under one name are both there, and that is said', (one, two) => {
    const parts = [
      event('DTSTART:20260302T080000Z', 'SUMMARY:One', one),
      event('DTSTART:20260309T080000Z', 'SUMMARY:Two', two),
    ];
    const { sightings, problems } = read(...parts);
    expect(problems.map(({ reason }) => reason)).toEqual(['same-uid']);
    expect(sightings.map(({ title, keys }) => [title, keys.iCalUID])).toEqual([
      ['One', 'one@firm.example'],
      ['Two', 'one@firm.example#20260309T080000Z'],
    ]);
  });
});

describe('what is no event', () => {
  it('is passed over: tasks, journals, busy times', () => {
    const parts = ['VTODO', 'VJOURNAL', 'VFREEBUSY'].map(
      (name) => `BEGIN:${name}\r\nUID:x\r\nDTSTART:20260302T080000Z\r\nEND:${name}`,
    );
    expect(read(...parts)).toEqual({ sightings: [], problems: [] });
  });

  it('lends an event none of its alarm', () => {
    const one = only(
      'DTSTART:20260302T080000Z',
      'SUMMARY:Pricing',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'ATTENDEE:mailto:pager@firm.example',
      'END:VALARM',
    );
    expect([one?.title, one?.attendees]).toEqual(['Pricing', undefined]);
  });
});
