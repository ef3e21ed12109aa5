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

describe('names as the world writes them', () => {
  it.each([
    ['DUPONT Marie', 'Marie Dupont'],
    ['DE LA CRUZ María', 'Maria de la Cruz'],
    ['Marie DUPONT', 'Marie Dupont'],
    ['Berg, Anna van der', 'Anna van der Berg'],
    ['Berg, van der, Anna', 'Anna van der Berg'],
    ['Prof. Dr. med. Anna Berg', 'Anna Berg'],
    ['Dott.ssa Anna Berg', 'Anna Berg'],
    ['Berg, Dr. Anna', 'Anna Berg'],
    ['Anna Berg, PhD, MBA', 'Anna Berg'],
    ['Mba, Jean', 'Jean Mba'],
    ['Anna Berg (she/her)', 'Anna Berg'],
    ['Anna Berg - Contractor', 'Anna Berg'],
    ['Anna Berg | Lumen', 'Anna Berg'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['田中 太郎', '田中太郎'],
    ['田中, 太郎', '田中太郎'],
    ['田中太郎様', '田中太郎'],
    ['김 민수', '김민수'],
    ['김민수 님', '김민수'],
    ['مُحَمَّد الخطيب', 'محمد الخطيب'],
    ['أحمد علي', 'احمد على'],
    ['ד״ר דָּוִד כהן', 'דוד כהן'],
  ])('%s is %s', (a, b) => expect(key(a)).toBe(key(b)));

  it('keeps apart what is another name', () => {
    expect(key('Martin Thomas')).not.toBe(key('Thomas Martin'));
    expect(key('JP Morgan')).toBe('jp morgan');
    expect(key('Jean - Pierre')).toBe('jean pierre');
    expect(key('Иванов Иван Иванович')).not.toBe(key('Иван Иванов'));
    expect(key('Ma, Yo-Yo')).toBe('yo yo ma');
  });

  it('takes neither pronouns nor degrees for what tells two apart', () => {
    expect(nameKey('Kim Noh (she/her)')?.qualifier).toBe('');
    expect(nameKey('Kim Noh, PhD')?.qualifier).toBe('');
    expect(nameKey('Kim Noh (Legal) (she/her)')?.qualifier).toBe('legal');
    expect(nameKey('Kim Noh - Legal')?.qualifier).toBe('legal');
  });
});
