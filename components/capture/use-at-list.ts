import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { atWord, offeredFor, writtenName } from '@/utils/capture/at-word';
import { choiceKey } from '@/utils/capture/find-names';
import type { Person } from '@/utils/records/schema';
import type { Draft } from './drafts';
import type { KnownPeople } from './use-known-names';

const MOST = 6;

/** Names somebody by an @: the list under the field follows what is typed, and its keys are the field's. */
export function useAtList(
  field: RefObject<HTMLInputElement | null>,
  draft: Draft,
  setDraft: (draft: Draft) => void,
  known: KnownPeople,
  here: readonly string[],
) {
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  /** Where the @ stands that was answered, or dismissed by Escape. */
  const [done, setDone] = useState<number | null>(null);
  /** Where the caret belongs once the chosen name stands in the field. */
  const caretTo = useRef<number | null>(null);
  // Before the next key: a frame later it would jump back into what was typed meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the text is another
  useLayoutEffect(() => {
    if (caretTo.current !== null)
      field.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  }, [draft.text]);
  const word = atWord(draft.text, caret);
  const everybody = function* () {
    for (const { id: of, name, aliases } of known.byId.values()) {
      yield { id: of, name, aliases, weight: known.weights.get(of) ?? 0 };
    }
  };
  const people =
    word && word.from !== done
      ? offeredFor(word.typed, everybody(), here, MOST).flatMap(
          ({ id: of }) => known.byId.get(of) ?? [],
        )
      : [];
  const current = people[Math.min(at, people.length - 1)];

  const choose = (person: Person) => {
    if (!word) return;
    const name = writtenName(person.name);
    const text = `${draft.text.slice(0, word.from)}${name} ${draft.text.slice(word.to).trimStart()}`;
    const end = word.from + name.length + 1;
    const key = choiceKey(name, { from: 0, to: name.length });
    setAt(0);
    setDone(null);
    setCaret(end);
    setDraft({
      ...draft,
      text,
      choices: { ...draft.choices, [key]: person.id },
      without: draft.without.filter((one) => one !== person.id),
    });
    caretTo.current = end;
  };

  /** Whether the key was the list's. */
  const takesKey = (event: KeyboardEvent): boolean => {
    if (!current || event.nativeEvent.isComposing) return false;
    switch (event.key) {
      case 'ArrowDown':
        setAt((before) => (Math.min(before, people.length - 1) + 1) % people.length);
        break;
      case 'ArrowUp':
        setAt(
          (before) => (Math.min(before, people.length - 1) + people.length - 1) % people.length,
        );
        break;
      case 'Enter':
      case 'Tab':
        if (event.shiftKey) return false;
        choose(current);
        break;
      case 'Escape':
        setDone(word?.from ?? null);
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  };

  return {
    id,
    people,
    current,
    choose,
    takesKey,
    /** The caret moved: by typing, by keys, by a press. */
    follow: () => {
      const place = field.current?.selectionStart ?? 0;
      if (place === caret) return;
      setCaret(place);
      setAt(0);
    },
    close: () => setCaret(0),
  };
}
