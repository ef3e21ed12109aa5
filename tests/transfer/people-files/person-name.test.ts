import { describe, expect, it } from 'vitest';
import { joinedName, personName } from '@/utils/transfer/people-files/person-name';
import { isVacant } from '@/utils/transfer/people-files/placeholder';

describe('a name', () => {
  it.each([
    ['Noh, Kim (Legal)', 'Kim Noh'],
    ['Anna Berg, MBA', 'Anna Berg'],
    ['Berg, Anna, M.A.', 'Anna Berg'],
    ['Ma, Wei', 'Wei Ma'],
    ['MA, Jun', 'Jun MA'],
    ['Wei, Ma', 'Ma Wei'],
    ['Ma, Wei (HR)', 'Wei Ma'],
    ['马, 云', '马云'],
    ['山田, 太郎', '山田太郎'],
    ['김, 민준', '김민준'],
    ['ヤマダ, タロウ', 'ヤマダ タロウ'],
  ])('%s is %s', (cell, name) => expect(personName(cell)).toBe(name));

  it('of two cells is in the order of its script', () => {
    expect(joinedName('云', '马')).toBe('马云');
    expect(joinedName('Wei', 'Ma')).toBe('Wei Ma');
  });
});

describe('a post with nobody in it', () => {
  it.each(['Vacant', 'VACANT - Legal', 'N.N.', 'n. n.', 'NN', 'N.N. (Einkauf)', 'Vago', '(vago)'])(
    '%s',
    (cell) => expect(isVacant(cell)).toBe(true),
  );

  it.each(['N. N. Sharma', 'NN Rao', 'Vago, Maria', 'Vacanti, Ada', 'Жан Vacant', 'Ánn Nn'])(
    'is not %s',
    (cell) => expect(isVacant(cell)).toBe(false),
  );
});
