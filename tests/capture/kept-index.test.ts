import { describe, expect, it } from 'vitest';
import { createKeptIndex } from '@/utils/capture/kept-index';
import type { KnownName } from '@/utils/capture/name-index';

const ada: KnownName = { id: 'ada', name: 'Ada Brandt', weight: 1 };
const bo: KnownName = { id: 'bo', name: 'Bo Ito', aliases: ['Bobo'], weight: 2 };

describe('the kept index of names', () => {
  it('is the one before while only weights change, and weighs anew', () => {
    const indexOf = createKeptIndex();
    const first = indexOf([ada, bo]);
    const second = indexOf([
      { ...ada, weight: 9 },
      { ...bo, aliases: ['Bobo'] },
    ]);
    expect(second.forms).toBe(first.forms);
    expect(second.weights.get('ada')).toBe(9);
    expect(first.weights.get('ada')).toBe(1);
  });

  it.each<[string, KnownName[], string]>([
    ['somebody comes', [ada, bo, { id: 'cleo', name: 'Cleo Huber', weight: 0 }], 'cleo'],
    ['somebody is called otherwise', [{ ...ada, name: 'Ada Kovač' }, bo], 'kovac'],
    ['somebody has one more name', [ada, { ...bo, aliases: ['Bobo', 'Bosse'] }], 'bosse'],
  ])('is made anew when %s', (_, people, found) => {
    const indexOf = createKeptIndex();
    expect(indexOf([ada, bo]).forms.has(found)).toBe(false);
    expect(indexOf(people).forms.has(found)).toBe(true);
  });

  it('forgets whoever went', () => {
    const indexOf = createKeptIndex();
    indexOf([ada, bo]);
    expect(indexOf([bo]).forms.has('ada')).toBe(false);
  });
});
