// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { readGrid } from '@/utils/calendars/google/grid';
import type { PageAccount, Sighting } from '@/utils/calendars/sighting';
import { ACCOUNT, sevenDays, show, timedChip, week } from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const UTC: PageAccount = { ...ACCOUNT, timeZone: 'UTC' };

/** As the page draws chips: a pixel above the hour's line, two short of the end, 22 at least. */
function drawn(from: number, to: number, hour = 40): string {
  const height = Math.max((to - from) * hour - 2, 22);
  return `top: ${from * hour - 1}px; height: ${height}px; left: 0%; width: 100%`;
}
const chip = (id: string, times: string, style: string, rest = 'Robin Vale, No location') =>
  timedChip({ id, title: `T-${id}`, style, label: `${times}, T-${id}, ${rest}, June 9, 2026` });
const known = (hour = 40) => [
  chip('a', '9am to 10am', drawn(9, 10, hour)),
  chip('b', '12pm to 12:15pm', drawn(12, 12.25, hour)),
  chip('c', '4:30pm to 6pm', drawn(16.5, 18, hour)),
];

function read(chips: string[], account = UTC) {
  const days = sevenDays('2026-06-08').map((day) =>
    day.day === '2026-06-09' ? { ...day, chips } : day,
  );
  return readGrid(show(week(days), account.language), account, NOW).reading;
}
const clock = ({ start = 0, end = 0 }: Sighting) =>
  [start, end].map((time) => new Date(time).toISOString().slice(8, 16)).join(' ');
const last = (chips: string[], account = UTC) => {
  const { sightings, problems } = read(chips, account);
  const found = sightings.find(({ keys }) => keys.googleEventId === 'x');
  return [found ? clock(found) : null, problems];
};

describe('the place of a chip in its column', () => {
  test.each([40, 48, 61.5])('agrees with the labels at %s px an hour', (hour) => {
    expect(read(known(hour)).problems).toEqual({});
  });

  it('contradicts a label that tells another time, which wins and is counted', () => {
    expect(last([...known(), chip('x', '1pm to 2pm', drawn(15, 16))])).toEqual([
      '09T13:00 09T14:00',
      { 'label-time-mismatch': 1 },
    ]);
    expect(last([...known(), chip('x', '3:15pm to 4pm', drawn(15, 16))])[1]).toEqual({});
  });

  it('says nothing of a chip by itself, or among chips that agree on nothing', () => {
    const wild = [2, 11, 5, 20, 8].map((from, index) =>
      chip(`w${index}`, `${index + 1}pm to ${index + 2}pm`, drawn(from, from + 1)),
    );
    expect(read(wild).problems).toEqual({});
    expect(
      read(
        known()
          .slice(0, 2)
          .concat(chip('x', '1pm to 2pm', drawn(15, 16))),
      ).problems,
    ).toEqual({});
  });

  it('knows an event that began the day before by its top', () => {
    const night = timedChip({
      id: 'x',
      title: 'Night',
      style: drawn(0, 6.5),
      label: 'June 8, 2026 at 10pm to June 9, 2026 at 6:30am, Night, Robin Vale, No location, ',
    });
    expect(last([...known(), night])).toEqual(['08T22:00 09T06:30', {}]);
  });

  test.each([
    ['words', 'shortly after the ninth bell', drawn(15, 16), '09T15:00 09T16:00'],
    [
      'no half of the day',
      '3:10 qux to 4:20 qux',
      drawn(15 + 1 / 6, 16 + 1 / 3),
      '09T15:10 09T16:20',
    ],
    [
      'an odd minute',
      '3:07 qux to 3:33 qux',
      drawn(15 + 7 / 60, 15 + 33 / 60),
      '09T15:07 09T15:33',
    ],
    ['an end at midnight', 'late until the end', drawn(23, 24), '09T23:00 10T00:00'],
  ])('stands in for a label that tells %s', (_, times, style, expected) => {
    const [found, problems] = last([...known(), chip('x', times, style)]);
    expect(found).toBe(expected);
    expect(Object.keys(problems ?? {})).toEqual([expect.stringMatching(/^label-/)]);
  });

  it('stands in within a column of a known height in per cent, with no neighbour', () => {
    const style = 'top: 37.5%; height: 4.1%';
    expect(last([chip('x', 'early', style)])[0]).toBe('09T09:00 09T10:00');
    expect(last([chip('x', '11am to 12pm', style)])).toEqual([
      '09T11:00 09T12:00',
      { 'label-time-mismatch': 1 },
    ]);
  });

  it('gives no time to what has no title in its label, such as an event being made', () => {
    const draft = timedChip({ id: 'x', title: '(No title)', style: drawn(15, 16), label: 'draft' });
    expect(last([...known(), draft])[0]).toBeNull();
  });

  it('is learnt anew when the page draws hours higher', () => {
    const body = show(week(sevenDays('2026-06-08')));
    const column = body.querySelectorAll('[data-column-index]')[1]?.querySelector('[role]');
    for (const [index, hour] of [40, 64].entries()) {
      if (column) column.innerHTML = known(hour).join('');
      expect(readGrid(body, UTC, NOW + index).reading.problems).toEqual({});
    }
  });
});
