import { describe, expect, it } from 'vitest';
import { findSlots, type SlotRequest } from '@/utils/coffee/find-slots';
import { at, busyAt, hours, wallOf } from './calendar';

/** Monday 2 March 2026, 30 minutes, 9–17 UTC, nothing known. */
function ask(patch: Partial<SlotRequest> = {}): SlotRequest {
  return {
    now: at('2026-03-02T00:00'),
    from: at('2026-03-02T00:00'),
    to: at('2026-03-03T00:00'),
    minutes: 30,
    busy: [],
    mine: hours('UTC'),
    ...patch,
  };
}

function clocks(request: SlotRequest, timeZone = request.mine.timeZone): string[] {
  return findSlots(request)
    .sort((a, b) => a.start - b.start)
    .map(({ start }) => wallOf(start, timeZone).clock);
}

describe('findSlots: where a slot may lie', () => {
  it('fills an empty day from the first quarter hour to the last that fits', () => {
    const found = clocks(ask());
    expect(found).toHaveLength(31);
    expect([found[0], found.at(-1)]).toEqual(['09:00', '16:30']);
  });

  it('keeps ten minutes to each side of a meeting, and the buffer it is told', () => {
    const busy = [busyAt('2026-03-02T10:00', '2026-03-02T15:50')];
    expect(clocks(ask({ busy }))).toEqual(['09:00', '09:15', '16:00', '16:15', '16:30']);
    expect(clocks(ask({ busy, bufferMinutes: 11 }))).toEqual(['09:00', '09:15', '16:15', '16:30']);
    expect(clocks(ask({ busy, bufferMinutes: 0 }))[2]).toBe('09:30');
  });

  it('counts the other’s busy times and working hours', () => {
    const theirs = hours('America/New_York'); // 9:00 there is 14:00 UTC
    const theirBusy = [busyAt('2026-03-02T14:00', '2026-03-02T15:20')];
    expect(clocks(ask({ theirs, theirBusy }))).toEqual([
      '15:30',
      '15:45',
      '16:00',
      '16:15',
      '16:30',
    ]);
  });

  it('finds nothing where the two working days do not meet', () => {
    expect(findSlots(ask({ theirs: hours('Pacific/Auckland') }))).toEqual([]);
  });

  it('stays within the asked range and after now', () => {
    const request = ask({ now: at('2026-03-02T11:01'), to: at('2026-03-02T12:00') });
    expect(clocks(request)).toEqual(['11:15', '11:30']);
  });

  it('leaves out lunch and days without hours', () => {
    const mine = hours('UTC', [
      ['09:00', '10:00'],
      ['13:00', '13:30'],
    ]);
    expect(clocks(ask({ mine }))).toEqual(['09:00', '09:15', '09:30', '13:00']);
    const weekend = { from: at('2026-03-07T00:00'), to: at('2026-03-09T00:00') };
    expect(findSlots(ask(weekend))).toEqual([]);
  });

  it('lets a slot run across hours that touch, and reads overlapping ones once', () => {
    const mine = hours('UTC', [
      ['09:00', '09:45'],
      ['09:45', '10:30'],
      ['10:00', '10:30'],
    ]);
    expect(clocks(ask({ mine }))).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00']);
  });
});

describe('findSlots: clocks', () => {
  it.each([
    ['Asia/Kathmandu', '09:00'],
    ['America/St_Johns', '09:00'],
    ['Pacific/Chatham', '09:00'],
    ['Australia/Lord_Howe', '09:00'],
  ])('starts on quarter hours of %s', (zone, first) => {
    const mine = hours(zone, [['08:50', '17:00']]);
    const found = clocks(
      ask({ mine, from: at('2026-03-03T00:00', zone), to: at('2026-03-04T00:00', zone) }),
    );
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(31);
  });

  it('keeps 9 to 5 by the wall on both sides of a clock change', () => {
    const zone = 'Europe/Berlin'; // Sunday 29 March 2026 loses an hour
    const mine = hours(zone, [['09:00', '09:30']], 7);
    const found = findSlots(
      ask({ mine, from: at('2026-03-28T00:00', zone), to: at('2026-03-31T00:00', zone) }),
    ).map(({ start }) => new Date(start).toISOString());
    expect(found.sort()).toEqual([
      '2026-03-28T08:00:00.000Z',
      '2026-03-29T07:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
    ]);
  });

  it('skips the hour that does not exist, and walks through the gap', () => {
    const zone = 'Europe/Berlin';
    const mine = hours(zone, [['01:30', '03:30']], 7);
    const day = { from: at('2026-03-29T00:00', zone), to: at('2026-03-30T00:00', zone) };
    expect(clocks(ask({ mine, ...day }))).toEqual(['01:30', '01:45', '03:00']);
  });

  it('offers the repeated hour twice, and no slot that falls out of the hours at the change', () => {
    const zone = 'Europe/Berlin'; // 25 October 2026, 03:00 becomes 02:00
    const mine = hours(zone, [['02:00', '02:45']], 7);
    const day = { from: at('2026-10-25T00:00', zone), to: at('2026-10-26T00:00', zone) };
    expect(clocks(ask({ mine, ...day }))).toEqual(['02:00', '02:15', '02:00', '02:15']);
  });

  it('follows Lord Howe’s half-hour change', () => {
    const zone = 'Australia/Lord_Howe'; // 4 October 2026, 02:00 becomes 02:30
    const mine = hours(zone, [['01:30', '03:00']], 7);
    const day = { from: at('2026-10-04T00:00', zone), to: at('2026-10-05T00:00', zone) };
    expect(clocks(ask({ mine, ...day }))).toEqual(['01:30', '01:45', '02:30']);
  });
});

describe('findSlots: bad input', () => {
  it.each<[string, Partial<SlotRequest>]>([
    ['hours that end before they begin', { mine: hours('UTC', [['17:00', '09:00']]) }],
    ['hours that are no hours', { mine: hours('UTC', [['9am', '25:00']]) }],
    ['no working days', { mine: { timeZone: 'UTC', days: {} } }],
    ['an unknown zone', { mine: hours('Mars/Olympus') }],
    ['an empty zone', { mine: hours('') }],
    ['an unknown zone of the other', { theirs: hours('Mars/Olympus') }],
    ['a range that ends before it begins', { to: at('2026-03-01T00:00') }],
    ['no length', { minutes: 0 }],
    ['a length that is no number', { minutes: Number.NaN }],
    ['a time that is no number', { from: Number.NaN }],
    ['a limit of nothing', { limit: 0 }],
  ])('gives no slot for %s', (_, patch) => {
    expect(findSlots(ask(patch))).toEqual([]);
  });

  it('ignores a busy time that ends before it begins, and keeps clear of one without length', () => {
    expect(clocks(ask({ busy: [busyAt('2026-03-02T15:00', '2026-03-02T10:00')] }))).toHaveLength(
      31,
    );
    const moment = [busyAt('2026-03-02T12:00', '2026-03-02T12:00')];
    expect(clocks(ask({ busy: moment }))).not.toContain('11:45');
  });

  it('ends, for a range without end', () => {
    expect(findSlots(ask({ to: Number.POSITIVE_INFINITY, limit: 1 }))).toHaveLength(1);
  });
});
