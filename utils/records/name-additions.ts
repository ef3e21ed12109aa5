import { wordList } from '@/utils/functions/not-a-person/fold-words';

/*
 * Ours: what people and directories put before and after a name. Words that could be a name
 * themselves are not in it.
 */

/** Before a name. */
export const HONORIFICS = new Set(
  wordList(
    'dr|prof|professor|mr|mrs|ms|miss|mx|mme|mlle|herr|frau|sra|srta|dra|profa|dott|dottssa|sigra|avv',
    'ing|dipl|dipling|univ|mag|drs|ir|rev|sir|sr|shri|smt|med|rer|nat|jur|habil|hc',
  ),
);

/** After a name, and part of who is meant: father and son may be colleagues. */
export const GENERATIONS = new Set(wordList('jr|sr|ii|iii|iv'));

/** After a name, and nothing of it. */
const DEGREES = new Set(
  wordList(
    'phd|md|mba|esq|cpa|cfa|pmp|msc|bsc|llm|llb|dphil|cissp|dds|dvm|acca|fca|cipd|facp|frcp|mph',
  ),
);

/** Of the degrees the one that is a family name too, told apart by how it is written: "Jean Mba". */
const FAMILY_DEGREE = 'Mba';

/** Whether the last word of a name, as it is written and folded, is a degree. */
export function isDegree(written: string, folded: string): boolean {
  return DEGREES.has(folded) && written !== FAMILY_DEGREE;
}

const PRONOUNS = new Set(
  wordList(
    'he|him|his|she|her|hers|they|them|theirs|ze|zir|hir|xe|xem|er|ihn|sie|ihr|dey|deren|il|lui|elle|iel',
    'ella|él|elle|lei|lui|ele|dele|ela|dela|elu|hij|hem|zij|haar|hen|die|han|hon|hende|any|all|pronouns',
  ),
);

/** Whether an aside is somebody's pronouns: "she her". Takes folded words. */
export function isPronouns(aside: string): boolean {
  const list = aside.split(' ');
  return list.length > 1 && list.every((word) => PRONOUNS.has(word));
}

const STANDINGS = new Set(
  wordList(
    'external|extern|externe|externer|externo|externa|esterno|esterna|ext|contractor|contractors|consultant',
    'vendor|guest|temp|freelance|freelancer|freelancing|supplier|partner|intern|trainee|werkstudent|c|v',
    'non employee|contingent worker|contingent|leiharbeit|prestataire|dienstleister|inhuur|visitor|gast',
  ),
);

/** Whether an aside says how somebody is employed: "External". Takes folded words. */
export function isStanding(aside: string): boolean {
  return STANDINGS.has(aside);
}

/** Between the parts of a family name: "van der Berg". */
export const PARTICLES = new Set(
  wordList(
    'van|von|der|den|de|het|t|ten|ter|zu|zum|zur|la|le|les|di|da|das|do|dos|du|del|della|dei|af|av',
  ),
);
