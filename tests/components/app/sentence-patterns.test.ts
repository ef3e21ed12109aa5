import { describe, expect, it } from 'vitest';
import { SentencePatterns } from '@/components/app/sentence-patterns';

const NAMES = new Set(['Ada Brandt', 'Legal']);
const FIXED = new Set(['Give back', 'Note', 'met today', 'Lapsed']);
const sentences = new SentencePatterns([
  'Remove “$1”',
  '1 week | $1 weeks',
  'Walk $1 with $2',
  'Walk today $1',
  '$1, $2, strength $3 of 100',
  '$1, $2, strength $3 of 100, $4',
  'Becomes: $1',
  '$1 · $2',
]);

describe('a sentence of the interface, without what was put into it', () => {
  it.each([
    ['keeps its own words', 'Remove “Ask Bo”', 'Remove “••• ••”'],
    ['keeps names', 'Walk 3:45 with Ada Brandt', 'Walk •••• with Ada Brandt'],
    ['keeps most names', 'Walk today 3:45 with Ada Brandt', 'Walk ••••• •••• with Ada Brandt'],
    [
      'may begin with a name',
      'Ada Brandt, Legal, strength 48 of 100',
      'Ada Brandt, Legal, strength •• of •••',
    ],
    [
      'keeps what stands before a colon',
      'Give back: Lent a van for weeks',
      'Give back: •••• • ••• ••• •••••',
    ],
    ['keeps the interface’s own as what was put in', 'Becomes: Note', 'Becomes: Note'],
    [
      'keeps none of them beside a name, of whom they tell',
      'Ada Brandt, Legal, strength 48 of 100, met today',
      'Ada Brandt, Legal, strength •• of •••, ••• •••••',
    ],
    ['keeps none of them after a name and a colon', 'Ada Brandt: Lapsed', 'Ada Brandt: ••••••'],
    ['is not told by an end that somebody’s words have too', 'Lent a van for two weeks', null],
    ['is not told by signs alone', 'He wants · to leave', null],
    ['is none that is too long', `Remove “${'x'.repeat(500)}”`, null],
  ])('%s', (_, words, expected) => {
    const known = {
      isName: (one: string) => NAMES.has(one),
      isFixed: (one: string) => FIXED.has(one),
    };
    expect(sentences.fixedPart(words, known)).toBe(expected);
  });
});
