import { describe, expect, it } from 'vitest';
import { likelySame } from '@/utils/records/likely-same';
import type { Person } from '@/utils/records/schema';
import { person } from '../builders';

const DOMAINS = ['lumen.example', 'lumen-group.example'];
const one = (name: string, ...emails: string[]) => person({ name, emails });

function why(a: Person, b: Person): string[] {
  const there = likelySame(a, [a, b], DOMAINS).map((found) => found.why);
  expect(likelySame(b, [a, b], DOMAINS).map((found) => found.why)).toEqual(there);
  return there;
}

describe('likelySame', () => {
  it.each([
    ['name', one('Noh Kim'), one('Kim Nóh', 'k@fjord.example')],
    ['name', one('Noh, Kim (Legal)', 'a@lumen.example'), one('Kim Noh', 'b@fjord.example')],
    ['tag', one('ada+cal@fjord.example', 'ada+cal@fjord.example'), one('Ada', 'ada@fjord.example')],
    [
      'local-part',
      one('A. O.', 'aokafor@lumen.example'),
      one('Ada', 'aokafor@lumen-group.example'),
    ],
    ['address-of-name', one('Ada Okafor'), one('a.okafor@x.example', 'a.okafor@x.example')],
    ['address-of-name', one('Åse Sørensen'), one('x', 'sorensen.ase@x.example')],
    ['name', one('MÜLLER Jürgen', 'jm@x.example'), one('Juergen Mueller')],
    ['address-of-name', one('Jürgen Müller'), one('x', 'juergen.mueller@x.example')],
    ['part-of-name', one('Gabriel García'), one('García Márquez, Gabriel', 'g@x.example')],
    ['part-of-name', one('Иван Иванов'), one('Иванов Иван Иванович', 'i@x.example')],
    ['part-of-name', one('A. Okafor'), one('Ada Okafor', 'ada@x.example')],
  ])('sees %s', (expected, a, b) => {
    const named = b.name === 'x' ? { ...b, name: b.emails[0] ?? '' } : b;
    expect(why(a, named)).toEqual([expected]);
  });

  it.each([
    ['two additions', one('Kim Noh (Legal)', 'a@x.example'), one('Kim Noh (Sales)', 'b@x.example')],
    ['the same first name', one('Kim Noh'), one('Kim Falk')],
    ['one word of a name', one('Kim'), one('Kim Noh')],
    [
      'the same part before the @ elsewhere',
      one('A', 'info@x.example'),
      one('B', 'info@y.example'),
    ],
    ['an address with another name', one('Ada Okafor'), one('Amir Okafor', 'a.okafor@x.example')],
  ])('is not fooled by %s', (_, a, b) => expect(why(a, b)).toEqual([]));

  it('puts the likeliest first and leaves out the person themself', () => {
    const ada = one('Ada Okafor', 'ada@lumen.example');
    const initial = one('A. Okafor');
    const same = one('Okafor, Ada');
    expect(likelySame(ada, [initial, ada, same], DOMAINS).map((found) => found.person)).toEqual([
      same,
      initial,
    ]);
  });
});
