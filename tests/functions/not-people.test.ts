import { expect, it } from 'vitest';
import { withNotPerson, withoutNotPerson, withPerson } from '@/utils/functions/not-people';
import { profile } from '../builders';

const desk = { name: 'Harbour Desk', emails: ['harbour@lumen.example'] };
const porter = { name: 'Night Porter', emails: [] };
const kitchen = { name: 'Kitchen', emails: [], aliases: ['Küche 3'] };

it('what is no person is remembered by its addresses, else by its name, and forgotten again', () => {
  const told = withNotPerson(withNotPerson(profile(), desk), porter);
  expect(told.notPeople).toEqual(['harbour@lumen.example', 'Night Porter']);
  expect(withoutNotPerson(told, desk).notPeople).toEqual(['Night Porter']);
  expect(withoutNotPerson(withoutNotPerson(told, desk), porter)).toEqual(profile());
});

it('what pages show by another name than the user gave it is remembered by both', () => {
  expect(withNotPerson(profile(), kitchen).notPeople).toEqual(['Kitchen', 'Küche 3']);
  expect(withoutNotPerson(withNotPerson(profile(), kitchen), kitchen)).toEqual(profile());
});

it('whom the user adds by hand is forgotten by address and by name, however they are written', () => {
  const told = profile({ notPeople: ['Harbour@lumen.example', 'harbour desk', 'Night Porter'] });
  expect(withPerson(told, desk).notPeople).toEqual(['Night Porter']);
  expect(withPerson(told, { name: 'Ada Okafor', emails: ['ada@lumen.example'] })).toBe(told);
});
