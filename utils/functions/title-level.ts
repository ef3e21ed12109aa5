import { type Head, heads } from './lexicon/heads';
import type { Match } from './lexicon/term-index';
import { LEVELS, type Level, rung } from './taxonomy';
import type { TitlePart } from './tokenise';

/**
 * The rung that a title names: the highest of its parts, those served left out, unless it begins
 * with an assistant or an intern. "Senior" raises a manager or director by one, "deputy",
 * "associate" and "assistant" lower whoever follows by one. `unknown` when it names none.
 */
export function levelOf(parts: readonly TitlePart[]): Level {
  let highest: Level = 'unknown';
  for (const part of parts) {
    if (part.role === 'served') continue;
    const { level, final } = partLevel(part.tokens);
    if (final && highest === 'unknown') return level;
    if ((rung(level) ?? -1) > (rung(highest) ?? -1)) highest = level;
  }
  return highest;
}

function partLevel(tokens: readonly string[]): { level: Level; final: boolean } {
  const found = heads().find(tokens);
  if (found.some(({ value }) => typeof value === 'object' && value.final)) {
    return { level: 'individual', final: true };
  }
  const head = highestHead(found, isChiefOfficer(tokens));
  const assists = found.filter(({ value }) => value === 'assists');
  if (assists.some(({ at }) => !head || at > head.at || head.level === 'individual')) {
    return { level: 'individual', final: true };
  }
  if (!head) return { level: 'unknown', final: false };
  const before = found.filter(({ at }) => at < head.at).map(({ value }) => value);
  const lowered = assists.length > 0 || found.some(({ value }) => value === 'lowers');
  if (lowered) return { level: oneBelow(head.level), final: false };
  return { level: before.includes('raises') ? raise(head.level) : head.level, final: false };
}

function highestHead(found: readonly Match<Head>[], executive: boolean) {
  let highest: { level: Level; at: number } | undefined;
  for (const { value, at } of found) {
    if (typeof value !== 'object') continue;
    if (!highest || (rung(value.level) ?? 0) > (rung(highest.level) ?? 0)) {
      highest = { level: value.level, at };
    }
  }
  return highest && executive ? { ...highest, level: 'executive' as const } : highest;
}

/** "Chief Product and Technology Officer": whatever stands between. */
function isChiefOfficer(tokens: readonly string[]): boolean {
  const chief = tokens.indexOf('chief');
  return chief >= 0 && tokens.indexOf('officer') > chief;
}

function raise(level: Level): Level {
  if (level === 'manager') return 'senior-manager';
  return level === 'director' ? 'senior-director' : level;
}

function oneBelow(level: Level): Level {
  return LEVELS[Math.max((rung(level) ?? 0) - 1, 0)] ?? level;
}
