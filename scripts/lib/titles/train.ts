import { BUCKETS } from '@/utils/functions/ngrams/features';
import { CLASSES, softmax } from '@/utils/functions/ngrams/model';

/** A title to learn from: the places of its features, its class, how much it counts. */
export interface Lesson {
  places: number[];
  label: number;
  weight: number;
}

const ROUNDS = 8;
/** The weights are the mean after each of the last rounds: steadier than what the last one leaves. */
const AVERAGED = 5;
const RATE = 0.6;
/** Draws weights that little depends on to nothing, which packs better. */
const SHRINK = 0.000_02;

/** Softmax regression by AdaGrad, in an order that depends on nothing but the lessons. */
export function train(lessons: readonly Lesson[]): Float32Array {
  const table = new Float32Array(BUCKETS * CLASSES.length);
  const seen = new Float32Array(table.length);
  const mean = new Float32Array(table.length);
  const order = lessons.map((_, i) => i);
  const random = generator(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson) learn(lesson, table, seen);
    }
    if (round >= ROUNDS - AVERAGED) add(mean, table);
  }
  return mean.map((sum) => sum / AVERAGED);
}

function add(sums: Float32Array, table: Float32Array): void {
  for (let i = 0; i < table.length; i += 1) sums[i] = (sums[i] ?? 0) + (table[i] ?? 0);
}

function learn({ places, label, weight }: Lesson, table: Float32Array, seen: Float32Array): void {
  const told = softmax(table, 1, places);
  const share = 1 / Math.sqrt(places.length);
  for (let i = 0; i < CLASSES.length; i += 1) {
    const off = ((told[i] ?? 0) - (i === label ? 1 : 0)) * weight * share;
    if (Math.abs(off) < 0.001) continue;
    for (const place of places) {
      const at = place * CLASSES.length + i;
      const old = table[at] ?? 0;
      const slope = off + SHRINK * Math.sign(old);
      const sum = (seen[at] ?? 0) + slope * slope;
      seen[at] = sum;
      table[at] = old - (RATE * slope) / Math.sqrt(sum + 0.01);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
