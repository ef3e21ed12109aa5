import { describe, expect, it } from 'vitest';
import { extended, NOBODY, toggled, withAll } from '@/components/people/selection';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

describe('selecting', () => {
  it('takes one in and out again', () => {
    const one = toggled(NOBODY, 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 'b'))).toBe('');
  });

  it('draws a range from the last single one, in either direction', () => {
    const from = toggled(toggled(NOBODY, 'a'), 'd');
    expect(ids(extended(from, 'e', LIST))).toBe('ade');
    expect(ids(extended(from, 'b', LIST))).toBe('abcd');
    expect(ids(extended(extended(from, 'e', LIST), 'c', LIST))).toBe('acde');
  });

  it('begins a range where none was begun, or where its beginning is filtered away', () => {
    expect(ids(extended(NOBODY, 'c', LIST))).toBe('c');
    expect(ids(extended(toggled(NOBODY, 'z'), 'c', LIST))).toBe('cz');
    expect(extended(NOBODY, 'z', LIST)).toBe(NOBODY);
  });

  it('adds all that is shown to those who are selected but not shown', () => {
    expect(ids(withAll(toggled(NOBODY, 'z'), LIST))).toBe('abcdez');
  });
});
