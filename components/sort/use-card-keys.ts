import { useEffect, useEffectEvent } from 'react';
import { isForPage } from '@/components/ui/use-hotkey';
import { type SortCommand, sortCommand } from './sort-keys';

/** A rung is a radio button: it has no use for Enter, and its own for arrows and the space bar. */
function onRung({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}

/**
 * The card's keys, on the whole page. `run` is told what was pressed and when, ms; it answers whether
 * the key meant anything.
 */
export function useCardKeys(
  run: (command: SortCommand, pressed: { key: string; at: number }) => boolean,
): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const command = sortCommand(event);
    if (!command) return;
    if (onRung(event) && command.kind === 'move') return;
    const enterOnRung = onRung(event) && command.kind === 'guess' && !event.repeat;
    if (!enterOnRung && !isForPage(event)) return;
    if (run(command, { key: event.key, at: event.timeStamp })) event.preventDefault();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => listen(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
