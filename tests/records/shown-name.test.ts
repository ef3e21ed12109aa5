import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownName } from '@/utils/records/shown-name';

describe('shownName', () => {
  it.each([
    ['Okafor, Ada [US-US]', 'Okafor, Ada'],
    ['Okafor, Ada (US-NYC)', 'Okafor, Ada'],
    ['Ada Okafor (External)', 'Ada Okafor'],
    ['[EXT] Ada Okafor', 'Ada Okafor'],
    ['Ada Okafor - Contractor', 'Ada Okafor'],
    ['Ada Okafor (she/her)', 'Ada Okafor'],
    ['Ada Okafor (elle / la)', 'Ada Okafor (elle / la)'],
    ['Ada Okafor, PhD, MBA', 'Ada Okafor'],
    ['Jean Claude Mba', 'Jean Claude Mba'],
    ['Okafor, Ada (Extern) [DE-BER] (she/her)', 'Okafor, Ada'],
    ['Noh, Kim (Legal)', 'Noh, Kim (Legal)'],
    ['Kim Noh - Legal', 'Kim Noh - Legal'],
    ['Pat Roe Jr.', 'Pat Roe Jr.'],
    ['Ada Okafor-Lind', 'Ada Okafor-Lind'],
    ['田中 太郎', '田中 太郎'],
    ['[EXT]', '[EXT]'],
  ])('%s is shown as %s', (name, expected) => expect(shownName(name)).toBe(expected));

  it('is stable, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = shownName(name);
        expect(once === name || once.trim() !== '').toBe(true);
        expect(once.length).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});
