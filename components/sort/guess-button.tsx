import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import type { Format } from '@/components/ui/format';
import { FunctionChip } from '@/components/ui/function-chip';
import { Kbd } from '@/components/ui/kbd';
import type { Guess } from './guess';
import styles from './sort.module.css';

/** What the guess is made of, in one line. */
export function whyGuessed(guess: Guess, functionName: string, format: Format): string {
  switch (guess.from) {
    case 'title':
      return i18n.t('sort.guess_title', [guess.words]);
    case 'department':
      return i18n.t('sort.guess_department', [guess.words]);
    case 'colleagues':
      return i18n.t('sort.guess_colleagues', [
        format.number(guess.inFunction),
        format.number(guess.people),
        guess.words,
      ]);
    case 'company':
      return i18n.t('sort.guess_company', [
        format.number(guess.inFunction),
        format.number(guess.people),
        functionName,
      ]);
  }
}

/** The best guess, taken by Enter. */
export function GuessButton({ guess, onTake }: { guess: Guess; onTake: (at: number) => void }) {
  const functions = useFunctions();
  const format = useFormat();
  const name = functions.name(guess.functionId);
  return (
    <button
      type="button"
      className={styles.guess}
      data-choice
      aria-keyshortcuts="Enter"
      onClick={(event) => onTake(event.timeStamp)}
    >
      <span>
        <FunctionChip functionId={guess.functionId} bare>
          <strong>{name}</strong>
        </FunctionChip>
        <small>{whyGuessed(guess, name, format)}</small>
      </span>
      <Kbd>↵</Kbd>
    </button>
  );
}
