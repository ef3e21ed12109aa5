import './hidden.css';
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react';
import { useFunctions } from '@/components/ui/functions-context';
import { HidingContext, type HidingView } from '@/components/ui/hiding-context';
import { isTyping } from '@/components/ui/use-hotkey';
import { listPeople } from '@/utils/records/people';
import { useDatabase } from './database-provider';
import { KnownWords, messagesInUse } from './public-words';
import { toggleHidden, useHidden, useHidingState } from './use-hidden';
import { useRecords } from './use-records';
import { withhold } from './withhold';

const words = new KnownWords();

/**
 * The outermost of every page. Nothing is rendered before it is known whether what is personal is
 * hidden; then it is withheld before the first painting. Shift+H, anywhere but in a field, hides and
 * shows.
 */
export function HidingGate({ children }: { children: ReactNode }) {
  const state = useHidingState();
  const hidden = state !== undefined && state !== 'shown';
  useHideKey();
  useLayoutEffect(() => {
    if (!hidden) return;
    const ending = new AbortController();
    const root = document.documentElement;
    root.setAttribute('data-hidden', '');
    words.onChange(withhold(document.body, words, ending.signal), ending.signal);
    void messagesInUse().then((messages) => words.setMessages(messages));
    return () => {
      ending.abort();
      root.removeAttribute('data-hidden');
    };
  }, [hidden]);
  const view = useMemo<HidingView>(
    () => ({ hidden, byCall: state === 'by-call', toggle: toggleHidden }),
    [hidden, state],
  );
  if (state === undefined) return null;
  return <HidingContext value={view}>{children}</HidingContext>;
}

/** Lets the names of people and functions be seen while the rest is hidden. */
export function PublicNames() {
  return useHidden() ? <Names /> : null;
}

function Names() {
  const db = useDatabase();
  const functions = useFunctions();
  const people = useRecords(() => listPeople(db), [db]);
  useLayoutEffect(() => {
    const names = [...(people ?? []), ...functions.all].map(({ name }) => name.trim());
    words.setNames(new Set(names));
  }, [people, functions]);
  // Only at the end: every write brings another list, and each change judges the whole page anew.
  useLayoutEffect(() => () => words.setNames(new Set()), []);
  return null;
}

/** Also under an open dialog, unlike the page's other keys: what is in it is hidden too. */
function useHideKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || !event.shiftKey || event.repeat || event.isComposing)
        return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      toggleHidden();
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
