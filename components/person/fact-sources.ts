import { i18n } from '#i18n';
import { type House, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';

export const SOURCED = ['title', 'department', 'functionId', 'level'] as const;
export type Sourced = (typeof SOURCED)[number];

/** What is needed to name the rule by which a function was told. */
export interface RuleWords {
  house: House;
  /** What the user saw when they taught it, by the rule's id. */
  textOf: ReadonlyMap<string, string>;
  nameOf: (id: AnyFunctionId) => string;
}

/** Where a fact came from, in words; undefined for one that is not known, or of unknown origin. */
export function sourceWords(person: Person, fact: Sourced, rules: RuleWords): string | undefined {
  if (person[fact] === undefined) return undefined;
  switch (person.sources[fact]) {
    case 'user':
      return i18n.t('person.source.user');
    case 'directory':
      return i18n.t('person.source.directory');
    case 'card':
      return i18n.t('person.source.card');
    case 'invite':
      return i18n.t('person.source.invite');
    case 'title':
      return (fact === 'functionId' && byRule(person, rules)) || fromWords(person);
    case undefined:
      return undefined;
  }
}

function fromWords({ title }: Person): string {
  return title === undefined ? i18n.t('person.source.department') : i18n.t('person.source.title');
}

function byRule(
  { title, department, functionId }: Person,
  { house, textOf, nameOf }: RuleWords,
): string | undefined {
  const told = tellFunction(title ?? '', department, house);
  const words = told.ruleId === undefined ? undefined : textOf.get(told.ruleId);
  return words !== undefined && functionId !== undefined && told.functionId === functionId
    ? i18n.t('person.source.rule', [words, nameOf(functionId)])
    : undefined;
}
