import { describe, expect, it } from 'vitest';
import { profile } from '../builders';
import { DAY } from '../relationships/standings';
import { meeting } from './calendar';
import { berlin, HOUR, MONDAY, met, round, who } from './rounds';

describe('the hours of a round', () => {
  it('keep to the days chosen by the clock of the user, not by that of who lives a day ahead', () => {
    const working = { ...profile().working, timeZone: 'America/Los_Angeles' };
    // Tuesday from 15:00 in Los Angeles is Wednesday from 10:00 in Auckland, a working day there.
    const far = met('far', 100, { timeZone: 'Pacific/Auckland' });
    const wish = { profile: { ...profile(), working }, days: [2] };
    const [visit] = round([far], wish).weeks.flatMap(({ visits }) => visits);
    expect(visit?.slot).toBeDefined();
    expect(visit?.slot?.outsideTheirs).toBeUndefined();
  });

  it('leave a public holiday alone while another day or week has room', () => {
    const holiday = meeting({
      start: berlin(3, 0),
      end: berlin(4, 0),
      title: 'Independence Day',
      kind: 'holiday',
      allDay: true,
    });
    const busy = meeting({ start: MONDAY, end: MONDAY + 3 * DAY });
    const rest = meeting({ start: berlin(4, 12), end: berlin(5, 0) });
    // Only the holiday and Friday's morning are left: both go there, though on one day.
    const both = round([met('a', 100), met('b', 90)], { meetings: [holiday, busy, rest] });
    expect(both.weeks[0]?.visits.map(({ slot }) => slot?.holiday)).toEqual([undefined, undefined]);
    // Nothing but the holiday: the week after.
    const friday = meeting({ start: berlin(4, 0), end: berlin(5, 0) });
    const next = round([met('a', 100)], { meetings: [holiday, busy, friday] });
    expect(who(next)).toEqual([[], ['a'], [], []]);
    // And when there is no other hour in all the weeks, it is that day, and says so.
    const always = meeting({ start: berlin(4, 0), end: berlin(60, 0) });
    const [only] = round([met('a', 100)], { meetings: [holiday, busy, always] }).weeks;
    expect(only?.visits.map(({ slot }) => slot?.holiday)).toEqual(['Independence Day']);
  });

  it('are not full for everybody because they are for whose calendar is on show', () => {
    const theirs = meeting({
      start: MONDAY,
      end: MONDAY + 28 * DAY,
      onMyCalendar: false,
      calendar: 'Okafor, Dana',
    });
    const dana = met('dana', 200, { name: 'Dana Okafor' });
    const rounds = round([dana, met('a', 100)], { meetings: [theirs] });
    expect(rounds.unplaced).toEqual(['dana']);
    expect(who(rounds)[0]).toEqual(['a']);
    expect(rounds.weeks[0]?.visits[0]?.at).toBeLessThan(MONDAY + 4 * DAY + 17 * HOUR);
  });
});
