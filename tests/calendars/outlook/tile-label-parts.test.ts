import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByParts } from '@/utils/calendars/outlook/label/by-parts';
import { readWhole } from '@/utils/calendars/outlook/label/whole';
import { asTold, clock, LANGUAGES, prefixed, tilesOf } from './tile-label-hostile';
import { KNOWN, labelOf, tooltipOf, UNKNOWN } from './tile-label-languages';

const ALL = [...Object.keys(KNOWN), ...UNKNOWN];
const BREAKS = ['\n', '\r\n'];

describe('a label that is read by its parts', () => {
  test.each(LANGUAGES)('says what it says as a whole, whatever guests write (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.array(tilesOf(language), { minLength: 1, maxLength: 4 }),
        clock,
        fc.constantFrom(...BREAKS),
        fc.boolean(),
        (tiles, each, lineBreak, icon) => {
          for (const tile of tiles) {
            const label = prefixed(labelOf(language, tile, each), icon);
            const tooltip = tooltipOf(language, tile, each).replaceAll('\n', lineBreak);
            const told = readByParts(label, tooltip, language);
            if (!told) continue;
            expect(asTold(told), label).toEqual(asTold(readWhole(label, tooltip, language)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(ALL)('is every one that has nothing strange in it (%s)', (language) => {
    // No Sundays and Mondays: in Japanese and Korean they begin like the words for day and month, and are read as a whole.
    const days = [...Array(12).keys()]
      .map((month) => `2026-${`${month + 1}`.padStart(2, '0')}-18`)
      .filter((day) => new Date(day).getUTCDay() > 1);
    const labels = days.map((day) => {
      const times: [string, string] = ['09:30', '10:15'];
      const tile = { title: 'Plan', first: day, last: day, times, showAs: 'busy' as const };
      return [labelOf(language, tile, '24'), tooltipOf(language, tile, '24')] as const;
    });
    for (const [label, tooltip] of labels) {
      const told = readByParts(label, tooltip, language);
      const whole = readWhole(label, tooltip, language);
      if (told) expect(asTold(told), label).toEqual(asTold(whole));
      // Where a date can't be told from what is around it, only the whole can be read.
      else expect('reason' in Object(whole), label).toBe(true);
    }
  });
});
