import { foldWords } from '@/utils/functions/not-a-person/fold-words';
import { nameKey } from '@/utils/records/name-key';

/** Somebody who may be named. */
export interface KnownName {
  id: string;
  name: string;
  aliases?: readonly string[];
  /** Whoever has more comes first among several of one name; any scale. */
  weight: number;
}

/** How a form names somebody: wholly, by the first name, by the last. */
export type FormKind = 'full' | 'first' | 'last';

export interface NameForm {
  words: readonly string[];
  id: string;
  kind: FormKind;
}

/** Everybody by the first word of each form of their name. Built once; looked up on every key. */
export interface NameIndex {
  forms: ReadonlyMap<string, readonly NameForm[]>;
  /** Names in scripts that put no blanks between words, by their first character. */
  unspaced: ReadonlyMap<string, readonly { text: string; id: string; kind: FormKind }[]>;
  weights: ReadonlyMap<string, number>;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}ー・]+$/u;
const HANGUL = /^\p{sc=Hang}+$/u;
/** Shorter ones are initials. */
const SHORTEST = 2;

export function createNameIndex(people: readonly KnownName[]): NameIndex {
  const forms = new Map<string, NameForm[]>();
  const unspaced = new Map<string, { text: string; id: string; kind: FormKind }[]>();
  const add = (words: readonly string[], id: string, kind: FormKind) => {
    const [first] = words;
    if (first === undefined || (kind !== 'full' && first.length < SHORTEST)) return;
    const same = forms.get(first);
    if (same) same.push({ words, id, kind });
    else forms.set(first, [{ words, id, kind }]);
  };
  const addUnspaced = (text: string, id: string, kind: FormKind) => {
    const [first = ''] = text;
    if (text.length < SHORTEST) return;
    unspaced.set(first, [...(unspaced.get(first) ?? []), { text, id, kind }]);
  };
  for (const { id, name, aliases = [] } of people) {
    for (const shown of new Set([name, ...aliases])) {
      const written = shown.normalize('NFKC').trim().split(/\s+/);
      if (written.every((part) => UNSPACED.test(part))) {
        for (const [text, kind] of unspacedForms(written)) addUnspaced(text, id, kind);
        continue;
      }
      const words = nameWords(shown);
      add(words, id, 'full');
      const [first, last] = [words[0], words.at(-1)];
      if (words.length < 2 || first === undefined || last === undefined) continue;
      add([first], id, 'first');
      if (words.length > 2) {
        add([first, last], id, 'full');
        add(words.slice(0, 2), id, 'first');
      }
      add([last], id, 'last');
    }
  }
  return { forms, unspaced, weights: new Map(people.map(({ id, weight }) => [id, weight])) };
}

/** The words of a name, given name first, as `foldWords` writes them; of an address what is before the @. */
function nameWords(name: string): string[] {
  const folded = nameKey(name)?.key ?? foldWords(name.split('@')[0] ?? '');
  return folded.split(' ').filter((word) => word !== '');
}

/** The whole, and each part where a blank tells them apart; of a Korean name the given two. */
function unspacedForms(parts: readonly string[]): [string, FormKind][] {
  const whole = parts.join('');
  const family = parts.length > 1 ? parts[0] : undefined;
  const given = parts.length > 1 ? parts.at(-1) : HANGUL.test(whole) ? whole.slice(1) : undefined;
  return [
    [whole, 'full'],
    ...(parts.length > 1 ? [[parts.join(' '), 'full'] as [string, FormKind]] : []),
    ...(given && given !== whole ? [[given, 'first'] as [string, FormKind]] : []),
    ...(family ? [[family, 'last'] as [string, FormKind]] : []),
  ];
}
