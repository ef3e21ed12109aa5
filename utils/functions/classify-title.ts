import { type ReadPart, readParts, tellsJob } from './subject-hits';
import type { FunctionId, Level } from './taxonomy';
import { readFunction } from './title-function';
import { levelOf } from './title-level';
import { tokenise } from './tokenise';

export interface Classification {
  /** Null when the title tells no function, or two about equally. */
  functionId: FunctionId | null;
  level: Level;
  /** How sure the function is, 0–1; of the best guess when it was not sure enough. */
  confidence: number;
}

/**
 * Which function and level a job title means. A lexicon of subjects and heads in seven languages
 * (English, German, French, Spanish, Portuguese, Italian, Dutch) reads it, and a small model over
 * letter runs, built from O*NET, ESCO and the lexicon, judges it and reads what the lexicon cannot
 * (docs/functions.md). Deterministic and offline. A chief of staff, or an acronym that several
 * functions use (CPO, CSO), is left to the user unless a department decides.
 *
 * @param title as written; empty or strange input gives no function and an unknown level.
 * @param department as written, when the source tells one.
 */
export function classifyTitle(title: string, department = ''): Classification {
  const parts = readParts(tokenise(title));
  const seated = department === '' ? [] : readParts(tokenise(department));
  return { ...readFunction(parts, seated), level: readLevel(parts) };
}

/** Whoever is said to do a job, and to head nobody, does it. */
function readLevel(parts: readonly ReadPart[]): Level {
  const told = levelOf(parts);
  return told === 'unknown' && tellsJob(parts) ? 'individual' : told;
}
