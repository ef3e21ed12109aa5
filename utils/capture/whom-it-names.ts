import { findNames } from './find-names';
import { grammarFor } from './grammar-for';
import type { NameIndex } from './name-index';

const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/gu;

/** Somebody who may be meant by an address. */
interface Addressed {
  id: string;
  emails: readonly string[];
}

/** Who a piece of text may name. */
export interface Named {
  /** In its order, those of one name side by side, each once. */
  ids: string[];
  /** It can only be this one. */
  only?: string;
}

/**
 * Whom selected text names: by an address in it, which is nobody else's, else by their names, written
 * in the language of the user.
 */
export function whomItNames(
  text: string,
  names: NameIndex,
  people: readonly Addressed[],
  language: string,
): Named {
  // The stop that ends a sentence is none of it.
  const found = (text.match(ADDRESS) ?? []).map((one) => one.replace(/[.!?…]+$/u, ''));
  const addresses = new Set(found.map((one) => one.toLowerCase()));
  const addressed = people.filter(({ emails }) => emails.some((email) => addresses.has(email)));
  if (addressed.length > 0)
    return named(
      addressed.map(({ id }) => id),
      true,
    );
  const context = { names, here: [], choices: {} };
  const byName = findNames(text, context, grammarFor(language), []);
  return named(
    byName.flatMap(({ ids }) => ids),
    byName.every(({ certain }) => certain),
  );
}

function named(all: readonly string[], certain: boolean): Named {
  const ids = [...new Set(all)];
  const [only] = ids;
  return { ids, ...(certain && only !== undefined && ids.length === 1 && { only }) };
}
