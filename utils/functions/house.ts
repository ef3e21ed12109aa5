import { type Classification, classifyTitle } from './classify-title';
import { subjectWords } from './subject-words';
import type { AnyFunctionId } from './taxonomy';

/** "Growth is Marketing here", as far as telling functions needs it. */
export interface TaughtRule {
  id: string;
  /** `wordsOf` the title or department it was learnt from. */
  words: string;
  functionId: AnyFunctionId;
}

/** What the user taught about the functions of their own organisation. */
export interface House {
  rules: readonly TaughtRule[];
  /** Functions that are another one here, already followed to the last. */
  merged: ReadonlyMap<AnyFunctionId, AnyFunctionId>;
}

export const NO_HOUSE: House = { rules: [], merged: new Map() };

export interface Told extends Omit<Classification, 'functionId'> {
  functionId: AnyFunctionId | null;
  /** The rule that told the function, where one did. */
  ruleId?: string;
}

/** What a title or department is about, as rules compare it; empty where it is about nothing. */
export function wordsOf(text: string): string {
  return subjectWords(text).join(' ');
}

/**
 * Function and level of a title here. A rule about exactly this title or department comes before
 * everything; one whose words are only among the title's decides where nothing else does.
 */
export function tellFunction(title: string, department: string | undefined, house: House): Told {
  const told = classifyTitle(title, department);
  const rule =
    exactRule(title, department, house) ??
    (told.functionId === null && wider(title, department, house));
  if (rule) {
    return { ...told, functionId: rule.functionId, confidence: 1, ruleId: rule.id };
  }
  return { ...told, functionId: told.functionId && functionHere(told.functionId, house) };
}

/** The function that another one is here; itself unless the user merged it. */
export function functionHere(id: AnyFunctionId, { merged }: House): AnyFunctionId {
  return merged.get(id) ?? id;
}

function exactRule(title: string, department: string | undefined, { rules }: House) {
  if (rules.length === 0) return undefined;
  const said = [title, department ?? ''].map(wordsOf).filter(Boolean);
  return said.flatMap((words) => rules.filter((rule) => rule.words === words)).at(0);
}

/** The rule with the most words, all of which are among those of the title or the department. */
function wider(title: string, department: string | undefined, { rules }: House) {
  const words = new Set([...subjectWords(title), ...subjectWords(department ?? '')]);
  return rules
    .filter((rule) => rule.words.split(' ').every((word) => words.has(word)))
    .sort((a, b) => b.words.length - a.words.length)
    .at(0);
}
