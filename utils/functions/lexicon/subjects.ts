import { FUNCTIONS, type FunctionId } from '../taxonomy';
import { BUILDING } from './building';
import { RUNNING } from './running';
import { SELLING } from './selling';
import type { SubjectTerms } from './subject-terms';
import { TermIndex } from './term-index';

/** What a term says: which function, how loudly, and whether any other subject outranks it. */
export interface Subject {
  functionId: FunctionId;
  weight: number;
  soft: boolean;
}

/** Ours: how much a term of each kind weighs. */
const WEIGHTS = { names: 4, crafts: 3, hints: 1.5, soft: 2 } as const;
const KINDS = ['names', 'crafts', 'hints', 'soft'] as const;

const TERMS: Record<FunctionId, SubjectTerms> = { ...BUILDING, ...SELLING, ...RUNNING };

/** Would be read as a subject and are none. */
const NO_SUBJECT = `vice president, business partner, product line, office ceo, office cfo,
  office president, general public, legal entity`;

function buildIndex(): TermIndex<Subject | null> {
  const index = new TermIndex<Subject | null>();
  for (const functionId of FUNCTIONS) {
    for (const kind of KINDS) {
      const list = TERMS[functionId][kind];
      const soft = kind === 'soft';
      if (list) index.add(list, { functionId, weight: WEIGHTS[kind], soft });
    }
  }
  index.add(NO_SUBJECT, null);
  return index;
}

export const SUBJECTS = buildIndex();
