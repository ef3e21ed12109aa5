import { LEVELS, type Level } from '@/utils/functions/taxonomy';

/** As many functions have a digit of their own. */
export const DIGITS = 9;

/**
 * A letter for each rung: the first one where it is free, else one that sounds in its name. S, X, Z
 * and M are the card's own.
 */
export const LEVEL_LETTERS = {
  individual: 'I',
  lead: 'L',
  manager: 'A',
  'senior-manager': 'N',
  director: 'D',
  'senior-director': 'R',
  'vice-president': 'V',
  executive: 'E',
} as const satisfies Record<Exclude<Level, 'unknown'>, string>;

export type Rung = keyof typeof LEVEL_LETTERS;
export const RUNGS = LEVELS.filter((level): level is Rung => level !== 'unknown');

export type SortCommand =
  /** Which of the functions that have a digit, from 0. */
  | { kind: 'function'; at: number }
  | { kind: 'level'; level: Rung }
  /** To the next or the one before, or a line on, among the functions. */
  | { kind: 'move'; by: number }
  | { kind: 'guess' | 'other' | 'later' | 'not-peer' | 'merge' | 'undo' };

const PLAIN: Record<string, SortCommand> = {
  enter: { kind: 'guess' },
  '0': { kind: 'other' },
  '/': { kind: 'other' },
  ' ': { kind: 'later' },
  s: { kind: 'later' },
  x: { kind: 'not-peer' },
  m: { kind: 'merge' },
  z: { kind: 'undo' },
  arrowright: { kind: 'move', by: 1 },
  arrowleft: { kind: 'move', by: -1 },
  arrowdown: { kind: 'move', by: 2 },
  arrowup: { kind: 'move', by: -2 },
};

/** What a key means on the card, as a keyboard event tells it; null for one that means nothing. */
export function sortCommand({
  key,
  code,
  shiftKey,
}: {
  key: string;
  code: string;
  shiftKey: boolean;
}): SortCommand | null {
  const pressed = key.toLowerCase();
  const plain = PLAIN[pressed];
  if (plain) return plain;
  const level = RUNGS.find((rung) => LEVEL_LETTERS[rung].toLowerCase() === pressed);
  if (level) return { kind: 'level', level };
  // On French keyboards the upper row gives digits only with Shift.
  const digit = /^[0-9]$/.test(key) ? key : shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  if (digit === undefined) return null;
  return digit === '0' ? { kind: 'other' } : { kind: 'function', at: Number(digit) - 1 };
}
