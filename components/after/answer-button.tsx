import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useHotkey } from '@/components/ui/use-hotkey';

/** As in "nothing": free on every page that asks. */
const NOTHING_KEY = '0';

/** Ends the question after a meeting by a press or by one key. At most one of a page. */
export function AnswerButton({
  noted,
  onAnswer,
}: {
  /** Something was noted already: the answer is "done", not "nothing". */
  noted: boolean;
  onAnswer: () => void;
}) {
  useHotkey(NOTHING_KEY, onAnswer);
  return (
    <Button aria-keyshortcuts={NOTHING_KEY} onClick={onAnswer}>
      {i18n.t(noted ? 'after.done' : 'after.nothing')} <Kbd>{NOTHING_KEY}</Kbd>
    </Button>
  );
}
