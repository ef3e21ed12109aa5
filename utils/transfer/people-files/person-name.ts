import { told } from './placeholder';

/** What may follow a name and is no part of it. */
const ADDITIONS = /^(jr|sr|ii|iii|iv|phd|md|mba|esq|cpa|cfa|msc|bsc|dr|prof|obe|mbe|cbe)\.?$/i;
/** In other letters it is a name. */
const MASTER = /^M\.?A\.?$/;
const ASIDE = /\s*[([{][^)\]}]*[)\]}]\s*/g;
/** Words and single blanks: nothing to take off or turn round. */
const PLAIN = /^\p{L}[^,،([{@\s]*(?: [^,،([{@\s]+)*$/u;
/** "Noh, Kim" and no more. */
const TURNED = /^(\p{L}[^,،([{@]*), (\p{L}[^,،([{@.]{3,})$/u;
const RUNS_ON = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/**
 * A name as one says it: "Noh, Kim (Legal)" is Kim Noh, "Kim Noh, PhD" too; blanks made one.
 * Undefined for a cell that tells none, or an address.
 */
export function personName(cell: string | undefined): string | undefined {
  const text = told(cell)?.slice(0, 200);
  if (text === undefined || PLAIN.test(text)) return text;
  const [, family, given] = TURNED.exec(text) ?? [];
  if (family && given && !isAddition(given)) return oneBlank(inOrder(given, family));
  if (text.includes('@') || !/\p{L}/u.test(text)) return undefined;
  const plain = oneBlank(text.replace(ASIDE, ' ')) || text;
  // "Ma, Wei": what stands first is a name, whatever it is elsewhere.
  const parts = plain.split(/\s*[,،]\s*/);
  const [last = '', ...rest] = parts.filter((part, at) => at === 0 || !isAddition(part));
  const [first] = rest;
  const name =
    first === undefined || rest.length > 1 ? [last, ...rest].join(', ') : inOrder(first, last);
  return name.trim() || undefined;
}

function isAddition(part: string): boolean {
  return ADDITIONS.test(part) || MASTER.test(part);
}

function oneBlank(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** A name of its two parts; in Chinese, Japanese and Korean the family name comes first, unparted. */
export function joinedName(
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  // What follows a comma is "MBA" or "she/her".
  const [given, family] = [first, last].map((part) => told(part?.replace(/(.),.*$/, '$1')));
  if (!given || !family) return personName(given ?? family);
  const name = inOrder(given, family);
  return RUNS_ON.test(given) && RUNS_ON.test(family) ? name : personName(name);
}

function inOrder(given: string, family: string): string {
  if (!RUNS_ON.test(given) || !RUNS_ON.test(family)) return `${given} ${family}`;
  const whole = /\p{Script=Hangul}|^\p{Script=Han}+$/u.test(given + family);
  return whole ? family + given : `${family} ${given}`;
}
