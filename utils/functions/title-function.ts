import { isBareWord } from './lexicon/bare-words';
import { CLASSES, likelihoods } from './ngrams/model';
import { type ReadPart, tellsHard } from './subject-hits';
import type { FunctionId } from './taxonomy';
import { type Scores, scoreSubjects } from './title-subject';

export interface FunctionTold {
  /** Null when nothing tells a function, two do about equally, or something outside of all is meant. */
  functionId: FunctionId | null;
  confidence: number;
}

/** The parts that answer, each of which can be left out to measure what it brings. */
export interface Readers {
  lexicon: boolean;
  ngrams: boolean;
  sureEnough: number;
}

/** Ours, from the sweep in docs/functions.md: below this confidence no function is told. */
export const SURE_ENOUGH = 0.4;
export const ALL_READERS: Readers = { lexicon: true, ngrams: true, sureEnough: SURE_ENOUGH };

/** A department says where somebody sits, the title what they do. */
const DEPARTMENT = 0.6;
/** What a likelihood of 1 adds: most when the lexicon says nothing, least when it is certain. */
const BACK_OFF = 3;
const JUDGE = 0.8;
const CERTAIN = 3.5;
/** Likelihoods below these say nothing: beside the lexicon, alone, and alone of a single word. */
const UNLIKELY = 0.2;
const ALONE = 0.65;
const ALONE_OF_ONE = 0.85;

/** The function that a title's parts and a department's tell together. */
export function readFunction(
  title: readonly ReadPart[],
  department: readonly ReadPart[],
  readers: Readers = ALL_READERS,
): FunctionTold {
  const scores = scoreParts(title, tellsHard(department), readers);
  const factor = scores.size > 0 ? DEPARTMENT : 1;
  if (department.length === 0) return decide(scores, readers.sureEnough);
  for (const [id, score] of scoreParts(department, false, readers)) add(scores, id, score * factor);
  return decide(scores, readers.sureEnough);
}

function scoreParts(parts: readonly ReadPart[], outranked: boolean, readers: Readers): Scores {
  const scores: Scores = readers.lexicon ? scoreSubjects(parts, outranked) : new Map();
  if (!readers.ngrams) return scores;
  const loudest = Math.max(0, ...scores.values());
  const weight = BACK_OFF + (JUDGE - BACK_OFF) * Math.min(1, loudest / CERTAIN);
  const work = parts.flatMap((part) =>
    part.role === 'served' && parts.length > 1 ? [] : part.work,
  );
  const alone = work.filter((word) => !isBareWord(word)).length > 1 ? ALONE : ALONE_OF_ONE;
  const least = loudest > 0 ? UNLIKELY : alone;
  const told = likelihoods(work);
  CLASSES.forEach((id, i) => {
    const likely = told?.[i] ?? 0;
    if (likely >= least) add(scores, id, likely * weight);
  });
  return scores;
}

function add(scores: Scores, id: FunctionId | 'elsewhere', score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}

/** Sure when much speaks for one function, and little for the next best. */
function decide(scores: Scores, sureEnough: number): FunctionTold {
  let best: FunctionId | 'elsewhere' = 'elsewhere';
  let most = 0;
  let next = 0;
  for (const [id, score] of scores) {
    if (score > most) [best, most, next] = [id, score, most];
    else next = Math.max(next, score);
  }
  if (most === 0) return { functionId: null, confidence: 0 };
  const confidence = (1 - 2 ** -most) * (0.4 + (0.6 * (most - next)) / most);
  if (best === 'elsewhere' || confidence < sureEnough) return { functionId: null, confidence };
  return { functionId: best, confidence };
}
