import { isBareWord } from './lexicon/bare-words';
import { type Hit, isHard, type ReadPart } from './subject-hits';

/** Heads that say little once a word describes them that the lexicon does not know. */
const STRICT =
  /^(?:berater|trainer|coach|assist|asisten|adviseur|conseiller|asesor|assessor|formateur|auxiliar|sachbearbeit|secretair|secretari|segretari|consulente|konsul|instrutor|atendente|clerk)/;
/** Of these, whom any word beside them describes. */
const ASSISTS =
  /^(?:assist|asist|instrutor|atendente|conseiller|asesor|assessor|formateur|auxiliar|secretair|secretari|segretari|consulente|clerk)/;
/** Heads that the word before them may turn into another craft: the letter runs decide. */
const GENERIC = new Set(
  `technician engineer consultant designer tester developer programmer scientist researcher
   controller architect administrator planner artist agent broker dealer trader editor writer
   operator inspector advisor adviser estimator coder interpreter`.split(/\s+/),
);

/** Ours: what is left of what such heads tell alone. */
const UNKNOWN_BESIDE_STRICT = 0.2;
const UNKNOWN_BESIDE_GENERIC = 0.45;
const SUBJECT_BESIDE_GENERIC = 0.6;
/** Consultants advise on what another function does. */
const SUBJECT_BESIDE_CONSULTANT = 0.85;

/** What a head keeps for the word beside it: "Zahnarztassistentin" runs no office. */
export function described(part: ReadPart, hit: Hit): number {
  const head = part.tokens[hit.at] ?? '';
  if (hit.length > 1) return 1;
  const strict = STRICT.test(head);
  if (!strict && !GENERIC.has(head)) return 1;
  const at = describedAt(part, hit.at, strict);
  const word = part.tokens[at] ?? '';
  if (word.length < 4 || isBareWord(word)) return 1;
  const known = part.hits.find((other) => other.at <= at && at < other.at + other.length);
  if (!known) return strict ? UNKNOWN_BESIDE_STRICT : UNKNOWN_BESIDE_GENERIC;
  if (strict || !isHard(known.value)) return 1;
  return hit.value.functionId === 'consulting' ? SUBJECT_BESIDE_CONSULTANT : SUBJECT_BESIDE_GENERIC;
}

/** Where the word stands that describes a head: before it, else, where languages do, after. */
function describedAt({ tokens, joints }: ReadPart, at: number, strict: boolean): number {
  const joint = joints[at];
  if (at > 0 && (joint === 'within' || (!strict && joint === 'close'))) return at - 1;
  if (!ASSISTS.test(tokens[at] ?? '')) return -1;
  return at > 0 && joint === 'close' ? at - 1 : at + 1;
}
