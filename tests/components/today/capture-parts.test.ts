import { describe, expect, it } from 'vitest';
import { draftOf, EMPTY_DRAFT, keepDraft, putBack } from '@/components/capture/drafts';
import { dueChoices } from '@/components/capture/due-choices';
import { likelyFunctions } from '@/components/today/likely-functions';
import { shortNames } from '@/components/today/short-names';

describe('unfinished sentences', () => {
  it('wait for their own meeting', () => {
    keepDraft('one', { ...EMPTY_DRAFT, text: 'Half a' });
    expect(draftOf('one').text).toBe('Half a');
    expect(draftOf('two')).toEqual(EMPTY_DRAFT);
    keepDraft('one', EMPTY_DRAFT);
    expect(draftOf('one')).toEqual(EMPTY_DRAFT);
  });

  it('come back when they could not be kept, before what was written since', () => {
    const failed = { ...EMPTY_DRAFT, text: 'Tom sends it ', with: ['tom'] };
    expect(putBack(failed, EMPTY_DRAFT)).toBe(failed);
    const both = putBack(failed, { ...EMPTY_DRAFT, text: 'And Lena' });
    expect(both).toEqual({ ...failed, text: 'Tom sends it And Lena' });
  });
});

describe('days a follow-up is put to', () => {
  it.each([
    ['2026-05-12', '2026-05-13', '2026-05-18', '2026-05-26'],
    ['2026-05-18', '2026-05-19', '2026-05-25', '2026-06-01'],
    ['2026-12-31', '2027-01-01', '2027-01-04', '2027-01-14'],
  ])('from %s', (today, tomorrow, nextMonday, inTwoWeeks) => {
    expect(dueChoices(today)).toEqual({ today, tomorrow, nextMonday, inTwoWeeks });
  });
});

describe('functions offered for somebody unknown', () => {
  it('begin with the guess, then the commonest among the people known', () => {
    const people = (['legal', 'finance', 'finance', 'product', 'product', 'product'] as const).map(
      (functionId) => ({ functionId }),
    );
    expect(likelyFunctions(people, 'security', 'product')).toEqual([
      'security',
      'finance',
      'legal',
    ]);
    expect(likelyFunctions(people, 'finance', 'product').slice(0, 2)).toEqual(['finance', 'legal']);
  });

  it('are there even while nobody is known, and never the own one', () => {
    const offered = likelyFunctions([], undefined, 'finance');
    expect(offered).toHaveLength(3);
    expect(offered).not.toContain('finance');
  });
});

describe('short names', () => {
  it('are first words, unless two share one', () => {
    const names = shortNames([
      { id: 'a', name: 'Odalys Brandt' },
      { id: 'b', name: 'Jun Abernathy' },
      { id: 'c', name: 'Jun Ito' },
    ]);
    expect([...names.values()]).toEqual(['Odalys', 'Jun Abernathy', 'Jun Ito']);
  });
});
