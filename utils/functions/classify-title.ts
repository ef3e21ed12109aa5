import { SUBJECTS } from './lexicon/subjects';
import { FUNCTIONS, type FunctionId, type Level } from './taxonomy';
import { levelOf } from './title-level';
import { type TitlePart, tokenise } from './tokenise';

export interface Classification {
  /** Null when the title tells no function, or two about equally. */
  functionId: FunctionId | null;
  level: Level;
  /** How sure the function is, 0–1; of the best guess when it was not sure enough. */
  confidence: number;
}

/** Ours: below this no function is told. Two equal subjects never reach it. */
const SURE_ENOUGH = 0.45;

/** Ours: what a soft subject keeps beside a hard one ("Sales Operations" is Sales). */
const SOFT_BESIDE_HARD = 0.4;
/** What a part keeps after one that told a hard, or only a soft, subject ("HR Partner, Sales"). */
const AFTER_HARD = 0.4;
const AFTER_SOFT = 0.75;
/** What those who are served keep, once the work itself is told ("Assistant to the CFO"). */
const SERVED_AFTER_ANY = 0.3;
/** A department says where somebody sits, the title what they do. */
const DEPARTMENT = 0.6;

type Scores = Map<FunctionId, number>;

/**
 * Which function and level a job title means, from a lexicon in seven languages (English, German,
 * French, Spanish, Portuguese, Italian, Dutch). Deterministic and offline. A chief of staff, or an
 * acronym that several functions use (CPO, CSO), is left to the user unless a department decides.
 *
 * @param title as written; empty or strange input gives no function and an unknown level.
 * @param department as written, when the source tells one.
 */
export function classifyTitle(title: string, department = ''): Classification {
  const parts = tokenise(title);
  const departmentParts = tokenise(department);
  const scores = scoreTitle(parts, tellsHard(departmentParts));
  const factor = scores.size > 0 ? DEPARTMENT : 1;
  for (const [id, score] of scoreTitle(departmentParts, false)) add(scores, id, score * factor);
  return { ...decide(scores), level: levelOf(parts) };
}

/** @param outranked whether something outside the title tells a hard subject. */
function scoreTitle(parts: readonly TitlePart[], outranked: boolean): Scores {
  const scores: Scores = new Map();
  let toldBefore: 'nothing' | 'soft' | 'hard' = 'nothing';
  for (const part of parts) {
    const hard = tellsHard([part]);
    const keeps = kept(part, toldBefore);
    const partScores: Scores = new Map();
    for (const { value } of SUBJECTS.find(part.tokens)) {
      if (value === null) continue;
      const soft = value.soft && (hard || outranked || toldBefore === 'hard');
      const weight = value.weight * (soft ? SOFT_BESIDE_HARD : 1);
      // Saying the same twice is not twice as sure.
      partScores.set(value.functionId, Math.max(partScores.get(value.functionId) ?? 0, weight));
    }
    for (const [id, score] of partScores) add(scores, id, score * keeps);
    if (hard) toldBefore = 'hard';
    else if (partScores.size > 0 && toldBefore === 'nothing') toldBefore = 'soft';
  }
  return scores;
}

function kept(part: TitlePart, toldBefore: 'nothing' | 'soft' | 'hard'): number {
  if (toldBefore === 'nothing') return 1;
  if (part.role === 'served') return SERVED_AFTER_ANY;
  return toldBefore === 'hard' ? AFTER_HARD : AFTER_SOFT;
}

function tellsHard(parts: readonly TitlePart[]): boolean {
  return parts.some((part) =>
    SUBJECTS.find(part.tokens).some(({ value }) => value !== null && !value.soft),
  );
}

function add(scores: Scores, id: FunctionId, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}

/** Sure when much speaks for one function, and little for the next best. */
function decide(scores: Scores): Pick<Classification, 'functionId' | 'confidence'> {
  const ranked = FUNCTIONS.map((id) => ({ id, score: scores.get(id) ?? 0 })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, next] = ranked;
  if (!best || best.score === 0) return { functionId: null, confidence: 0 };
  const margin = (best.score - (next?.score ?? 0)) / best.score;
  const confidence = (1 - 2 ** -best.score) * (0.4 + 0.6 * margin);
  return { functionId: confidence >= SURE_ENOUGH ? best.id : null, confidence };
}
