import { FUNCTIONS, type FunctionId } from '../taxonomy';
import { ADVISING } from './advising';
import { BUILDING } from './building';
import { ELSEWHERE, NO_SUBJECT } from './elsewhere';
import { MAKING } from './making';
import { RUNNING } from './running';
import { SELLING } from './selling';
import type { SubjectTerms } from './subject-terms';
import { SUPPLYING } from './supplying';
import { TermIndex } from './term-index';

export const KINDS = ['jobs', 'subjects', 'hints', 'soft'] as const;
export type SubjectKind = (typeof KINDS)[number];

/** What a term says: which function, or that it is none of them, and how it says so. */
export interface Subject {
  functionId: FunctionId | 'elsewhere';
  kind: SubjectKind;
}

export const TERMS: Record<FunctionId, SubjectTerms> = {
  ...BUILDING,
  ...MAKING,
  ...SELLING,
  ...ADVISING,
  ...RUNNING,
  ...SUPPLYING,
};

/** "Gerichtsdolmetscher" is an interpreter, "Marketingabteilung" is about marketing. */
const WITHIN: Partial<Record<SubjectKind, 'tail' | 'beginning'>> = {
  jobs: 'tail',
  subjects: 'beginning',
};

let index: TermIndex<Subject | null> | null = null;

/** The subjects of all functions and languages, built at the first use. Null is no subject at all. */
export function subjects(): TermIndex<Subject | null> {
  index ??= build();
  return index;
}

function build(): TermIndex<Subject | null> {
  const built = new TermIndex<Subject | null>();
  for (const functionId of FUNCTIONS) {
    for (const kind of KINDS) {
      built.add(TERMS[functionId][kind] ?? '', { functionId, kind }, WITHIN[kind]);
    }
  }
  built.add(ELSEWHERE, { functionId: 'elsewhere', kind: 'jobs' }, 'tail');
  built.add(NO_SUBJECT, null);
  return built;
}
