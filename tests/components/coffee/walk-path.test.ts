import { describe, expect, it } from 'vitest';
import { walkOf, walkPath } from '@/components/coffee/walk-path';

describe('the address of a walk page', () => {
  it('names one or several, and the issue', () => {
    expect(walkPath(['a'])).toBe('/walk/a');
    expect(walkPath(['a', 'b', 'c'], 'i')).toBe('/walk/a,b,c/about/i');
    expect(walkPath(['a', 'b', 'c', 'd', 'e'])).toBe('/walk/a,b,c,d');
  });

  it('is read again, each once', () => {
    expect(walkOf('a,b,a,')).toEqual({ ids: ['a', 'b'] });
    expect(walkOf('a?with=b,c&issue=i')).toEqual({ ids: ['a', 'b', 'c'], issueId: 'i' });
    expect(walkOf('')).toEqual({ ids: [] });
  });
});
