import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChipLabel } from '@/utils/calendars/google/chip-label';

interface Captured {
  lang: string;
  label: string;
  /** What the chip shows. */
  text: string;
  start: string;
  end: string;
  title: string;
  calendar?: string;
}

const FILE = '../shared/labels/google-chip-labels.json';

function load(): Captured[] {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

// The captures lie beside the checkout, not in it: without them there is nothing to compare with.
describe.skipIf(!existsSync(FILE))('labels captured from real pages', () => {
  test.each([true, false])('start and end of every label (visible time given: %s)', (given) => {
    const wrong = load().filter(({ label, lang, text, start, end }) => {
      const result = readChipLabel(label, lang, given ? text : undefined);
      return 'reason' in result || result.start !== start || result.end !== end;
    });
    expect(wrong).toEqual([]);
  });

  test('title and calendar are right wherever they are given, and are given for most', () => {
    const labels = load();
    let given = 0;
    for (const { label, lang, title, calendar } of labels) {
      const result = readChipLabel(label, lang);
      if ('reason' in result || result.title === undefined) continue;
      given += 1;
      expect(result).toMatchObject({ title, calendar });
    }
    expect(given / labels.length).toBeGreaterThan(0.8);
  });
});
