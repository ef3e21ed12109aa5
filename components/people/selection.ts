/** Who is selected, and from where a range is drawn. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The last one that was selected by itself. */
  anchor: string | null;
}

export const NOBODY: Selection = { ids: new Set(), anchor: null };

/** In or out. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Everybody from the anchor to `id`, as the list stands; just `id` while there is no anchor in it. */
export function extended(selection: Selection, id: string, list: readonly string[]): Selection {
  const to = list.indexOf(id);
  const from = selection.anchor === null ? -1 : list.indexOf(selection.anchor);
  if (to < 0) return selection;
  if (from < 0) return { ids: new Set([...selection.ids, id]), anchor: id };
  const range = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor };
}

/** All of the list besides those who are selected already. */
export function withAll({ ids, anchor }: Selection, list: readonly string[]): Selection {
  return { ids: new Set([...ids, ...list]), anchor };
}
