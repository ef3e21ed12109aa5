import { described } from './described-head';
import { isBareWord } from './lexicon/bare-words';
import type { SubjectKind } from './lexicon/subjects';
import { type Hit, isHard, type ReadPart } from './subject-hits';
import type { FunctionId } from './taxonomy';
import type { Joint } from './tokenise';

export type Scores = Map<FunctionId | 'elsewhere', number>;

type Shares = Record<SubjectKind, number>;

/** Ours, as are all figures here: how much a term of each kind weighs. */
const WEIGHTS: Shares = { jobs: 4, subjects: 3.5, hints: 1.5, soft: 2 };
/** What a kind keeps beside a louder one: "Recruiter IT" recruits, "Sales Operations" is Sales. */
const BESIDE_JOB: Shares = { jobs: 1, subjects: 0.35, hints: 0.3, soft: 0.1 };
const BESIDE_GENERIC: Shares = { jobs: 1, subjects: 0.6, hints: 0.6, soft: 0.2 };
const BESIDE_SUBJECT: Shares = { jobs: 1, subjects: 1, hints: 0.35, soft: 0.2 };
const ALONE: Shares = { jobs: 1, subjects: 1, hints: 1, soft: 1 };
/** What the first keeps beside a later one that it describes ("IT Procurement"). */
const DESCRIBING = 0.6;
/** What a later one keeps that is added ("Sales & Marketing"), or that the first is of. */
const ADDED = 0.65;
const OF_ANOTHER = 0.5;
/** What a part keeps after one that told a hard, or only a soft, subject ("HR Partner, Sales"). */
const AFTER_HARD = 0.4;
const AFTER_SOFT = 0.75;
/** What those who are served keep, once the work itself is told ("Assistant to the CFO"). */
const SERVED_AFTER_ANY = 0.3;

/** Heads that stand before their subject, when they do not end it. */
const GERMAN = /^(?:leiter|leitung|referent|sachbearbeit|mitarbeiter|spezialist|hoofd|medewerker)/;
/** Heads of languages whose subject begins with what matters ("Responsable achats informatique"). */
const ROMANCE =
  /^(?:responsab|direct(?:eur|rice|ora)|dirett|diretor|jef[ea]$|gerente|gestion|charge|coord(?:en|inad|inat)|chef$|cheffe|ingenie[ur]|engenheir|ingegner|analista|addett|tecnic|technicien|assistante|ufficio|impiegat)/;

/**
 * What the lexicon reads in a title's parts: a score for each function that a term of it names.
 * @param outranked whether something outside these parts tells a hard subject.
 */
export function scoreSubjects(parts: readonly ReadPart[], outranked: boolean): Scores {
  const scores: Scores = new Map();
  let toldBefore: 'nothing' | 'soft' | 'hard' = 'nothing';
  for (const part of parts) {
    if (part.hits.length === 0) continue;
    const keeps = kept(part, toldBefore);
    for (const [id, score] of scorePart(part, outranked || toldBefore === 'hard')) {
      scores.set(id, (scores.get(id) ?? 0) + score * keeps);
    }
    if (part.hits.some(({ value }) => isHard(value))) toldBefore = 'hard';
    else if (toldBefore === 'nothing') toldBefore = 'soft';
  }
  return scores;
}

function scorePart(part: ReadPart, outranked: boolean): Scores {
  const own = { ...part, hits: part.hits.filter((hit) => !inCompanyName(part, hit)) };
  return scoreOwn(own, outranked);
}

function scoreOwn(part: ReadPart, outranked: boolean): Scores {
  const heads = part.hits.map((hit) => described(part, hit));
  const beside = besides(part, heads, outranked);
  const headFirst = part.hits.length > 1 && beginsWithHead(part);
  const scores: Scores = new Map();
  part.hits.forEach((hit, i) => {
    const { functionId, kind } = hit.value;
    const keeps = beside[kind] * place(part, hit, headFirst) * (heads[i] ?? 1);
    // Saying the same twice is not twice as sure.
    scores.set(functionId, Math.max(scores.get(functionId) ?? 0, WEIGHTS[kind] * keeps));
  });
  return scores;
}

/** "Geschäftsführer Mustermann Consulting": an unknown word leads from who runs it into a name. */
function inCompanyName({ hits, tokens, joints }: ReadPart, hit: Hit): boolean {
  const before = hit.at - 1;
  const runs = hits.some(
    ({ value, at }) => value.functionId === 'general-management' && at < before,
  );
  if (!runs || joints[hit.at] !== 'close' || joints[before] !== 'close') return false;
  const known = hits.some(({ at, length }) => at <= before && before < at + length);
  return !known && !isBareWord(tokens[before] ?? '');
}

/** What the loudest term of a part leaves to the others. */
function besides({ hits }: ReadPart, heads: readonly number[], outranked: boolean): Shares {
  const jobs = heads.filter((_, i) => hits[i]?.value.kind === 'jobs');
  if (jobs.includes(1)) return BESIDE_JOB;
  if (jobs.length > 0) return BESIDE_GENERIC;
  return outranked || hits.some(({ value }) => value.kind === 'subjects') ? BESIDE_SUBJECT : ALONE;
}

/** "Leiter Controlling Vertrieb", "Responsable achats informatique": the first word matters most. */
function beginsWithHead({ hits, tokens, joints }: ReadPart): boolean {
  const last = hits.at(-1)?.at ?? 0;
  return tokens.some(
    (token, i) =>
      ROMANCE.test(token) || (i < last && joints[i + 1] !== 'within' && GERMAN.test(token)),
  );
}

/** What a term keeps for where it stands among others of its kind. */
function place(part: ReadPart, hit: Hit, headFirst: boolean): number {
  let keeps = 1;
  for (const other of part.hits) {
    const same = other.value.kind === hit.value.kind;
    if (!same || other.at === hit.at || other.value.functionId === hit.value.functionId) continue;
    const first = other.at < hit.at ? other : hit;
    const later = first === hit ? other : hit;
    const joint = jointBetween(part, first, later);
    const describes = joint === 'within' || (joint === 'close' && !headFirst);
    if (describes && later === other) keeps = Math.min(keeps, DESCRIBING);
    if (!describes && later === hit) keeps = Math.min(keeps, joint === 'of' ? OF_ANOTHER : ADDED);
  }
  return keeps;
}

function jointBetween(part: ReadPart, first: Hit, later: Hit): Joint {
  const between = part.joints.slice(first.at + first.length, later.at + 1);
  if (between.includes('of')) return 'of';
  if (between.includes('and')) return 'and';
  return between.every((joint) => joint === 'within') ? 'within' : 'close';
}

function kept(part: ReadPart, toldBefore: 'nothing' | 'soft' | 'hard'): number {
  if (toldBefore === 'nothing') return 1;
  if (part.role === 'served') return SERVED_AFTER_ANY;
  return toldBefore === 'hard' ? AFTER_HARD : AFTER_SOFT;
}
