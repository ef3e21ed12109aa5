import { createContext, useContext } from 'react';
import { i18n } from '#i18n';
import { type AnyFunctionId, FUNCTIONS, isOwnFunction } from '@/utils/functions/taxonomy';
import { mergedFunctions } from '@/utils/records/house';
import type { FunctionColour, FunctionRecord } from '@/utils/records/schema-functions';
import { USUAL_COLOUR } from './function-colour';
import { usualName } from './names';

/** A function as it is shown here. */
export interface FunctionView {
  id: AnyFunctionId;
  name: string;
  colour: FunctionColour;
  matters: boolean;
  /** The user added it. */
  own: boolean;
}

/** The functions of the house in the user's own words. */
export interface Functions {
  /** Those that can be chosen: not the merged ones; by name in the reader's language. */
  all: readonly FunctionView[];
  /** That of the function it was merged into; words of their own for one that is gone. */
  name(id: AnyFunctionId): string;
  colour(id: AnyFunctionId): FunctionColour;
  /** Those the user named as mattering. */
  matters: ReadonlySet<AnyFunctionId>;
}

/** The built-in functions and what the user made of them. `locale` orders the names. */
export function functionsOf(records: readonly FunctionRecord[], locale?: string): Functions {
  const merged = mergedFunctions(records);
  const views = new Map<AnyFunctionId, FunctionView>(
    FUNCTIONS.map((id) => [id, viewOf(id, undefined)]),
  );
  for (const record of records) views.set(record.id, viewOf(record.id, record));
  const view = (id: AnyFunctionId) => views.get(merged.get(id) ?? id);
  const { compare } = new Intl.Collator(locale);
  const all = [...views.values()]
    .filter(({ id }) => !merged.has(id))
    .sort((a, b) => compare(a.name, b.name));
  return {
    all,
    name: (id) => view(id)?.name ?? i18n.t('functions.removed'),
    colour: (id) => view(id)?.colour ?? 'other',
    matters: new Set(all.filter(({ matters }) => matters).map(({ id }) => id)),
  };
}

function viewOf(id: AnyFunctionId, record: FunctionRecord | undefined): FunctionView {
  const own = isOwnFunction(id);
  return {
    id,
    name: record?.name ?? usualName(id) ?? i18n.t('functions.removed'),
    colour: record?.colour ?? (own ? 'other' : USUAL_COLOUR[id]),
    matters: record?.matters ?? false,
    own,
  };
}

export const FunctionsContext = createContext<Functions | null>(null);

let untouched: Functions | undefined;

/** Live under `FunctionsProvider`; elsewhere, and while it loads, the built-in ones. */
export function useFunctions(): Functions {
  const functions = useContext(FunctionsContext);
  if (functions !== null) return functions;
  untouched ??= functionsOf([]);
  return untouched;
}
