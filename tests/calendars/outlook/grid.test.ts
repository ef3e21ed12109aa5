// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GridReader, MAX_TILES, readGrid } from '@/utils/calendars/outlook/grid';
import { ACCOUNT, columns, daysFrom, month, show, tile, toolbar, week } from './page-builder';

const NOW = Date.parse('2026-09-15T06:00Z');
const read = (html: string, near?: string) =>
  readGrid(show(html), ACCOUNT, NOW, near ? { near } : {});
const at = (local: string) => Date.parse(`${local}:00+02:00`);
const titles = (html: string) => read(html).reading.sightings.map(({ title }) => title);

describe('a week', () => {
  it('is read with its range, times, place and organizer', () => {
    const { reading, settled } = read(
      week([tile({ id: 'A1', place: 'Level 3', tail: 'By Roe, Pat Jr., Busy, Recurring event' })]),
    );
    expect(settled).toBe(true);
    expect(reading).toMatchObject({
      site: 'outlook',
      part: 'grid',
      outcome: 'read',
      range: { from: at('2026-09-14T00:00'), to: at('2026-09-21T00:00') },
      problems: {},
    });
    expect(reading.sightings).toEqual([
      {
        source: 'outlook-page',
        keys: { outlookItemId: 'A1' },
        detail: 'chip',
        seenAt: NOW,
        kind: 'event',
        title: 'Sync',
        start: at('2026-09-15T09:00'),
        end: at('2026-09-15T10:00'),
        allDay: false,
        organizerName: 'Roe, Pat Jr.',
        location: 'Level 3',
        recurring: true,
      },
    ]);
  });

  it('takes slots, summaries and the bar for what they are', () => {
    expect(titles(toolbar('September 14–20, 2026') + week([tile({ id: 'A' })]))).toEqual(['Sync']);
  });

  it('reads tiles that carry the id themselves and tiles without any id', () => {
    const both = week([
      tile({ id: 'A', idOnButton: true }),
      tile({ title: 'Plan', time: '1:00 PM to 2:00 PM' }),
    ]);
    const { sightings } = read(both).reading;
    expect(sightings.map(({ keys }) => keys.outlookItemId)).toEqual([
      'A',
      `shown:${at('2026-09-15T13:00')}-${at('2026-09-15T14:00')}:Plan`,
    ]);
  });

  it('shows an event of several days once', () => {
    const label =
      'Offsite, all day event, Tuesday, September 15, 2026 to Thursday, September 17, 2026, Free';
    const part = tile({ id: 'A', title: 'Offsite', label, tooltip: null });
    const days = daysFrom('2026-09-14', 7).map((day, index) =>
      index > 0 && index < 4 ? { ...day, allDay: [part] } : day,
    );
    const { reading } = read(columns(days));
    expect(reading.sightings).toHaveLength(1);
    expect(reading.sightings[0]).toMatchObject({
      allDay: true,
      start: at('2026-09-15T00:00'),
      end: at('2026-09-18T00:00'),
    });
    expect(reading.problems).toEqual({});
  });

  it('keeps events apart that share an id by mistake', () => {
    const { sightings } = read(
      week([tile({ id: 'A' }), tile({ id: 'A', title: 'Plan', time: '2:00 PM to 3:00 PM' })]),
    ).reading;
    expect(sightings.map(({ title }) => title)).toEqual(['Sync', 'Plan']);
    expect(new Set(sightings.map(({ keys }) => keys.outlookItemId)).size).toBe(2);
  });

  it('takes the column’s day where the label names another, and says so', () => {
    const { reading } = read(week([tile({ id: 'A', day: '2026-09-16' })]));
    expect(reading.sightings[0]?.start).toBe(at('2026-09-15T09:00'));
    expect(reading.problems).toEqual({ 'label-date-mismatch': 1 });
  });

  it('takes the label’s time where the box stands at another, and says so', () => {
    const box = (top: number) => `top: ${top}%; height: 4.1667%; left: 0%; width: 96%`;
    const good = read(week([tile({ id: 'A', style: box(37.5) })])).reading;
    expect(good.problems).toEqual({});
    const { sightings, problems } = read(week([tile({ id: 'A', style: box(50) })])).reading;
    expect(sightings[0]?.start).toBe(at('2026-09-15T09:00'));
    expect(problems).toEqual({ 'label-time-mismatch': 1 });
  });

  it('is not free because it shows nothing', () => {
    const { reading } = read(week([]));
    expect(reading).toMatchObject({ outcome: 'partial', problems: { 'nothing-shown': 1 } });
  });

  it('is read in part while the bar names another', () => {
    const shown = week([tile({ id: 'A' })]);
    expect(read(toolbar('September 21–27, 2026') + shown).reading).toMatchObject({
      outcome: 'partial',
      problems: { 'range-mismatch': 1 },
    });
    for (const range of ['September 14–20, 2026', '2026년 9월 14일–20일', 'September 2026']) {
      expect(read(toolbar(range) + shown).reading.outcome, range).toBe('read');
    }
  });

  it('is read in part when a tile can’t be', () => {
    const broken = tile({ id: 'B', label: 'Plan without any time', tooltip: null });
    const { reading } = read(week([tile({ id: 'A' }), broken]));
    expect(reading.outcome).toBe('partial');
    expect(reading.sightings).toHaveLength(1);
    expect(reading.problems).toEqual({ 'label-without-time': 1 });
    expect(read(week([broken])).reading.outcome).toBe('not-understood');
  });

  it('leaves out days that it has no column for', () => {
    const days = [...daysFrom('2026-09-14', 2), ...daysFrom('2026-09-17', 2)];
    const shown = days.map((day, index) =>
      index === 1 ? { ...day, tiles: [tile({ id: 'A' })] } : day,
    );
    expect(read(columns(shown)).reading.outcome).toBe('partial');
  });

  it('is not settled while it loads', () => {
    expect(read(columns(daysFrom('2026-09-14', 7), { busy: true })).settled).toBe(false);
  });

  it('is the new one while it slides, by the address', () => {
    const old = columns(daysFrom('2026-09-07', 7));
    const both = `<div>${old}${week([tile({ id: 'A' })])}</div>`;
    const look = read(both, '2026-09-14');
    expect(look.settled).toBe(false);
    expect(look.reading.range?.from).toBe(at('2026-09-14T00:00'));
    expect(read(both, '2026-09-07').reading.sightings).toEqual([]);
  });
});

describe('other views', () => {
  it('reads a day and a work week', () => {
    const day = [{ day: '2026-09-15', tiles: [tile({ id: 'A' })] }];
    expect(read(columns(day, { section: 'Surface_Day' })).reading).toMatchObject({
      outcome: 'read',
      range: { from: at('2026-09-15T00:00'), to: at('2026-09-16T00:00') },
    });
    const five = daysFrom('2026-09-14', 5).map((one, index) =>
      index === 1 ? { ...one, tiles: [tile({ id: 'A' })] } : one,
    );
    expect(read(columns(five)).reading.outcome).toBe('read');
  });

  it('reads a month and says when a day holds more', () => {
    const tilesOf = { '2026-09-15': [tile({ id: 'A' })] };
    const whole = read(toolbar('September 2026') + month({ first: '2026-08-31', tilesOf })).reading;
    expect(whole).toMatchObject({ outcome: 'read', problems: {} });
    expect(whole.range).toEqual({ from: at('2026-08-31T00:00'), to: at('2026-10-05T00:00') });
    for (const text of ['+3 more', '+3', '3 weitere', '他 3 件']) {
      const below = { '2026-09-15': `<div role="button" aria-label="${text}">${text}</div>` };
      const { outcome } = read(month({ first: '2026-08-31', tilesOf, below })).reading;
      expect(outcome, text).toBe('partial');
    }
  });

  it('tells own absence and other workplaces from meetings', () => {
    const allDay = (tail: string, title: string) =>
      tile({
        id: title,
        title,
        label: `${title}, all day event, Tuesday, September 15, 2026, ${tail}`,
        tooltip: null,
      });
    const { sightings } = read(
      week([], '2026-09-14', [
        allDay('Out of office', 'Leave'),
        allDay('Working elsewhere', 'Home'),
        allDay('By Ada Quill, Out of office', 'Fair'),
      ]),
    ).reading;
    expect(sightings.map(({ title, kind }) => [title, kind])).toEqual([
      ['Leave', 'out-of-office'],
      ['Home', 'working-location'],
      ['Fair', 'event'],
    ]);
  });

  it('follows cancelled events', () => {
    const label =
      'Canceled: Sync, 9:00 AM to 10:00 AM, Tuesday, September 15, 2026, Free, Canceled';
    const shown = read(week([tile({ id: 'A', label, tooltip: null })])).reading.sightings;
    expect(shown).toMatchObject([{ title: 'Sync', status: 'cancelled' }]);
  });
});

describe('a page that is not what it was', () => {
  it('says what is missing', () => {
    expect(read('<div role="main"></div>').reading).toMatchObject({
      outcome: 'not-understood',
      problems: { 'no-grid': 1 },
    });
    expect(read('<div data-app-section="Surface_Week"></div>').reading).toMatchObject({
      outcome: 'not-understood',
      problems: { 'grid-without-dates': 1, 'nothing-shown': 1 },
    });
  });

  it('reads tiles by their own dates where no column has one, in part', () => {
    const html = `<div data-app-section="Surface_Week">${tile({ id: 'A' })}</div>`;
    const { reading } = read(html);
    expect(reading).toMatchObject({ outcome: 'partial', problems: { 'grid-without-dates': 1 } });
    expect(reading.range).toBeUndefined();
    expect(reading.sightings[0]?.start).toBe(at('2026-09-15T09:00'));
  });
});

describe('what is hostile', () => {
  it('stays text', () => {
    const bad = '<img src=x onerror=alert(1)>\u202e‮evil';
    expect(titles(week([tile({ id: 'A', title: bad })]))).toEqual([bad]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('is cut or refused when it is too long', () => {
    const long = 'Long '.repeat(20_000).trim();
    const { reading } = read(
      week([tile({ id: 'A', title: long }), tile({ id: 'x'.repeat(5000) })]),
    );
    for (const { title = '', keys } of reading.sightings) {
      expect(title.length).toBeLessThanOrEqual(1024);
      expect((keys.outlookItemId ?? '').length).toBeLessThanOrEqual(1000);
    }
    expect(reading.sightings).toHaveLength(2);
  });

  it('is no tile inside a tile', () => {
    const inside =
      '<div role="button" aria-label="Start timer" title="Timer"></div><button data-cf="1" aria-label="x">▶</button>';
    const { reading } = read(week([tile({ id: 'A', inside }), tile({ title: 'Plan', inside })]));
    expect(reading.sightings.map(({ title }) => title)).toEqual(['Sync', 'Plan']);
    expect(reading.problems).toEqual({ 'chip-without-id': 1 });
  });

  it('is read in part when there is too much of it', () => {
    const many = Array.from({ length: MAX_TILES + 1 }, (_, index) => tile({ id: `A${index}` }));
    const { reading } = read(week(many));
    expect(reading.sightings.length).toBeGreaterThan(MAX_TILES - 50);
    expect(reading).toMatchObject({ outcome: 'partial', problems: { 'page-too-large': 1 } });
  }, 20_000);

  it('may be half built', () => {
    const whole = week([tile({ id: 'A' }), tile({ id: 'B', title: 'Plan' })]);
    for (let end = 0; end < whole.length; end += 97) {
      const { reading } = read(whole.slice(0, end));
      for (const { start } of reading.sightings) expect(start).toBe(at('2026-09-15T09:00'));
    }
  });
});

describe('the memory of tiles', () => {
  it('answers with the same object until something it was read from changes', () => {
    const root = show(week([tile({ id: 'A' }), tile({ id: 'B', title: 'Plan' })]));
    const grid = new GridReader();
    const look = () => grid.read(root, ACCOUNT, NOW).reading.sightings;
    const [first, second] = look();
    root
      .querySelector('[data-calitemid="B"] [role]')
      ?.setAttribute('aria-label', 'Plan, 3:00 PM to 4:00 PM, Tuesday, September 15, 2026, Busy');
    root.querySelector('[data-calitemid="B"] [role]')?.removeAttribute('title');
    const [again, changed] = look();
    expect(again).toBe(first);
    expect(changed?.start).toBe(at('2026-09-15T15:00'));
    expect(second?.start).toBe(at('2026-09-15T09:00'));
    const london = { ...ACCOUNT, timeZone: 'Europe/London' };
    const moved = grid.read(root, london, NOW).reading.sightings;
    expect(moved[0]?.start).toBe(at('2026-09-15T10:00'));
  });
});
