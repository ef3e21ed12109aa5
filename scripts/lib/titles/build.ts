import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELSEWHERE } from '@/utils/functions/lexicon/elsewhere';
import { KINDS, TERMS } from '@/utils/functions/lexicon/subjects';
import { features } from '@/utils/functions/ngrams/features';
import { CLASSES } from '@/utils/functions/ngrams/model';
import { readParts } from '@/utils/functions/subject-hits';
import { FUNCTIONS } from '@/utils/functions/taxonomy';
import { scoreSubjects } from '@/utils/functions/title-subject';
import { tokenise, tokens } from '@/utils/functions/tokenise';
import {
  esco,
  isHeldBack,
  onetAlternate,
  onetReported,
  type Sourced,
  titlesFolder,
} from './sources';
import { type Lesson, train } from './train';

/** How much one title of a source counts. */
const COUNTS = { onet: 1, reported: 2, esco: 1, lexicon: 2 };
/** Terms that tell so little teach nothing. */
const TAUGHT = { jobs: true, subjects: true, hints: false, soft: false };
/** From here on the lexicon is believed over a source that says another function. */
const SURE = 3;

/** Writes the weights; answers with what was done, or with the files that are missing. */
export function buildWeights(root: string): string {
  const found = titlesFolder(root);
  if ('missing' in found) return `Missing, nothing was written:\n${found.missing.join('\n')}`;
  const lessons = weigh([
    ...lessonsOf(onetAlternate(found.folder), COUNTS.onet),
    ...lessonsOf(onetReported(found.folder), COUNTS.reported),
    ...lessonsOf(esco(found.folder), COUNTS.esco),
    ...lexiconLessons(),
  ]);
  const packed = pack(train(lessons));
  writeFileSync(join(root, 'utils/functions/ngrams/weights.ts'), packed.source);
  return `${lessons.length} titles, ${packed.bytes} bytes of weights`;
}

function lessonsOf(sourced: readonly Sourced[], weight: number): Lesson[] {
  const lessons: Lesson[] = [];
  for (const { title, label } of sourced) {
    if (isHeldBack(title) || lexiconDiffers(title, label)) continue;
    const places = features(tokens(title));
    if (places.length > 0) lessons.push({ places, label: classOf(label), weight });
  }
  return lessons;
}

function lexiconDiffers(title: string, label: string): boolean {
  const scores = [...scoreSubjects(readParts(tokenise(title)), false)].sort((a, b) => b[1] - a[1]);
  const [best] = scores;
  return best !== undefined && best[1] >= SURE && classOf(label) !== CLASSES.indexOf(best[0]);
}

function lexiconLessons(): Lesson[] {
  const lists = FUNCTIONS.flatMap((id) =>
    KINDS.filter((kind) => TAUGHT[kind]).map((kind) => [id, TERMS[id][kind] ?? ''] as const),
  );
  return [...lists, ['-', ELSEWHERE] as const].flatMap(([id, list]) =>
    list.split(',').flatMap((term) => {
      const places = features(tokens(term.replace('*', '')));
      return places.length > 0 ? [{ places, label: classOf(id), weight: COUNTS.lexicon }] : [];
    }),
  );
}

function classOf(label: string): number {
  const names: readonly string[] = CLASSES;
  const at = names.indexOf(label);
  return at < 0 ? CLASSES.indexOf('elsewhere') : at;
}

/** The commonest class counts no more than three times the mean. */
function weigh(lessons: readonly Lesson[]): Lesson[] {
  const totals = CLASSES.map(() => 0);
  for (const { label, weight } of lessons) totals[label] = (totals[label] ?? 0) + weight;
  const mean = totals.reduce((sum, total) => sum + total, 0) / CLASSES.length;
  return lessons.map((lesson) => {
    const share = mean / (totals[lesson.label] ?? mean);
    return { ...lesson, weight: lesson.weight * Math.min(Math.max(Math.sqrt(share), 0.3), 3) };
  });
}

/** Seven shades a weight: measured, more bring nothing but bytes. The largest in a hundred are cut. */
const SHADES = 3;
const CUT = 100;

function pack(table: Float32Array): { source: string; bytes: number } {
  const sizes = [...table].map(Math.abs).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length / CUT)] ?? 1) / SHADES;
  const bytes = Buffer.alloc(table.length / 2);
  const quantised = (i: number) =>
    Math.max(-SHADES, Math.min(SHADES, Math.round((table[i] ?? 0) / scale))) + 8;
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = (quantised(2 * i) << 4) | quantised(2 * i + 1);
  }
  const source = `// Built by scripts/build-title-weights.mjs; see docs/functions.md for the data and its licences.
export const SCALE = ${Number(scale.toFixed(6))};
export const WEIGHTS =
  '${bytes.toString('base64')}';
`;
  return { source, bytes: bytes.length };
}
