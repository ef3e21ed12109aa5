import { useEffect, useRef, useState } from 'react';
import { type Draft, draftOf, keepDraft, leftDraft } from './drafts';

/** The unfinished sentence of a place, kept over a reload of the panel. */
export function useDraft(place: string): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => draftOf(place));
  const touched = useRef(false);
  useEffect(() => {
    let here = true;
    void leftDraft(place).then((left) => {
      if (here && left && !touched.current) setDraft(left);
    });
    return () => {
      here = false;
    };
  }, [place]);
  return [
    draft,
    (next) => {
      touched.current = true;
      keepDraft(place, next);
      setDraft(next);
    },
  ];
}
