import { describe, expect, it } from 'vitest';
import type { Standing } from '@/utils/functions/peer';
import {
  type CadenceFacts,
  cadenceChangesAt,
  cadenceOf,
  cadenceStatus,
} from '@/utils/relationships/cadence';
import { DAY } from '@/utils/relationships/day-counts';
import { person } from '../builders';

const NOW = Date.parse('2026-06-15T12:00Z');
const days = (count: number) => NOW + count * DAY;
const facts = (more: Partial<CadenceFacts>): CadenceFacts => ({
  addedAt: days(-400),
  cadenceDays: 60,
  ...more,
});
const status = (more: Partial<CadenceFacts>) => cadenceStatus(facts(more), NOW).status;

describe('cadenceStatus', () => {
  it.each([
    // r = 59/60
    [days(-59), 'in-touch', 59 / 60, 0],
    // r = 1 exactly is due
    [days(-60), 'due', 1, 0],
    // r = 89/60 = 1.48333, overdue 29/60
    [days(-89), 'due', 89 / 60, 29 / 60],
    // r = 1.5 exactly is lapsed
    [days(-90), 'lapsed', 1.5, 0.5],
    [days(-180), 'lapsed', 3, 2],
    [NOW, 'in-touch', 0, 0],
    // A clock that was set back: not before the beginning.
    [days(1), 'in-touch', 0, 0],
  ])('last touch at %i', (lastTouch, expected, ratio, overdue) => {
    const result = cadenceStatus(facts({ lastTouch }), NOW);
    expect(result.status).toBe(expected);
    expect(result.ratio).toBeCloseTo(ratio, 10);
    expect(result.overdue).toBeCloseTo(overdue, 10);
  });

  it('turns at the millisecond, over a change of clocks and a leap day too', () => {
    // 20 February 2028 noon + 1.5 · 30 days of 24 h = 5 April 2028 noon UTC, past 29 February and
    // the change of clocks of 26 March.
    const leap = { lastTouch: Date.parse('2028-02-20T12:00Z'), addedAt: 0, cadenceDays: 30 };
    const lapse = Date.parse('2028-04-05T12:00Z');
    expect(cadenceStatus(leap, lapse - 1).status).toBe('due');
    expect(cadenceStatus(leap, lapse).status).toBe('lapsed');
  });

  it('goes by the cadence of today, though it was another one yesterday', () => {
    expect(status({ lastTouch: days(-30), cadenceDays: 60 })).toBe('in-touch');
    expect(status({ lastTouch: days(-30), cadenceDays: 14 })).toBe('lapsed');
  });

  it('starts from the day somebody was added when the last touch is no time', () => {
    const none = facts({ addedAt: days(-75), lastTouch: Number.NaN });
    expect(cadenceStatus(none, NOW)).toEqual({ status: 'due', ratio: 1.25, overdue: 0.25 });
  });

  it('starts from the day somebody was added', () => {
    expect(status({ addedAt: days(-59) })).toBe('in-touch');
    expect(status({ addedAt: days(-90) })).toBe('lapsed');
  });

  it('is cleared by a meeting within the cadence, not by one beyond or behind', () => {
    const lapsed = { lastTouch: days(-100) };
    expect(cadenceStatus(facts({ ...lapsed, nextMeeting: days(60) }), NOW)).toEqual({
      status: 'in-touch',
      ratio: 100 / 60,
      overdue: 0,
    });
    expect(status({ ...lapsed, nextMeeting: NOW })).toBe('in-touch');
    expect(status({ ...lapsed, nextMeeting: days(60) + 1 })).toBe('lapsed');
    expect(status({ ...lapsed, nextMeeting: NOW - 1 })).toBe('lapsed');
    expect(status({ lastTouch: days(-70), nextMeeting: days(3) })).toBe('in-touch');
  });

  it('is cleared by a snooze until it ends, and by a mute', () => {
    const lapsed = { lastTouch: days(-100) };
    expect(status({ ...lapsed, snoozedUntil: NOW + 1 })).toBe('snoozed');
    expect(status({ ...lapsed, snoozedUntil: NOW })).toBe('lapsed');
    expect(status({ ...lapsed, muted: true, snoozedUntil: NOW + 1 })).toBe('muted');
    expect(cadenceStatus(facts({ ...lapsed, muted: true }), NOW).overdue).toBe(0);
  });

  it.each([undefined, 0, -7, Number.NaN, Number.POSITIVE_INFINITY])(
    'knows no status for a cadence of %s',
    (cadenceDays) => {
      expect(cadenceStatus(facts({ cadenceDays }), NOW)).toEqual({
        status: 'none',
        ratio: 0,
        overdue: 0,
      });
    },
  );
});

describe('cadenceChangesAt', () => {
  const changesAt = (more: Partial<CadenceFacts>) => cadenceChangesAt(facts(more), NOW);

  it.each<[string, Partial<CadenceFacts>, number | undefined]>([
    ['in touch: when due', { lastTouch: days(-10) }, days(50)],
    ['due: when lapsed', { lastTouch: days(-70) }, days(20)],
    ['lapsed: never by itself', { lastTouch: days(-100) }, undefined],
    ['lapsed, a meeting far ahead', { lastTouch: days(-100), nextMeeting: days(70) }, days(10)],
    ['snoozed', { lastTouch: days(-10), snoozedUntil: days(90) }, days(90)],
    ['snooze over', { lastTouch: days(-70), snoozedUntil: NOW }, days(20)],
    ['muted', { lastTouch: days(-10), muted: true, snoozedUntil: days(1) }, undefined],
    ['no cadence', { cadenceDays: undefined }, undefined],
  ])('%s', (_, more, expected) => expect(changesAt(more)).toBe(expected));
});

describe('cadenceOf', () => {
  const of = (standing: Standing, more: Parameters<typeof person>[0] = {}) =>
    cadenceOf(person(more), { standing, reasons: [] });

  it('takes that of the kind unless the user set one or wants none', () => {
    expect(of('cross-functional-peer')).toBe(60);
    expect(of('cross-functional-peer', { stakeholderRoles: ['sponsor'] })).toBe(30);
    expect(of('external', { stakeholderRoles: ['mentor'] })).toBe(30);
    expect(of('unsorted')).toBeUndefined();
    expect(of('peer')).toBeUndefined();
    expect(of('self', { stakeholderRoles: ['board'] })).toBeUndefined();
    expect(of('report', { cadenceDays: 14 })).toBe(14);
    expect(of('cross-functional-peer', { cadenceDays: null })).toBeUndefined();
  });
});
