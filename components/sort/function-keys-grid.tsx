import { i18n } from '#i18n';
import { FunctionChip } from '@/components/ui/function-chip';
import { Kbd } from '@/components/ui/kbd';
import { useHotkey } from '@/components/ui/use-hotkey';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FunctionId } from '@/utils/functions/taxonomy';
import { FUNCTION_KEYS } from './function-keys';
import styles from './sort.module.css';

function FunctionKey({
  functionId,
  letter,
  onChoose,
}: {
  functionId: FunctionId;
  letter: string;
  onChoose: (functionId: FunctionId) => void;
}) {
  const choose = () => onChoose(functionId);
  useHotkey(letter.toLowerCase(), choose);
  return (
    <button type="button" className={styles.key} aria-keyshortcuts={letter} onClick={choose}>
      <Kbd>{letter}</Kbd>
      <FunctionChip functionId={functionId} bare />
    </button>
  );
}

/** Twelve functions, each under its letter. */
export function FunctionKeys({ onChoose }: { onChoose: (functionId: FunctionId) => void }) {
  return (
    <fieldset className={styles.keys}>
      <legend>
        <VisuallyHidden>{i18n.t('sort.functions')}</VisuallyHidden>
      </legend>
      {FUNCTION_KEYS.map(({ functionId, letter }) => (
        <FunctionKey key={functionId} functionId={functionId} letter={letter} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}
