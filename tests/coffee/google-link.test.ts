import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EventLinkParts,
  googleEventLink,
  googleRepeats,
  LONGEST_LINK,
} from '@/utils/coffee/google-link';
import { at } from './calendar';

function link(patch: Partial<EventLinkParts> = {}): URL {
  return new URL(text(patch));
}
function text(patch: Partial<EventLinkParts> = {}): string {
  return googleEventLink({
    title: 'Walk: Dana & Alex',
    start: at('2026-03-03T10:00', 'Europe/Berlin'),
    end: at('2026-03-03T10:30', 'Europe/Berlin'),
    timeZone: 'Europe/Berlin',
    guests: ['dana@harbour.example'],
    ...patch,
  });
}

describe('googleEventLink', () => {
  it('opens the form of the first account with title, times, zone and guest', () => {
    const url = link();
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/u/0/r/eventedit');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      text: 'Walk: Dana & Alex',
      dates: '20260303T090000Z/20260303T093000Z',
      ctz: 'Europe/Berlin',
      add: 'dana@harbour.example',
    });
  });

  it('writes spaces as %20, never as plus, and keeps a plus of its own', () => {
    expect(text()).toContain('text=Walk%3A%20Dana%20%26%20Alex');
    const plus = text({ title: '1 + 1', guests: ['dana+walks@harbour.example'] });
    expect(plus).not.toContain('+');
    expect(new URL(plus).searchParams.get('add')).toBe('dana+walks@harbour.example');
    expect(new URL(plus).searchParams.get('text')).toBe('1 + 1');
  });

  it('carries place and several lines of text', () => {
    const { searchParams } = link({
      details: 'Two things:\n\n– the launch',
      location: 'River path',
    });
    expect(searchParams.get('details')).toBe('Two things:\n\n– the launch');
    expect(searchParams.get('location')).toBe('River path');
  });

  it.each(['Etc/GMT-2', 'EST', '+02:00', 'UTC', 'Europe/Atlantis', '', 'Europe/Berlin&add=x'])(
    'leaves out a zone that Google would ignore (%s), since the times stand in UTC',
    (timeZone) => {
      const { searchParams } = link({ timeZone });
      expect(searchParams.has('ctz')).toBe(false);
      expect(searchParams.get('dates')).toBe('20260303T090000Z/20260303T093000Z');
    },
  );

  it('takes bare addresses only, each once', () => {
    const guests = [
      ' Dana@Harbour.example ',
      'dana@harbour.example',
      'sam@harbour.example',
      'Kim <kim@harbour.example>',
      'a@b.example,c@d.example',
      'lee@harbour.example_o',
      'mailto:kim@harbour.example',
      'nobody',
      '',
    ];
    expect(link({ guests }).searchParams.get('add')).toBe(
      'dana@harbour.example,sam@harbour.example',
    );
    expect(link({ guests: ['junk'] }).searchParams.has('add')).toBe(false);
  });

  it('goes to the account of the tab, by number or by address', () => {
    expect(link({ account: 2 }).pathname).toBe('/calendar/u/2/r/eventedit');
    expect(link({ account: '1' }).pathname).toBe('/calendar/u/1/r/eventedit');
    const named = link({ account: 'Alex@harbour.example' });
    expect(named.pathname).toBe('/calendar/u/0/r/eventedit');
    expect(named.searchParams.get('authuser')).toBe('alex@harbour.example');
    for (const account of [-1, 1.5, Number.NaN, '../../evil', '']) {
      expect(link({ account }).pathname).toBe('/calendar/u/0/r/eventedit');
    }
  });

  it('leaves out times that are none', () => {
    for (const patch of [{ start: Number.NaN }, { end: 0 }, { end: 8.64e15 }, { end: 1e20 }]) {
      expect(link(patch).searchParams.has('dates')).toBe(false);
    }
  });

  it('shortens a long text at a word and keeps everybody invited', () => {
    const guests = Array.from({ length: 20 }, (_, i) => `guest${i}@harbour.example`);
    const long = text({ guests, details: 'pricing for partners '.repeat(200) });
    expect(long.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(long.length).toBeGreaterThan(LONGEST_LINK - 60);
    const { searchParams } = new URL(long);
    expect(searchParams.get('add')?.split(',')).toHaveLength(20);
    expect(searchParams.get('details')).toMatch(/(pricing|for|partners)…$/);
    expect(searchParams.get('text')).toBe('Walk: Dana & Alex');
  });

  it('shortens text without spaces between characters', () => {
    const details = link({ details: '散歩🚶'.repeat(300) }).searchParams.get('details');
    expect(details).toMatch(/^(散歩🚶)+(散歩?)?…$/);
  });

  it('never cuts a guest, even when they alone are too many', () => {
    const guests = Array.from({ length: 120 }, (_, i) => `guest${i}@harbour.example`);
    const { searchParams } = link({ guests, details: 'Bring shoes' });
    expect(searchParams.get('add')?.split(',')).toHaveLength(120);
  });

  it('comes back as it went in, whatever the words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, (title, details, location) => {
        const url = text({ title, details, location });
        expect(url.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(url).toMatch(
          /^https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\/eventedit\?[\w.~!*'()%=&,/-]*$/,
        );
        const { searchParams } = new URL(url);
        expect(searchParams.get('add')).toBe('dana@harbour.example');
        expect(searchParams.get('text') ?? '').toBe(oneLine(title));
        expect(searchParams.get('location') ?? '').toBe(oneLine(location));
        expect(searchParams.get('details') ?? '').toBe(details.trim());
      }),
    );
  });

  it('asks for a series in local time and its zone, so that it keeps its hour', () => {
    const url = text({ everyWeeks: 4 });
    expect(url).toContain('recur=RRULE%3AFREQ%3DWEEKLY%3BINTERVAL%3D4%3BBYDAY%3DTU');
    const { searchParams } = new URL(url);
    expect(searchParams.get('dates')).toBe('20260303T100000/20260303T103000');
    expect(searchParams.get('ctz')).toBe('Europe/Berlin');
    expect(link({ everyWeeks: 1 }).searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;BYDAY=TU');
  });

  it('repeats on the weekday of the zone, which may be another than that of UTC', () => {
    const start = at('2026-03-03T07:30', 'Pacific/Auckland');
    const { searchParams } = link({
      start,
      end: start + 900_000,
      timeZone: 'Pacific/Auckland',
      everyWeeks: 2,
    });
    expect(searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU');
    expect(searchParams.get('dates')).toBe('20260303T073000/20260303T074500');
  });

  it.each(['UTC', 'Etc/GMT-2', 'EST', '', 'Europe/Atlantis'])(
    'asks for one event alone where the zone (%s) is none that Google follows',
    (timeZone) => {
      expect(googleRepeats(timeZone)).toBe(false);
      const { searchParams } = link({ timeZone, everyWeeks: 4 });
      expect(searchParams.has('recur')).toBe(false);
      expect(searchParams.get('dates')).toBe('20260303T090000Z/20260303T093000Z');
    },
  );

  it('takes weeks that are none for once', () => {
    for (const everyWeeks of [0, -1, 1.5, 53, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(link({ everyWeeks }).searchParams.has('recur')).toBe(false);
    }
    expect(link({ everyWeeks: 4, start: Number.NaN }).searchParams.has('recur')).toBe(false);
  });

  it('takes half a surrogate pair without failing', () => {
    expect(link({ title: 'Walk \ud83d' }).searchParams.get('text')).toBe('Walk \ufffd');
  });
});

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
