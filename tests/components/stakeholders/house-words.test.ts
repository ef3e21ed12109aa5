import { describe, expect, it } from 'vitest';
import { houseLine, readHouse } from '@/components/stakeholders/house-words';

describe('a school or an employer in one line', () => {
  it.each([
    ['Kelby College 2008', { text: 'Kelby College', year: 2008 }],
    ['Kelby College, 2008', { text: 'Kelby College', year: 2008 }],
    ['  Kelby College (1994) ', { text: 'Kelby College', year: 1994 }],
    ['جامعة الندى 2011', { text: 'جامعة الندى', year: 2011 }],
  ])('%s has a year', (line, house) => {
    expect(readHouse(line)).toEqual(house);
    expect(readHouse(houseLine(house))).toEqual(house);
  });

  it.each(['Kelby College', 'Studio 54', 'Route 1066', '2008', 'Class of 3008', 'Area2011', ''])(
    '%s has none',
    (line) => {
      expect(readHouse(line)).toEqual({ text: line });
    },
  );

  it('is quickly done with whatever is pasted', () => {
    const started = performance.now();
    readHouse(`${'a '.repeat(50_000)}${', '.repeat(50_000)}x`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
