import { FUNCTIONS, type FunctionId } from '../taxonomy';
import { BUCKETS, features } from './features';
import { SCALE, WEIGHTS } from './weights';

/** What the model tells apart: the functions, and everything outside of them. */
export const CLASSES: readonly (FunctionId | 'elsewhere')[] = [...FUNCTIONS, 'elsewhere'];

/** Fewer features than this, as of an acronym, are chance. */
const FEWEST = 5;

let weights: Int8Array | null = null;

/**
 * How likely each class is, 0–1, by a linear model over hashed words and letter runs. Sums to 1 over
 * `CLASSES`; null when the tokens hold nothing to go by.
 */
export function likelihoods(tokens: readonly string[]): number[] | null {
  const places = features(tokens);
  if (places.length < FEWEST) return null;
  weights ??= unpack();
  return softmax(weights, SCALE, places);
}

/** Shared with the script that trains: a title's features weigh as if there were one. */
export function softmax(
  table: Int8Array | Float32Array,
  scale: number,
  places: readonly number[],
): number[] {
  const sums = CLASSES.map(() => 0);
  for (const place of places) {
    const row = place * CLASSES.length;
    for (let i = 0; i < CLASSES.length; i += 1) sums[i] = (sums[i] ?? 0) + (table[row + i] ?? 0);
  }
  const norm = scale / Math.sqrt(places.length);
  const top = Math.max(...sums) * norm;
  const powers = sums.map((sum) => Math.exp(sum * norm - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Two weights in a byte, half of it each, 8 standing for 0. */
function unpack(): Int8Array {
  const bytes = atob(WEIGHTS);
  const table = new Int8Array(BUCKETS * CLASSES.length);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes.charCodeAt(i);
    table[2 * i] = (byte >> 4) - 8;
    table[2 * i + 1] = (byte & 15) - 8;
  }
  return table;
}
