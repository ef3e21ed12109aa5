import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import { duePeers, lapsedPeers, nextChange } from '@/utils/relationships/lapsed-peers';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';
import { attendance, HOUR, history, loggedTouch, meeting, person, profile } from '../builders';

const NOW = Date.parse('2026-06-15T12:00Z');
const daysAgo = (count: number) => NOW - count * DAY;
const met = (days: number) => meeting({ start: daysAgo(days) - HOUR / 2 });
const peer = (facts: Parameters<typeof person>[0] = {}) =>
  person({ functionId: 'finance', level: 'director', createdAt: daysAgo(400), ...facts });
const standing = (past = history(), facts: Parameters<typeof person>[0] = {}) =>
  personStanding(peer(facts), past, profile(), NOW);

describe('personStanding', () => {
  it('puts a peer together from their meetings', () => {
    const ahead = meeting({ start: NOW + 3 * DAY });
    const result = standing(history([met(100), met(70), ahead]));
    expect(result.verdict.standing).toBe('cross-functional-peer');
    expect(result.touches).toHaveLength(2);
    expect(result.lastTouch).toBe(daysAgo(70));
    expect(result.nextMeeting?.id).toBe(ahead.id);
    expect(result.cadenceDays).toBe(60);
    expect(result.cadence.status).toBe('in-touch');
  });

  it('takes the meeting that is on now for the next, until it is over', () => {
    const on = meeting({ start: NOW - HOUR, end: NOW + HOUR });
    const result = standing(history([met(100), on]));
    expect(result.nextMeeting?.id).toBe(on.id);
    expect(result.cadence.status).toBe('in-touch');
    expect(result.changesAt).toBe(NOW + HOUR);
  });

  it('is not fooled by a meeting ahead that will not happen', () => {
    const ahead = { start: NOW + DAY };
    const unreal = [
      meeting({ ...ahead, status: 'cancelled' }),
      meeting({ ...ahead, deletedAt: NOW }),
      meeting({ ...ahead, myResponse: 'declined' }),
      meeting({ ...ahead, attendeeCount: 300 }),
    ];
    for (const one of unreal) {
      expect(standing(history([met(100), one])).cadence.status).toBe('lapsed');
    }
    const refused = {
      meeting: meeting(ahead),
      attendance: attendance({ response: 'declined' }),
    };
    const past = history([met(100)]);
    const result = standing({ ...past, meetings: [...past.meetings, refused] });
    expect(result.cadence.status).toBe('lapsed');
  });

  it('expects nothing of somebody whom only a directory tells of, until they meet or the user says so', () => {
    const onFile = { sources: { name: 'directory' as const } };
    expect(standing(history(), onFile).cadence.status).toBe('none');
    expect(standing(history(), onFile).changesAt).toBeUndefined();
    expect(standing(history([met(70)]), onFile).cadence.status).toBe('due');
    expect(standing(history(), { ...onFile, cadenceDays: 30 }).cadence.status).toBe('lapsed');
    expect(standing(history(), { ...onFile, stakeholderRoles: ['sponsor'] }).cadenceDays).toBe(30);
    expect(standing(history()).cadence.status).toBe('lapsed');
  });

  it('gives no cadence to people without one, whatever is ahead', () => {
    const result = standing(history([meeting({ start: NOW + DAY })]), { functionId: 'product' });
    expect(result.cadence.status).toBe('none');
    expect(result.changesAt).toBeUndefined();
  });

  it('holds its status until changesAt', () => {
    const day = fc.integer({ min: -200, max: 200 });
    const facts = fc.record({
      meetings: fc.array(day, { maxLength: 4 }),
      logged: fc.array(day, { maxLength: 2 }),
      snoozed: fc.option(day, { nil: undefined }),
      muted: fc.boolean(),
      cadenceDays: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
      wait: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    });
    fc.assert(
      fc.property(facts, ({ meetings, logged, snoozed, muted, cadenceDays, wait }) => {
        const past = history(
          meetings.map((days) => met(days + 0.01)),
          { touches: logged.map((days) => loggedTouch({ at: daysAgo(days) })) },
        );
        const snoozedUntil = snoozed === undefined ? undefined : daysAgo(snoozed);
        const someone = peer({ cadenceDays, muted, snoozedUntil });
        const now = personStanding(someone, past, profile(), NOW);
        const until = now.changesAt ?? NOW + 500 * DAY;
        expect(until).toBeGreaterThan(NOW);
        const later = Math.min(Math.floor(NOW + wait * (until - NOW)), until - 1);
        const then = personStanding(someone, past, profile(), later);
        expect(then.cadence.status).toBe(now.cadence.status);
      }),
      { numRuns: 500 },
    );
  });
});

describe('lapsed and due peers', () => {
  const names = (standings: PersonStanding[]) => standings.map(({ person: { name } }) => name);
  const all = [
    standing(history([met(100)]), { name: 'Overdue' }),
    standing(history([met(200)]), { name: 'Most overdue' }),
    standing(history([met(70)]), { name: 'Due' }),
    standing(history([met(80)]), { name: 'More due' }),
    standing(history([met(10)]), { name: 'Fine' }),
    standing(history([met(300)]), { name: 'Muted', muted: true }),
    standing(history([met(300)]), { name: 'Snoozed', snoozedUntil: NOW + DAY }),
    standing(history([met(300)]), { name: 'Own function', functionId: 'product', cadenceDays: 30 }),
  ];

  it('are cross-functional, most overdue first', () => {
    expect(names(lapsedPeers(all))).toEqual(['Most overdue', 'Overdue']);
    expect(names(duePeers(all))).toEqual(['More due', 'Due']);
  });

  it('say when to look again', () => {
    // The snooze ends in a day; the peer who was due 80 days after the last touch lapses in 10.
    expect(nextChange(all, NOW)).toBe(NOW + DAY);
    expect(nextChange(all.slice(0, 4), NOW)).toBe(NOW + 10 * DAY);
    expect(nextChange(all.slice(0, 2), NOW)).toBeNull();
    expect(nextChange([], NOW)).toBeNull();
  });
});
