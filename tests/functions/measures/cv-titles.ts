import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS, type FunctionId, LEVELS, type Level } from '@/utils/functions/taxonomy';

/** A title with what a careful reader makes of it; no level where readers would differ. */
export interface LabelledTitle {
  title: string;
  functionId: FunctionId | null;
  level?: Level;
}

/** `held-back` was written and frozen before the lexicon and is never tuned to; `dev` is looked at. */
export function cvTitles(set: 'held-back' | 'dev'): LabelledTitle[] {
  const path = join(process.cwd(), 'tests/functions/cv-titles', `${set}.tsv`);
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [title = '', functionId = '', level = ''] = row.split('\t');
    const told = FUNCTIONS.find((id) => id === functionId) ?? null;
    if (told === null && functionId !== '-') throw new Error(`No such function: ${row}`);
    const rung = LEVELS.find((name) => name === level);
    return { title, functionId: told, ...(rung && { level: rung }) };
  });
}
