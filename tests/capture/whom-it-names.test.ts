import { describe, expect, it } from 'vitest';
import { createNameIndex } from '@/utils/capture/name-index';
import { whomItNames } from '@/utils/capture/whom-it-names';

const people = [
  { id: 'petra', name: 'Petra Oyelaran', emails: ['petra.oyelaran@harbour.example'] },
  { id: 'vell', name: 'Juno Vell', emails: [] },
  { id: 'marsh', name: 'Juno Marsh', emails: ['juno@harbour.example'] },
  { id: 'tanaka', name: '田中太郎', emails: [] },
];
const names = createNameIndex(people.map((one) => ({ ...one, weight: 0 })));
const who = (text: string) => whomItNames(text, names, people, 'en');

describe('whomItNames', () => {
  it.each([
    ['Petra Oyelaran', 'petra'],
    ['Oyelaran, Petra', 'petra'],
    ['Petra', 'petra'],
    ['Best regards, Petra Oyelaran', 'petra'],
    ['Juno <JUNO@harbour.example>', 'marsh'],
    ['Write to juno@harbour.example.', 'marsh'],
    ['田中太郎さん', 'tanaka'],
  ])('finds the one of “%s”', (text, only) => {
    expect(who(text).only).toBe(only);
  });

  it('leaves it open between two of one name, and among several', () => {
    expect(who('Juno')).toEqual({ ids: expect.arrayContaining(['vell', 'marsh']) });
    expect(who('Petra and Juno Vell')).toEqual({ ids: ['petra', 'vell'] });
  });

  it('does not take another of the first name for certain', () => {
    expect(who('Petra Smith')).toEqual({ ids: ['petra'] });
  });

  it('finds nobody in words alone', () => {
    expect(who('quarterly numbers')).toEqual({ ids: [] });
    expect(who('')).toEqual({ ids: [] });
    expect(who('nobody@else.example')).toEqual({ ids: [] });
  });
});
