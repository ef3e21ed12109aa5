import { type Classification, classifyTitle } from './classify-title';
import { phraseOf, wordsIn } from './known-words';
import type { AnyFunctionId } from './taxonomy';

/** "Growth is Marketing here", as far as telling functions needs it. */
export interface TaughtRule {
  id: string;
  /** `phraseOf` the title or department it was learnt from. */
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

/**
 * Function and level of a title here. A rule about exactly this title comes before everything, one
 * about exactly this department before what no title says. One whose words are only among theirs
 * decides where nothing else does: "Resources" is not "Human Resources".
 */
export function tellFunction(title: string, department: string | undefined, house: House): Told {
  const told = classifyTitle(title, department);
  const rule = house.rules.length > 0 ? ruleFor(title, department, told, house.rules) : undefined;
  if (rule) {
    return { ...told, functionId: rule.functionId, confidence: 1, ruleId: rule.id };
  }
  const functionId = isPlainEngineering(told, title, department)
    ? 'software-engineering'
    : told.functionId;
  return { ...told, functionId: functionId && functionHere(functionId, house) };
}

/** The function that another one is here; itself unless the user merged it. */
export function functionHere(id: AnyFunctionId, { merged }: House): AnyFunctionId {
  return merged.get(id) ?? id;
}

/**
 * "Engineering" and nothing else: the function that every screen calls so, and not the one for other
 * crafts of engineering (ours). Else a director of Engineering were outside of Engineering.
 */
function isPlainEngineering(told: Classification, title: string, department = ''): boolean {
  if (told.functionId !== 'engineering') return false;
  const phrases = [phraseOf(title), phraseOf(department)];
  return (
    phrases.every((phrase) => ['', 'engineer', 'engineering'].includes(phrase)) &&
    phrases.includes('engineering')
  );
}

function ruleFor(
  title: string,
  department = '',
  told: Classification,
  rules: readonly TaughtRule[],
): TaughtRule | undefined {
  const exact = (text: string) => {
    const words = phraseOf(text);
    return words === '' ? undefined : rules.find((rule) => rule.words === words);
  };
  const ofTitle = exact(title);
  if (ofTitle) return ofTitle;
  const ofDepartment = exact(department);
  if (ofDepartment && classifyTitle(title).functionId === null) return ofDepartment;
  return told.functionId === null ? wider(title, department, rules) : undefined;
}

/** The rule with the most words, all of which are among those of the title or the department. */
function wider(
  title: string,
  department: string,
  rules: readonly TaughtRule[],
): TaughtRule | undefined {
  const words = new Set([...wordsIn(title), ...wordsIn(department)]);
  const length = (rule: TaughtRule) => rule.words.split(' ').length;
  return rules
    .filter((rule) => rule.words !== '' && rule.words.split(' ').every((word) => words.has(word)))
    .sort((a, b) => length(b) - length(a))
    .at(0);
}
