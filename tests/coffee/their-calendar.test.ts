import { describe, expect, it } from 'vitest';
import { theirCalendar } from '@/utils/coffee/their-calendar';
import { at, busyAt, meeting } from './calendar';

const DANA = { name: 'Dana Okafor', aliases: [], emails: ['dana@harbour.example'] };
const overlaid = (patch: Parameters<typeof meeting>[0] = {}) =>
  meeting({ onMyCalendar: false, calendar: 'dana@harbour.example', ...patch });

describe('what lies over the user’s own calendar', () => {
  it('is theirs by their address, and by their name where the page shows no address', () => {
    const taken = [{ start: meeting().start, end: meeting().end }];
    expect(theirCalendar([overlaid()], DANA, 'UTC')?.busy).toEqual(taken);
    const named = overlaid({ calendar: 'Okafor, Dana' });
    expect(theirCalendar([named], DANA, 'UTC')?.busy).toEqual(taken);
    const called = { ...DANA, name: 'D. Okafor', aliases: ['Dana Okafor'] };
    expect(theirCalendar([named], called, 'UTC')?.busy).toEqual(taken);
  });

  it('is nobody else’s: not the user’s own, not another’s, not one that is gone', () => {
    const others = [
      meeting({ calendar: 'dana@harbour.example' }),
      overlaid({ calendar: 'dan@harbour.example' }),
      overlaid({ calendar: 'Dana Okoro' }),
      overlaid({ deletedAt: 1 }),
    ];
    expect(theirCalendar(others, DANA, 'UTC')).toBeUndefined();
  });

  it('takes time by the same rules as the user’s own', () => {
    const free = [
      overlaid({ myResponse: 'declined' }),
      overlaid({ status: 'cancelled' }),
      overlaid({ allDay: true }),
      overlaid({ kind: 'working-location' }),
    ];
    expect(theirCalendar(free, DANA, 'UTC')?.busy).toEqual([]);
    expect(
      theirCalendar([overlaid({ kind: 'out-of-office', allDay: true })], DANA, 'UTC')?.busy,
    ).toHaveLength(1);
  });

  it('was seen on the days on which something of it stands, by the user’s clock', () => {
    // 20:00 on Monday in New York is Tuesday in UTC and in Kathmandu.
    const late = overlaid(busyAt('2026-03-03T01:00', '2026-03-03T02:00'));
    expect(theirCalendar([late], DANA, 'America/New_York')?.seen).toEqual([
      busyAt('2026-03-02T00:00', '2026-03-03T00:00', 'America/New_York'),
    ]);
    expect(theirCalendar([late], DANA, 'Asia/Kathmandu')?.seen).toEqual([
      busyAt('2026-03-03T00:00', '2026-03-04T00:00', 'Asia/Kathmandu'),
    ]);
    const days = overlaid(busyAt('2026-03-03T22:00', '2026-03-05T00:00'));
    expect(theirCalendar([days], DANA, 'UTC')?.seen).toEqual([
      { start: at('2026-03-03T00:00'), end: at('2026-03-05T00:00') },
    ]);
  });

  it('knows the short day and the long one of a clock change', () => {
    const zone = 'Europe/Berlin';
    const seenOn = (day: string) =>
      theirCalendar([overlaid(busyAt(`${day}T10:00`, `${day}T11:00`, zone))], DANA, zone)?.seen;
    expect(seenOn('2026-03-29')).toEqual([busyAt('2026-03-29T00:00', '2026-03-30T00:00', zone)]);
    expect(seenOn('2026-10-25')).toEqual([busyAt('2026-10-25T00:00', '2026-10-26T00:00', zone)]);
  });

  it('bears times that are none', () => {
    const broken = overlaid({ start: Number.NaN, end: Number.NaN });
    expect(theirCalendar([broken], DANA, 'UTC')).toEqual({ busy: [], seen: [] });
  });
});
