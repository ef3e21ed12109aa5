import { useCallback, useState } from 'react';
import { extended, NOBODY, type Selection, toggled, withAll } from './selection';

export interface Selecting {
  /** Undefined: nobody is being selected, and no box is shown. */
  ids: ReadonlySet<string> | undefined;
  begin(): void;
  toggle(id: string): void;
  /** See `ListKeys.extend`; `list` as it is shown. */
  extend(from: string | null, to: string, list: readonly string[]): void;
  all(list: readonly string[]): void;
  /** Those that are left, after some of them went. */
  only(ids: ReadonlySet<string>): void;
  end(): void;
}

/** Who is selected in the list. Boxes appear with the first one. */
export function useSelection(): Selecting {
  const [selection, setSelection] = useState<Selection | null>(null);
  const toggle = useCallback(
    (id: string) => setSelection((before) => toggled(before ?? NOBODY, id)),
    [],
  );
  return {
    ids: selection?.ids,
    begin: () => setSelection((before) => before ?? NOBODY),
    toggle,
    extend: (from, to, list) =>
      setSelection((before) => {
        const start = before ?? NOBODY;
        const begun =
          from !== null && start.anchor === null ? { ids: start.ids, anchor: from } : start;
        return extended(begun, to, list);
      }),
    all: (list) => setSelection((before) => withAll(before ?? NOBODY, list)),
    only: (ids) => setSelection((before) => before && { ids, anchor: null }),
    end: () => setSelection(null),
  };
}
