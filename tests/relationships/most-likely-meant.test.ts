import { expect, it } from 'vitest';
import { mostLikelyMeant } from '@/utils/relationships/most-likely-meant';
import { person } from '../builders';

const wrenna = person({ id: 'wrenna', name: 'Wrenna Adeyo', emails: ['wrenna@lumen.example'] });
const tom = person({ id: 'tom', name: 'Tom Adeyo', emails: ['tom@lumen.example'] });
const rana = person({ id: 'rana', name: 'رنا الخطيب', emails: ['rana@lumen.example'] });
const all = [wrenna, tom, rana];

it.each<[string, { organizerEmail?: string; organizerName?: string }, string]>([
  ['Price list', {}, 'wrenna'],
  ['Price list', { organizerEmail: 'Rana@lumen.example' }, 'rana'],
  ['Price list', { organizerName: 'Tom Adeyo' }, 'tom'],
  ['Price list', { organizerEmail: 'nobody@lumen.example' }, 'wrenna'],
  ['What TOM needs by May', { organizerEmail: 'rana@lumen.example' }, 'tom'],
  ['Budget of Adeyo, Tom', {}, 'tom'],
  ['قائمة رنا', {}, 'rana'],
  ['Tomorrow', {}, 'wrenna'],
  ['', {}, 'wrenna'],
])('%j, organized by %j, is most likely with %s', (text, meeting, expected) => {
  expect(mostLikelyMeant(text, all, meeting)?.id).toBe(expected);
});

it('is with nobody where nobody is', () => {
  expect(mostLikelyMeant('Price list', [], {})).toBeUndefined();
});
