import { describe, expect, it } from 'vitest';
import type { FollowUp, Meeting } from '@/utils/records/schema';
import { agendaOf, isToldInLines, leftOver } from '@/utils/relationships/agenda';
import { type Occurrence, sameSeries } from '@/utils/relationships/same-series';
import { HOUR, meeting } from '../builders';

const WEEK = 7 * 24 * HOUR;
const START = Date.UTC(2026, 2, 3, 9);

function occurrence(
  id: string,
  week: number,
  facts: Partial<Meeting> = {},
  personIds = ['dana', 'tom'],
): Occurrence {
  const start = START + week * WEEK;
  const one = meeting({ id, start, title: 'Product sync', recurring: true, ...facts });
  return { meeting: one, personIds };
}
const first = occurrence('m1', 0);
const second = occurrence('m2', 1);
const third = occurrence('m3', 2);
const series = [first, second, third];

let at = 0;
function point(text: string, facts: Partial<FollowUp> = {}): FollowUp {
  const createdAt = START - WEEK + at++;
  return {
    ...{ id: text, createdAt, updatedAt: createdAt, text, personIds: [], state: 'open' },
    ...{ atNextMeeting: true, ...facts },
  };
}

function shown(
  one: Occurrence,
  points: readonly FollowUp[],
  now: number,
  known: readonly Occurrence[] = series,
) {
  const asked = { meeting: one.meeting, guestIds: one.personIds, points, known, now };
  return agendaOf(asked).map((line) => line.point.text);
}

describe('the agenda of a meeting', () => {
  it('has what was written for it, in that order, and for its guests, with whom', () => {
    const points = [
      point('Prices', { meetingId: 'm1' }),
      point('Depot', { personIds: ['dana'] }),
      point('Other', { personIds: ['ines'] }),
      point('Scope', { meetingId: 'm1', personIds: ['tom'] }),
    ];
    const asked = { meeting: first.meeting, guestIds: ['dana', 'tom'], known: series };
    expect(
      agendaOf({ ...asked, points: points.toReversed(), now: START - HOUR }).map(
        ({ point: { text }, guestIds, carried }) => [text, guestIds, carried],
      ),
    ).toEqual([
      ['Prices', [], 0],
      ['Depot', ['dana'], 0],
      ['Scope', ['tom'], 0],
    ]);
  });

  it('goes on to the next of the series when it is over, and to no other', () => {
    const points = [point('Prices', { meetingId: 'm1' })];
    const during = START + 1;
    expect(shown(second, points, during)).toEqual([]);
    const after = first.meeting.end;
    expect(shown(second, points, after)).toEqual(['Prices']);
    expect(shown(third, points, after)).toEqual([]);
    expect(shown(third, points, second.meeting.end)).toEqual(['Prices']);
    const other = occurrence('x', 1, { title: 'Budget' });
    expect(shown(other, points, after, [...series, other])).toEqual([]);
  });

  it('of a meeting that is over is what stood there at its end', () => {
    const points = [
      point('Carried', { meetingId: 'm1' }),
      point('Own', { meetingId: 'm2' }),
      point('Since', { meetingId: 'm2', createdAt: second.meeting.end + 1 }),
    ];
    expect(shown(second, points, second.meeting.end + HOUR)).toEqual(['Carried', 'Own']);
    expect(shown(third, points, second.meeting.end + HOUR)).toEqual(['Carried', 'Own', 'Since']);
  });

  it('says how many meetings went by without a point', () => {
    const points = [point('Prices', { meetingId: 'm1' })];
    const asked = { meeting: third.meeting, guestIds: ['dana', 'tom'], points };
    const now = second.meeting.end;
    expect(agendaOf({ ...asked, known: series, now })[0]?.carried).toBe(2);
    const skipped = occurrence('m2', 1, { status: 'cancelled' });
    const known = [first, skipped, third];
    expect(agendaOf({ ...asked, known, now })[0]?.carried).toBe(1);
  });

  it('passes over an occurrence that is cancelled or gone, and takes what was written for it', () => {
    for (const facts of [{ status: 'cancelled' }, { deletedAt: START }] as const) {
      const off = occurrence('m2', 1, facts);
      const known = [first, off, third];
      expect(shown(third, [point('A', { meetingId: 'm1' })], first.meeting.end, known)).toEqual([
        'A',
      ]);
      expect(shown(third, [point('B', { meetingId: 'm2' })], START, known)).toEqual(['B']);
    }
  });

  it('has no point about a guest that waits for another meeting, until that is over', () => {
    const alone = occurrence('dana-1', 0.5, { title: '1:1' }, ['dana']);
    const points = [point('Later', { meetingId: 'm2', personIds: ['dana'] })];
    const known = [...series, alone];
    expect(shown(alone, points, START, known)).toEqual([]);
    const late = occurrence('dana-2', 1.5, { title: '1:1' }, ['dana']);
    expect(shown(late, points, second.meeting.end, [...known, late])).toEqual(['Later']);
    expect(
      shown(alone, [point('Gone', { meetingId: 'nowhere', personIds: ['dana'] })], START),
    ).toEqual(['Gone']);
  });
});

describe('an agenda beside the lines of its guests', () => {
  it('need not say what waits for no meeting, and says what another meeting left', () => {
    const isTold = (facts: Partial<FollowUp>, guestIds = ['dana']) =>
      isToldInLines({ point: point('P', facts), guestIds }, ['dana']);
    expect(isTold({ personIds: ['dana'] })).toBe(true);
    expect(isTold({ personIds: ['dana', 'tom'] }, ['dana', 'tom'])).toBe(false);
    expect(isTold({ personIds: ['dana'], meetingId: 'over' })).toBe(false);
  });
});

describe('what is left over', () => {
  const points = [
    point('Nobody’s', { meetingId: 'm1' }),
    point('Lost', { meetingId: 'nowhere' }),
    point('Dana’s', { meetingId: 'm1', personIds: ['dana'] }),
  ];
  const left = (known: readonly Occurrence[], now: number) =>
    leftOver(points, known, now).map(({ text }) => text);

  it('is about nobody, and of a meeting after which none of its series is known', () => {
    expect(left([first], START)).toEqual(['Lost']);
    expect(left([first], first.meeting.end)).toEqual(['Nobody’s', 'Lost']);
    expect(left(series, first.meeting.end)).toEqual(['Lost']);
    expect(left(series, third.meeting.end)).toEqual(['Nobody’s', 'Lost']);
  });

  it('is of a meeting that is gone', () => {
    const gone = occurrence('m1', 0, { deletedAt: START - HOUR });
    expect(left([gone], START - HOUR)).toEqual(['Nobody’s', 'Lost']);
  });
});

describe('one series', () => {
  const same = (a: Partial<Meeting>, b: Partial<Meeting>, people?: [string[], string[]]) =>
    sameSeries(
      occurrence('a', 0, { title: 'A', recurring: undefined, ...a }, people?.[0] ?? []),
      occurrence('b', 1, { title: 'B', recurring: undefined, ...b }, people?.[1] ?? []),
    );

  it('has one name in a file or on Google’s page, or between the two', () => {
    expect(same({ iCalUID: 'u1' }, { iCalUID: 'u1' })).toBe(true);
    expect(same({ iCalUID: 'u1' }, { iCalUID: 'u2' })).toBe(false);
    const one = { googleEventId: '7abc_20260303T090000Z' };
    expect(same(one, { googleEventId: '7abc_20260310T090000Z' })).toBe(true);
    expect(same(one, { googleEventId: '7abc_R20260310T090000_20260317T090000Z' })).toBe(true);
    expect(same(one, { iCalUID: '7abc@google.com' })).toBe(true);
    expect(same(one, { googleEventId: '7abd_20260310T090000Z' })).toBe(false);
  });

  it('is told by title and most of the same people where one is said to repeat', () => {
    const look = { title: ' Product  SYNC' };
    const repeats = { title: 'Product sync', recurring: true };
    const people = (a: string[], b: string[]) => same(look, repeats, [a, b]);
    expect(people(['dana', 'tom'], ['dana', 'tom', 'ines'])).toBe(true);
    expect(people(['dana', 'tom'], ['dana', 'ines'])).toBe(false);
    expect(people(['dana'], ['dana'])).toBe(true);
    expect(same(look, { title: 'Product sync' }, [['dana'], ['dana']])).toBe(false);
    expect(same({ ...look, recurring: false }, repeats, [['dana'], ['dana']])).toBe(false);
    expect(same({ ...look, title: 'Budget' }, repeats, [['dana'], ['dana']])).toBe(false);
    expect(same({ title: '' }, { title: '', recurring: true }, [['dana'], ['dana']])).toBe(false);
  });

  it('is told by both where nobody knows who is in one', () => {
    const repeats = { title: 'Product sync', recurring: true };
    expect(same(repeats, repeats)).toBe(true);
    expect(same({ title: 'Product sync' }, repeats)).toBe(false);
  });

  it('is not every "1:1" on Google’s page whose guests were never read', () => {
    const named = (base: string, day: string) => ({
      ...{ title: '1:1', recurring: true, googleEventId: `${base}_${day}T090000Z` },
    });
    expect(same(named('7abc', '20260303'), named('7abd', '20260310'))).toBe(false);
    expect(same(named('7abc', '20260303'), named('7abc', '20260310'))).toBe(true);
    const people: [string[], string[]] = [['dana'], ['dana']];
    expect(same(named('7abc', '20260303'), named('7abd', '20260310'), people)).toBe(true);
  });
});
