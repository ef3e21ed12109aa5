import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, sameName } from '@/utils/records/name-key';

const key = (name: string) => nameKey(name)?.key;

describe('nameKey', () => {
  it.each([
    ['Noh, Kim', 'kim noh'],
    ['NOH, KIM', 'kim noh'],
    ['  Kim   Noh ', 'kim noh'],
    ['Kim\u00a0Nóh', 'kim noh'],
    ['Noh, Kim (Legal)', 'kim noh'],
    ['Noh，Kim', 'kim noh'],
    ['Roe, Pat Jr. [US-US]', 'pat roe'],
    ['Roe, Pat, Jr.', 'pat roe'],
    ['Pat Roe Jr', 'pat roe'],
    ['Dr. Pat Roe', 'pat roe'],
    ['Sørensen, Åse', 'ase sorensen'],
    ['Łukasz Wójcik', 'lukasz wojcik'],
    ['Aoife O’Neill', 'aoife oneill'],
    ["O'Neill, Aoife", 'aoife oneill'],
    ['Jean-Luc Marchand', 'jean luc marchand'],
    ['山田太郎', '山田太郎'],
    ['ليان الخطيب', 'ليان الخطيب'],
    ['\u2067ليان الخطيب\u2069', 'ليان الخطيب'],
  ])('%s is %s', (name, expected) => expect(key(name)).toBe(expected));

  it.each(['', '   ', 'ada@lumen.example', '(Legal)', '—', undefined])('%j is nobody', (name) =>
    expect(nameKey(name)).toBeNull(),
  );

  it('keeps vowels of scripts that write them as marks', () => {
    expect(key('अनिल')).not.toBe(key('अनल'));
    expect(key('がく')).not.toBe(key('かく'));
  });

  it('takes whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const once = nameKey(name);
        expect(once === null || nameKey(once.key)?.key === once.key || once.key !== '').toBe(true);
      }),
    );
  });
});

describe('sameName', () => {
  const same = (a: string, b: string) => {
    const [one, other] = [nameKey(a), nameKey(b)];
    return one !== null && other !== null && sameName(one, other);
  };
  it('is not fooled by what stands behind the name', () => {
    expect(same('Noh, Kim (Legal)', 'Kim Noh')).toBe(true);
    expect(same('Noh, Kim (Legal)', 'Kim Noh (Sales)')).toBe(false);
    expect(same('Pat Roe Jr.', 'Pat Roe Sr.')).toBe(false);
    expect(same('Kim Noh', 'Noh Kim')).toBe(false);
  });
});
