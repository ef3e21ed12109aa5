import { expect, it } from 'vitest';
import { knownInFunction } from '@/utils/relationships/known-in-function';
import { NOW, standing } from './standings';

it('lists whom the user has met in a function, the strongest tie first', () => {
  const people = [
    standing({ id: 'thin' }, [90]),
    standing({ id: 'close' }, [1, 20, 40]),
    standing({ id: 'report', relation: 'report' }, [60]),
    standing({ id: 'stranger' }),
    standing({ id: 'muted', muted: true }, [1]),
    standing({ id: 'elsewhere', functionId: 'sales' }, [1]),
    standing({ emails: ['mara.vogt@lumen.example'] }, [1]),
  ];
  expect(
    knownInFunction('legal', people, NOW).map(({ standing: { person } }) => person.id),
  ).toEqual(['close', 'report', 'thin']);
  expect(knownInFunction('finance', people, NOW)).toEqual([]);
});
