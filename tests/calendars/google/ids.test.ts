import { describe, expect, it, test } from 'vitest';
import { addDays } from '@/utils/calendars/add-days';
import { dateOfKey, keyOfDate } from '@/utils/calendars/google/date-key';
import { decodeEventId, instanceSuffix } from '@/utils/calendars/google/event-id';
import { readJslog } from '@/utils/calendars/google/jslog';
import { instantOf } from '@/utils/calendars/instant';
import { encodeId } from './page-builder';

describe('data-datekey', () => {
  // Pairs seen on pages of 2019–2026.
  test.each([
    ['25123', '2019-01-03'],
    ['27966', '2024-09-30'],
    ['28003', '2024-11-03'],
    ['28542', '2025-11-30'],
    ['28545', '2025-12-01'],
    ['28707', '2026-01-03'],
    ['28975', '2026-09-15'],
    ['29045', '2026-11-21'],
  ])('%s is %s and back', (key, date) => {
    expect(dateOfKey(key)).toBe(date);
    expect(keyOfDate(date)).toBe(key);
  });

  it('gives every day of eight years a key that leads back to it', () => {
    for (let date = '2023-01-01'; date < '2031-01-01'; date = addDays(date, 1)) {
      expect(dateOfKey(keyOfDate(date))).toBe(date);
    }
  });

  test.each([null, undefined, '', 'x', '-1', '1e3', '28544', '28671', '28.5', '99999999'])(
    'refuses %j',
    (key) => expect(dateOfKey(key)).toBeNull(),
  );

  test.each(['2026-02-29', '1969-12-31', '2026-2-1', 'today'])('has no key for %s', (date) => {
    expect(keyOfDate(date)).toBeNull();
  });
});

describe('data-eventid', () => {
  it('is an event id and a calendar whose domain is written out', () => {
    expect(decodeEventId(encodeId('abc_20251202T170000Z', 'Robin.Vale@gmail.com'))).toEqual({
      kind: 'event',
      eventId: 'abc_20251202T170000Z',
      calendar: 'robin.vale@gmail.com',
    });
    expect(decodeEventId(encodeId('abc', 'team@group.calendar.google.com'))).toMatchObject({
      calendar: 'team@group.calendar.google.com',
    });
    expect(
      decodeEventId(encodeId('20261225_x', 'en.usa#holiday@group.v.calendar.google.com')),
    ).toMatchObject({ calendar: 'en.usa#holiday@group.v.calendar.google.com' });
  });

  it('tells tasks, task blocks and the roll-up from events', () => {
    expect(decodeEventId(`ttb_${encodeId('abc')}`)).toMatchObject({ kind: 'task-block' });
    expect(decodeEventId('tasks_Ab12-x')).toEqual({ kind: 'task', eventId: 'tasks_Ab12-x' });
    expect(decodeEventId('tasks.Ab12')).toMatchObject({ kind: 'task' });
    expect(decodeEventId('tasks_rollover_view')).toEqual({ kind: 'roll-up' });
  });

  test.each([
    null,
    '',
    'EVENTID_ACCEPTED_0002',
    'REDACTED',
    btoa('no-calendar'),
    btoa('a b c'),
    btoa('id <script>@x'),
    btoa('\xff\xfe x@y'),
    'A'.repeat(5000),
    '\u0000',
  ])('refuses %j', (raw) => expect(decodeEventId(raw)).toBeNull());

  it('knows an instance by the suffix of its id', () => {
    expect(instanceSuffix('abc_20251202T170000Z')).toBe('20251202T170000Z');
    expect(instanceSuffix('abc_20251202')).toBe('20251202');
    expect(instanceSuffix('20251202_abc')).toBeNull();
    expect(instanceSuffix('abc')).toBeNull();
  });
});

describe('jslog', () => {
  it('gives kind, id, calendar and ownership', () => {
    expect(
      readJslog('35463; 2:["abc",null,6];1:["Robin@Harbour.example",2];track:x; mutable:true'),
    ).toEqual({ kind: 35463, eventId: 'abc', calendar: 'robin@harbour.example', ownership: 2 });
  });

  it('does without the parts that are missing or strange', () => {
    expect(readJslog('185434; track:impression')).toEqual({ kind: 185434 });
    expect(readJslog('35463; 2:[null];1:["nobody"]')).toEqual({ kind: 35463 });
    expect(readJslog('139091')).toEqual({ kind: 139091 });
  });

  test.each([null, '', 'x', '; 2:["abc"]', '9'.repeat(20)])('refuses %j', (text) => {
    expect(readJslog(text)).toBeNull();
  });
});

describe('wall-clock times', () => {
  const at = (iso: string) => Date.parse(iso);

  it('become instants of their zone', () => {
    expect(instantOf('2026-06-09T09:00', 'Europe/Berlin')).toEqual({
      at: at('2026-06-09T07:00Z'),
      skipped: false,
    });
    expect(instantOf('2026-01-09T09:00', 'Asia/Kathmandu')?.at).toBe(at('2026-01-09T03:15Z'));
  });

  it('take the first of two equal times when the clock goes back', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
      at: at('2026-10-25T00:30Z'),
      skipped: false,
    });
  });

  it('move forward from a time the clock skips, and say so', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toEqual({
      at: at('2026-03-29T01:30Z'),
      skipped: true,
    });
  });

  it('know the first instant of a day that has no midnight', () => {
    expect(instantOf('2026-09-06T00:00', 'America/Santiago')?.at).toBe(at('2026-09-06T04:00Z'));
  });

  test.each(['2026-02-30T10:00', '2026-06-09T24:00', '2026-06-09', ''])('refuse %j', (text) => {
    expect(instantOf(text, 'Europe/Berlin')).toBeNull();
  });
});
