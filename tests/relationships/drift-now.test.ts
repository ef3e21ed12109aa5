import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import { type DriftFacts, driftChangesAt, driftNow } from '@/utils/relationships/drift-now';
import { driftingPeople } from '@/utils/relationships/drifting-people';
import { personStanding } from '@/utils/relationships/person-standing';
import { HOUR, history, meeting, person, profile } from '../builders';

const NOW = Date.parse('2026-06-15T12:00Z');
const everyTwoWeeks = [91, 77, 63, 49].map((days) => NOW - days * DAY);
const found = (facts: Partial<DriftFacts> = {}) =>
  driftNow({ touches: everyTwoWeeks, ...facts }, NOW);

describe('driftNow', () => {
  it('is cleared by a meeting no further off than the silence that is drift', () => {
    expect(found().drifting).toBe(true);
    expect(found({ nextMeeting: NOW + 28 * DAY })).toEqual({
      drifting: false,
      rhythmDays: 14,
      silenceDays: 49,
    });
    expect(found({ nextMeeting: NOW + 28 * DAY + 1 }).drifting).toBe(true);
    expect(found({ nextMeeting: NOW }).drifting).toBe(false);
    expect(found({ nextMeeting: NOW - 1 }).drifting).toBe(true);
  });

  it('says nothing of whom the user muted or snoozed', () => {
    expect(found({ muted: true }).drifting).toBe(false);
    expect(found({ snoozedUntil: NOW + 1 }).drifting).toBe(false);
    expect(found({ snoozedUntil: NOW }).drifting).toBe(true);
  });

  it('tells every moment at which it changes by itself', () => {
    const when = fc.option(fc.integer({ min: -20, max: 200 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 }),
        when,
        when,
        fc.nat(400),
        (days, next, snooze, later) => {
          const facts: DriftFacts = {
            touches: days.map((day) => NOW - day * DAY).sort((a, b) => a - b),
            nextMeeting: next === undefined ? undefined : NOW + next * DAY,
            snoozedUntil: snooze === undefined ? undefined : NOW + snooze * DAY,
          };
          const before = driftNow(facts, NOW);
          const changes = driftChangesAt(facts, before, NOW) ?? Number.POSITIVE_INFINITY;
          expect(changes).toBeGreaterThan(NOW);
          const at = NOW + later * DAY * 0.5;
          // A meeting that has begun is a matter of the calendar, not of time alone.
          const begun = facts.nextMeeting !== undefined && facts.nextMeeting < at;
          if (at < changes && !begun) {
            expect(driftNow(facts, at).drifting).toBe(before.drifting);
          }
        },
      ),
    );
  });
});

describe('driftingPeople', () => {
  const met = (days: readonly number[]) =>
    history(days.map((day) => meeting({ start: NOW - day * DAY - HOUR / 2 })));
  const often = [91, 77, 63, 49];
  const standing = (facts: Parameters<typeof person>[0], days: readonly number[] = often) =>
    personStanding(person({ level: 'director', ...facts }), met(days), profile(), NOW);
  const names = (...list: ReturnType<typeof standing>[]) =>
    driftingPeople(list).map(({ person: { name } }) => name);

  it('names peers of other functions first, then whom the silence is longest for', () => {
    const own = standing({ name: 'Same craft', functionId: 'product' });
    const other = standing({ name: 'Other craft', functionId: 'finance' });
    const silent = standing(
      { name: 'Longer silent', functionId: 'legal', cadenceDays: null },
      [102, 88, 74, 60],
    );
    expect(names(own, other, silent)).toEqual(['Longer silent', 'Other craft', 'Same craft']);
  });

  it('repeats nobody who is due or has lapsed, and leaves out the user and the muted', () => {
    const lapsed = standing({ functionId: 'finance', cadenceDays: 30 });
    expect(lapsed.cadence.status).toBe('lapsed');
    const due = standing({ functionId: 'finance', cadenceDays: 40 });
    expect(due.cadence.status).toBe('due');
    const muted = standing({ functionId: 'finance', cadenceDays: null, muted: true });
    const self = standing({ emails: ['mara.vogt@lumen.example'] });
    expect(names(lapsed, due, muted, self)).toEqual([]);
    expect(lapsed.drift.drifting).toBe(true);
  });
});
