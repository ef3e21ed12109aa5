import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readChipLabel } from '@/utils/calendars/google/chip-label';
import { readByParts } from '@/utils/calendars/google/timed-label';
import { localDateTime } from '@/utils/calendars/label/days';
import { plainText } from '@/utils/calendars/label/plain-text';
import { clockText, LANGUAGES, longDate, separatorOf } from './chip-label-languages';

const nothing = () => undefined;

/** What the parts mean, in the terms of the whole label's reading. */
function byParts(label: string, title: string, language: string, shown?: string) {
  const parts = readByParts(label, title, language, () => shown);
  if (!parts) return undefined;
  const { first, last, times } = parts;
  if (!times) return { start: localDateTime(first, 0), end: localDateTime(last + 1, 0) };
  const nights = Math.floor(times.end / 1440);
  return {
    start: localDateTime(first, times.start),
    end: localDateTime(first + nights, times.end % 1440),
  };
}

describe('a label read by its parts', () => {
  it('says what the whole of it says, in every language', () => {
    let read = 0;
    for (const language of LANGUAGES) {
      for (const [from, to, day] of [
        ['09:00', '10:15', '2026-03-09'],
        ['22:30', '00:00', '2026-11-30'],
      ] as const) {
        const times = `${clockText(language, from, 24)} – ${clockText(language, to, 24)}`;
        const parts = [times, 'Plan, part 2', 'Xx: Team', longDate(language, day)];
        const label = parts.join(separatorOf(language));
        const quick = byParts(label, 'Plan, part 2', language);
        if (!quick) continue;
        read += 1;
        const masked = label.replace('Plan, part 2', 'T');
        expect(readChipLabel(masked, language), label).toMatchObject(quick);
      }
    }
    expect(read).toBeGreaterThan(LANGUAGES.length * 1.8);
  });

  it('is not taken where the chip shows the other half of the day', () => {
    const label = '9:30 to 10:30, Sync, Robin Vale, No location, June 9, 2026';
    expect(byParts(label, 'Sync', 'en', '9:30 – 10:30am')).toBeDefined();
    expect(byParts(label, 'Sync', 'en', '9:30 – 10:30pm')).toBeUndefined();
  });

  it('is not taken for tasks, across midnight, and without its title', () => {
    for (const [label, title] of [
      ['task: Sync, Not completed, June 9, 2026, 10am', 'Sync'],
      ['June 9, 2026 at 10pm to June 10, 2026 at 6am, Sync, Robin, No location, ', 'Sync'],
      ['9am to 10am, Sync, Robin, No location, June 9, 2026', 'Other'],
      ['Working location: Home, Robin, June 9, 2026', 'Home'],
    ] as const) {
      expect(readByParts(label, title, 'en', nothing), label).toBeUndefined();
    }
  });

  it('tells answer and place, which may hold the words of a date', () => {
    const label = '9am to 10am, Sync, Robin, Declined, Location: Hall, May 5, June 9, 2026';
    expect(readByParts(label, 'Sync', 'en', nothing)?.said).toEqual({
      myResponse: 'declined',
      location: 'Hall, May 5',
    });
  });
});

const FILE = '../shared/labels/google-chip-labels.json';

// The captures lie beside the checkout, not in it: without them there is nothing to compare with.
describe.skipIf(!existsSync(FILE))('labels captured from real pages', () => {
  it('are read the same by their parts, and most can be', () => {
    const labels: { label: string; lang: string; title: string; start: string; end: string }[] =
      JSON.parse(readFileSync(FILE, 'utf8'));
    let read = 0;
    for (const { label, lang, title, start, end } of labels) {
      const quick = byParts(label, title, lang);
      if (!quick) continue;
      read += 1;
      expect(quick, label).toEqual({ start, end });
    }
    expect(read / labels.length).toBeGreaterThan(0.6);
  });
});

test('plain text changes blanks, marks and digits of any script, and no length', () => {
  const blank = /[\p{Zs}\t\n\r\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
  for (let code = 0; code < 0x10000; code += 1) {
    const char = String.fromCharCode(code);
    const plain = plainText(`a${char}b`);
    const kind = blank.test(char) ? /^ $/ : /\p{Nd}/u.test(char) ? /^\d$/ : null;
    if (kind ? !kind.test(plain.slice(1, -1)) : plain !== `a${char}b`) expect(plain).toBe(code);
  }
  expect(plainText('٢٠٢٦ ७ ๙ 𝟚')).toBe('2026 7 9 𝟚');
});
