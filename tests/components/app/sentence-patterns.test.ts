import { describe, expect, it } from 'vitest';
import { SentencePatterns } from '@/components/app/sentence-patterns';

const OPEN = new Set(['Ada Brandt', 'Legal', 'Give back', 'Note']);
const sentences = new SentencePatterns([
  'Remove “$1”',
  '1 week | $1 weeks',
  'Walk $1 with $2',
  'Walk today $1',
  '$1, $2, strength $3 of 100',
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
    ['is not told by an end that somebody’s words have too', 'Lent a van for two weeks', null],
    ['is not told by signs alone', 'He wants · to leave', null],
    ['is none that is too long', `Remove “${'x'.repeat(500)}”`, null],
  ])('%s', (_, words, expected) => {
    expect(sentences.fixedPart(words, (one) => OPEN.has(one))).toBe(expected);
  });
});
