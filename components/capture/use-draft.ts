import { useEffect, useRef, useState } from 'react';
import { type Draft, draftOf, keepDraft, leftDraft } from './drafts';

/**
 * The unfinished sentence of a place, kept over a reload of the panel. The last of the answer says
 * whether what an earlier panel left is in it by now.
 */
export function useDraft(place: string): [Draft, (draft: Draft) => void, boolean] {
  const [draft, setDraft] = useState(() => draftOf(place));
  const touched = useRef(false);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let here = true;
    void leftDraft(place).then((left) => {
      if (!here) return;
      if (left && !touched.current) setDraft(left);
      setRead(true);
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
    isRead,
  ];
}
