import { type Subject, subjects } from './lexicon/subjects';
import type { TitlePart } from './tokenise';

/** A term of the lexicon in a part of a title: where it begins, and how many tokens it takes. */
export interface Hit {
  value: Subject;
  at: number;
  length: number;
}

/** A part of a title with what the lexicon finds in it. */
export interface ReadPart extends TitlePart {
  hits: Hit[];
  /** Its tokens without those that only look like a subject. */
  work: string[];
}

/** Looks every part up in the lexicon, once for all that is told from it. */
export function readParts(parts: readonly TitlePart[]): ReadPart[] {
  return parts.map((part) => {
    const hits: Hit[] = [];
    const work = [...part.tokens];
    for (const { value, at, length } of subjects().find(part.tokens)) {
      if (value !== null) hits.push({ value, at, length });
      else work.fill('', at, at + length);
    }
    return { ...part, hits, work: work.filter((token) => token !== '') };
  });
}

/** Whether a whole occupation or a function by its name is told. */
export function tellsHard(parts: readonly ReadPart[]): boolean {
  return parts.some(({ hits }) => hits.some(({ value }) => isHard(value)));
}

/** Whether a whole occupation is told, one outside of all functions too. */
export function tellsJob(parts: readonly ReadPart[]): boolean {
  return parts.some(({ hits }) => hits.some(({ value }) => value.kind === 'jobs'));
}

export function isHard({ kind }: Subject): boolean {
  return kind === 'jobs' || kind === 'subjects';
}
