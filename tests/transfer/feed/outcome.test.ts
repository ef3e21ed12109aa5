import { describe, expect, it } from 'vitest';
import type { FeedState } from '@/utils/calendars/feeds/feed';
import { digestOf } from '@/utils/transfer/feed/digest';
import {
  afterFailure,
  afterReading,
  afterUnchanged,
  conditionalHeaders,
  isSame,
  outcomeOf,
  UNREAD,
} from '@/utils/transfer/feed/outcome';

const NOW = Date.UTC(2026, 2, 2, 9);
const HOUR = 3_600_000;
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const read: FeedState = afterReading(
  { etag: '"a1"', lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT' },
  { meetings: 40, withGuests: 12 },
  'd1',
  NOW,
);

describe('what is asked', () => {
  it('is for something newer, once something was read', () => {
    expect(conditionalHeaders(UNREAD, NOW)).toEqual({});
    expect(conditionalHeaders(read, NOW + HOUR)).toEqual({
      'If-None-Match': '"a1"',
      'If-Modified-Since': 'Mon, 02 Mar 2026 08:00:00 GMT',
    });
  });
});

describe('the whole', () => {
  it('is asked for and taken in again after a week, as the year ahead has moved on', () => {
    const week = 7 * 24 * HOUR;
    expect(conditionalHeaders(read, NOW + week)).toEqual({});
    expect(isSame(read, 'd1', NOW + week - 1)).toBe(true);
    expect(isSame(read, 'd1', NOW + week)).toBe(false);
    expect(isSame(read, 'd2', NOW + HOUR)).toBe(false);
    expect(isSame(UNREAD, 'd1', NOW)).toBe(false);
  });

  it('is the same with other stamps, and another for another user', async () => {
    const text = (stamp: string, title: string) =>
      `BEGIN:VEVENT\nDTSTAMP:${stamp}\nSUMMARY:${title}`;
    const one = await digestOf(text('20260302T090000Z', 'A'), ['a@firm.example', 'b@firm.example']);
    expect(
      await digestOf(text('20260302T100000Z', 'A'), ['b@firm.example', 'a@firm.example']),
    ).toBe(one);
    expect(
      await digestOf(text('20260302T090000Z', 'B'), ['a@firm.example', 'b@firm.example']),
    ).not.toBe(one);
    expect(await digestOf(text('20260302T090000Z', 'A'), [])).not.toBe(one);
  });
});

describe('an answer', () => {
  it.each([
    [{ status: 304, text: '' }, { kind: 'unchanged' }],
    [
      { status: 200, text: CALENDAR, etag: '"b"' },
      { kind: 'read', text: CALENDAR, etag: '"b"' },
    ],
    [
      { status: 200, text: `\ufeff\n${CALENDAR}` },
      { kind: 'read', text: `\ufeff\n${CALENDAR}` },
    ],
    [
      { status: 200, text: '<!doctype html>' },
      { kind: 'failed', reason: 'no-calendar' },
    ],
    [
      { status: 200, text: '' },
      { kind: 'failed', reason: 'no-calendar' },
    ],
    [
      { status: 401, text: '' },
      { kind: 'failed', reason: 'refused' },
    ],
    [
      { status: 403, text: '' },
      { kind: 'failed', reason: 'refused' },
    ],
    [
      { status: 404, text: '' },
      { kind: 'failed', reason: 'not-found' },
    ],
    [
      { status: 410, text: '' },
      { kind: 'failed', reason: 'not-found' },
    ],
    [
      { status: 500, text: '' },
      { kind: 'failed', reason: 'server' },
    ],
    [
      { status: 204, text: '' },
      { kind: 'failed', reason: 'unexpected' },
    ],
    [{ failed: 'too-large' }, { kind: 'failed', reason: 'too-large' }],
    [
      { status: 429, text: '', retryAfter: '60' },
      { kind: 'failed', reason: 'busy', retryAfter: NOW + 60_000 },
    ],
  ] as const)('of %j comes to %j', (answer, outcome) => {
    expect(outcomeOf(answer, NOW)).toEqual(outcome);
  });
});

describe('what is remembered', () => {
  it('after a failure is what was read before, what went wrong, and a longer wait each time', () => {
    const once = afterFailure(read, 'server', NOW + HOUR);
    const twice = afterFailure(once, 'server', NOW + 3 * HOUR);
    expect(once).toEqual({
      ...read,
      problem: { reason: 'server', at: NOW + HOUR },
      failures: 1,
      nextTry: NOW + 3 * HOUR,
    });
    expect(twice.nextTry - NOW - 3 * HOUR).toBe(4 * HOUR);
    expect(twice.etag).toBe('"a1"');
  });

  it('after "nothing new" is as good as a reading, and the failures are forgotten', () => {
    const failed = afterFailure(read, 'server', NOW + HOUR);
    expect(afterUnchanged(failed, NOW + 9 * HOUR)).toEqual({
      ...read,
      good: { at: NOW + 9 * HOUR, meetings: 40, withGuests: 12 },
      nextTry: NOW + 10 * HOUR,
    });
  });

  it('of what the user has to see to first is no failure of the server', () => {
    const waiting = afterFailure(read, 'not-allowed', NOW);
    expect(waiting).toMatchObject({ failures: 0, nextTry: NOW + HOUR });
  });
});
