import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/functions/peer';
import type { Person } from '@/utils/records/schema';
import { NOT_KNOWN, type TimePlace, timePlace } from '@/utils/relationships/time-place';
import { meetingHours, splitMeeting, takesTime, timeSplit } from '@/utils/relationships/time-split';
import { dateOf } from '@/utils/relationships/zone-days';
import { HOUR, meeting, person, profile } from '../builders';

const PEER: TimePlace = { bucket: 'peers', side: 'outside' };
const REPORT: TimePlace = { bucket: 'reports', side: 'inside' };
const CLIENT: TimePlace = { bucket: 'external', side: null };
const at = (time: string) => Date.parse(time);
const timed = (start: number, hours: number, guests: TimePlace[], people?: number) => ({
  start,
  end: start + hours * HOUR,
  guests,
  ...(people !== undefined && { people }),
});

describe('splitMeeting', () => {
  it('gives each of the others their part', () => {
    // 1 h of four: three others, a third of an hour each: peers 2/3, reports 1/3.
    const split = splitMeeting(timed(0, 1, [PEER, PEER, REPORT], 4));
    expect(split?.hours).toMatchObject({ peers: 2 / 3, reports: 1 / 3, unknown: 0 });
    expect(split).toMatchObject({ outside: 2 / 3, inside: 1 / 3 });
  });

  it('leaves what is not known of the number to nobody', () => {
    // 2 h of six: five others, 0.4 h each; two are known, so 3 · 0.4 = 1.2 h are not.
    const split = splitMeeting(timed(0, 2, [PEER, CLIENT], 6));
    expect(split?.hours).toMatchObject({ peers: 0.4, external: 0.4 });
    expect(split?.hours.unknown).toBeCloseTo(1.2);
    expect(split).toMatchObject({ outside: 0.4, inside: 0 });
  });

  it('splits a meeting of 300 by 299', () => {
    const split = splitMeeting(timed(0, 1, [PEER], 300));
    expect(split?.hours.peers).toBeCloseTo(1 / 299);
    expect(split?.hours.unknown).toBeCloseTo(298 / 299);
  });

  it('believes the guests more than a smaller number', () => {
    expect(splitMeeting(timed(0, 1, [PEER, REPORT], 2))?.hours).toMatchObject({
      peers: 0.5,
      reports: 0.5,
    });
    expect(splitMeeting(timed(0, 1, [PEER]))?.hours.peers).toBe(1);
  });

  it('leaves out who declined', () => {
    // Four were invited and one declined: two others were there, half an hour each.
    const split = splitMeeting({ ...timed(0, 1, [PEER, REPORT], 4), declined: 1 });
    expect(split?.hours).toMatchObject({ peers: 0.5, reports: 0.5, unknown: 0 });
    expect(splitMeeting({ ...timed(0, 1, [], 2), declined: 1 })).toBeNull();
  });

  it('tells nothing of a list that was never seen', () => {
    const split = splitMeeting({ ...timed(0, 1, [PEER]), listUnseen: true });
    expect(split?.hours).toMatchObject({ peers: 0, unknown: 1 });
    expect(split).toMatchObject({ outside: 0, inside: 0 });
  });

  it.each([
    ['alone', timed(0, 1, [], 1)],
    ['with nobody known', timed(0, 1, [])],
    ['with a number that is none', timed(0, 1, [], Number.NaN)],
  ])('is no meeting %s', (_, alone) => {
    expect(splitMeeting(alone)).toBeNull();
  });
});

describe('meetingHours', () => {
  it.each([
    ['half an hour', 0.5, 0.5],
    ['a working day', 8, 8],
    ['a long day', 11, 8],
    ['three days in a row, 9 to 17', 56, 24],
    ['nothing', 0, 0],
    ['backwards', -1, 0],
  ])('%s', (_, hours, expected) => {
    expect(meetingHours(0, hours * HOUR)).toBe(expected);
  });
});

describe('timeSplit', () => {
  const weeks = (meetings: Parameters<typeof timeSplit>[0], zone = 'Europe/Berlin') =>
    [...timeSplit(meetings, zone)].map(([monday, { hours }]) => [dateOf(monday), hours.peers]);

  it('puts a meeting in the week of the day on which it began in the zone', () => {
    // Sunday 14 June 23:30 in Berlin is 21:30 UTC; in Tokyo it is Monday 06:30.
    const late = timed(at('2026-06-14T21:30Z'), 1, [PEER], 2);
    expect(weeks([late])).toEqual([['2026-06-08', 1]]);
    expect(weeks([late], 'Asia/Tokyo')).toEqual([['2026-06-15', 1]]);
  });

  it('counts the hours that passed when the clock changes', () => {
    // In the night to 29 March the clock goes from 2 to 3: 01:30 to 04:30 were two hours; in the
    // night to 25 October they were four.
    const spring = timed(at('2026-03-29T00:30Z'), 2, [PEER], 2);
    const autumn = timed(at('2026-10-24T23:30Z'), 4, [PEER], 2);
    expect(weeks([spring, autumn])).toEqual([
      ['2026-03-23', 2],
      ['2026-10-19', 4],
    ]);
  });

  it('sums a week, also of somebody met five times a day', () => {
    const day = at('2028-02-29T08:00Z');
    const five = [0, 1, 2, 3, 4].map((hour) => timed(day + hour * HOUR, 0.5, [PEER], 2));
    expect(weeks([...five, timed(day + 9 * HOUR, 1, [REPORT], 2)])).toEqual([['2028-02-28', 2.5]]);
  });

  it('has no weeks without meetings', () => {
    expect(weeks([])).toEqual([]);
    expect(weeks([timed(0, 1, [], 1)])).toEqual([]);
  });
});

describe('takesTime', () => {
  const now = 10 * HOUR;
  it.each([
    ['one that is over', {}, true],
    ['one of 300', { attendeeCount: 300 }, true],
    ['one without an answer', { myResponse: 'needs-action' as const }, true],
    ['one that ends now', { start: now - HOUR, end: now }, true],
    ['one that is still on', { end: now + 1 }, false],
    ['one that the user declined', { myResponse: 'declined' as const }, false],
    ['a cancelled one', { status: 'cancelled' as const }, false],
    ['one that is gone', { deletedAt: 1 }, false],
    ['a whole day', { allDay: true }, false],
    ['somebody else’s', { onMyCalendar: false }, false],
    ['focus time', { kind: 'focus' as const }, false],
    ['one without length', { start: HOUR, end: HOUR }, false],
  ])('%s', (_, facts, expected) => {
    expect(takesTime(meeting(facts), now)).toBe(expected);
  });
});

describe('timePlace', () => {
  const me = profile();
  const place = (facts: Partial<Person>, mine = me) => {
    const one = person(facts);
    return timePlace(one, judge(one, mine), mine);
  };

  it.each<[string, Partial<Person>, TimePlace]>([
    ['a peer in Legal', { functionId: 'legal', level: 'director' }, PEER],
    [
      'a peer in Legal who is a sponsor stays a peer',
      { functionId: 'legal', level: 'director', stakeholderRoles: ['sponsor'] },
      PEER,
    ],
    [
      'a report in another function',
      { relation: 'report', functionId: 'data' },
      { bucket: 'reports', side: 'outside' },
    ],
    ['a report of whom nothing is known', { relation: 'report' }, REPORT],
    [
      'the manager, who is a sponsor too',
      { relation: 'manager', functionId: 'product', stakeholderRoles: ['sponsor'] },
      { bucket: 'manager-line', side: 'inside' },
    ],
    [
      'a sponsor in the own function',
      { functionId: 'product', level: 'director', stakeholderRoles: ['sponsor'] },
      { bucket: 'stakeholders', side: 'inside' },
    ],
    [
      'a mentor from outside the company',
      { emails: ['ida@ferro.example'], functionId: 'legal', stakeholderRoles: ['mentor'] },
      { bucket: 'stakeholders', side: null },
    ],
    ['a customer', { emails: ['ida@ferro.example'], functionId: 'legal' }, CLIENT],
    [
      'a customer who is said to be no peer',
      { emails: ['ida@ferro.example'], relation: 'not-peer' },
      CLIENT,
    ],
    [
      'somebody in the own function, many rungs away',
      { functionId: 'product', level: 'individual' },
      { bucket: 'own-function', side: 'inside' },
    ],
    [
      'somebody in another function who is no peer',
      { functionId: 'sales', level: 'individual' },
      { bucket: 'others', side: 'outside' },
    ],
    ['somebody to sort', {}, NOT_KNOWN],
  ])('%s', (_, facts, expected) => {
    expect(place(facts)).toEqual(expected);
  });

  it('shares no time with the user', () => {
    expect(place({ emails: me.emails })).toBeNull();
  });

  it('has no sides while the user’s own function is unknown', () => {
    const unsaid = profile({ functionId: undefined });
    expect(place({ functionId: 'legal', level: 'director' }, unsaid)).toEqual(NOT_KNOWN);
  });
});
