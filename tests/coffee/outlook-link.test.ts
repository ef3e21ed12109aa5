import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK } from '@/utils/coffee/google-link';
import { type OutlookLinkParts, outlookEventLink, outlookTitle } from '@/utils/coffee/outlook-link';
import { at } from './calendar';

function link(patch: Partial<OutlookLinkParts> = {}): URL {
  return new URL(text(patch));
}
function text(patch: Partial<OutlookLinkParts> = {}): string {
  return outlookEventLink({
    host: 'outlook.cloud.microsoft',
    title: 'Walk with Dana',
    start: at('2026-03-03T10:00', 'Europe/Berlin'),
    end: at('2026-03-03T10:30', 'Europe/Berlin'),
    guests: ['dana@harbour.example'],
    ...patch,
  });
}

describe('outlookEventLink', () => {
  it('opens the form at the host of the user’s own tab, where the calendar follows it', () => {
    expect(link().origin).toBe('https://outlook.cloud.microsoft');
    expect(link().pathname).toBe('/calendar/0/action/compose');
    expect(link({ host: 'outlook.live.com' }).origin).toBe('https://outlook.live.com');
  });

  it('fills in title, guest and times in UTC, with online meeting off', () => {
    expect(Object.fromEntries(link().searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Walk with Dana',
      startdt: '2026-03-03T09:00:00Z',
      enddt: '2026-03-03T09:30:00Z',
      to: 'dana@harbour.example',
      online: '0',
    });
  });

  it('writes spaces as %20, never as plus, and encodes a plus of its own', () => {
    const plus = text({ title: '1 + 1 walk', guests: ['dana+walks@harbour.example'] });
    expect(plus).not.toContain('+');
    expect(plus).toContain('subject=1%20%2B%201%20walk');
    expect(new URL(plus).searchParams.get('to')).toBe('dana+walks@harbour.example');
  });

  it('carries the place, and the text as markup with its lines broken', () => {
    const { searchParams } = link({
      details: 'Two things:\r\n\r\n– "launch" & <b>risk</b>',
      location: 'River path',
    });
    expect(searchParams.get('location')).toBe('River path');
    expect(searchParams.get('body')).toBe(
      'Two things:<br><br>– "launch" &amp; &lt;b&gt;risk&lt;/b&gt;',
    );
  });

  it('keeps out of the title what Outlook would show as markup', () => {
    expect(outlookTitle(' Walk:\n Dana & <Alex> ')).toBe('Walk: Dana ＆ ‹Alex›');
    expect(link({ title: 'Dana & Alex' }).searchParams.get('subject')).toBe('Dana ＆ Alex');
  });

  it('takes bare addresses only, each once, and opens without guests when there are none', () => {
    const guests = [' Dana@Harbour.example ', 'dana@harbour.example', 'Kim <kim@harbour.example>'];
    expect(link({ guests: [...guests, 'a@b.example,c@d.example'] }).searchParams.get('to')).toBe(
      'dana@harbour.example',
    );
    expect(text({ guests: ['a@quay.example', 'b@quay.example'] })).toContain(
      'to=a%40quay.example,b%40quay.example&',
    );
    expect(link({ guests: [] }).searchParams.has('to')).toBe(false);
    expect(link({ guests: ['Kim'] }).searchParams.has('to')).toBe(false);
  });

  it('leaves out times that are none', () => {
    for (const patch of [{ start: Number.NaN }, { end: 0 }, { end: 8.64e15 }, { end: 1e20 }]) {
      const { searchParams } = link(patch);
      expect([searchParams.has('startdt'), searchParams.has('enddt')]).toEqual([false, false]);
    }
  });

  it('shortens the text first, whatever its markup takes, and keeps everybody invited', () => {
    const guests = Array.from({ length: 20 }, (_, i) => `guest${i}@harbour.example`);
    for (const details of ['pricing for partners\n'.repeat(200), '<&>\n'.repeat(500)]) {
      const long = text({ guests, details, location: 'River path' });
      expect(long.length).toBeLessThanOrEqual(LONGEST_LINK);
      expect(long.length).toBeGreaterThan(LONGEST_LINK - 80);
      const { searchParams } = new URL(long);
      expect(searchParams.get('body')).toMatch(/…$/);
      expect(searchParams.get('subject')).toBe('Walk with Dana');
      expect(searchParams.get('location')).toBe('River path');
      expect(searchParams.get('to')?.split(',')).toHaveLength(20);
    }
  });

  it('comes back as it went in, whatever the words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, (title, details, location) => {
        const url = text({ title, details, location });
        expect(url.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(url).toMatch(
          /^https:\/\/outlook\.cloud\.microsoft\/calendar\/0\/action\/compose\?[\w.~!*'()%=&,-]*$/,
        );
        const { searchParams } = new URL(url);
        expect(searchParams.get('to')).toBe('dana@harbour.example');
        expect(searchParams.get('online')).toBe('0');
        expect(searchParams.get('subject') ?? '').toBe(outlookTitle(title));
        expect(searchParams.get('body') ?? '').not.toMatch(/<(?!br>)/);
      }),
    );
  });
});
