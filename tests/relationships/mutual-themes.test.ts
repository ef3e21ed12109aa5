import { describe, expect, it } from 'vitest';
import { mutualThemes } from '@/utils/relationships/mutual-themes';

const touches = (focus: string, theirs: string) =>
  mutualThemes({ caresAbout: [theirs] }, [focus]).length > 0;

describe('mutualThemes', () => {
  it.each([
    ['Pricing for smaller customers', 'price discipline'],
    ['Retention', 'customer retention in the north'],
    ['AI in support', 'what AI does to our jobs'],
    ['On-call load', 'engineers leaving over on-call'],
    ['Capacity planning', 'capacity for the autumn'],
    ['Lieferkette', 'Eine Lieferkette ohne Überraschungen'],
    ['Rétention des talents', 'retention'],
    ['価格の見直し', '価格'],
    ['customer growth', 'growth with every customer'],
  ])('%s touches %s', (focus, theirs) => {
    expect(touches(focus, theirs)).toBe(true);
    expect(touches(theirs, focus)).toBe(true);
  });

  it.each([
    ['Team growth', 'a better team'],
    ['New strategy for the year', 'new people this year'],
    ['Pricing', 'Prizes for the summer party'],
    ['Plan for 2027', 'Budget 2027'],
    ['One price page', 'one catalogue of datasets'],
    ['is it in', 'it is in'],
    ['', ''],
    ['it', 'IT'],
  ])('%s does not touch %s', (focus, theirs) => {
    expect(touches(focus, theirs)).toBe(false);
  });

  it('tells of what they care about and of what they work on, the closest first', () => {
    expect(
      mutualThemes(
        {
          caresAbout: ['fewer incidents'],
          theirInitiatives: ['Incident review with on-call pay', 'Office move'],
        },
        ['Incidents and on-call pay'],
      ),
    ).toEqual([
      {
        focusArea: 'Incidents and on-call pay',
        theirs: 'Incident review with on-call pay',
        of: 'their-initiative',
      },
      {
        focusArea: 'Incidents and on-call pay',
        theirs: 'fewer incidents',
        of: 'cares-about',
      },
    ]);
    expect(mutualThemes({ caresAbout: ['pricing'] }, [])).toEqual([]);
  });
});
