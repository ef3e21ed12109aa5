import { useContext, useSyncExternalStore } from 'react';
import { HidingContext } from '@/components/ui/hiding-context';
import { type Hiding, isHidden, isHiddenByCall, nextHidingChange } from '@/utils/browser/hidden';
import { hiddenSetting, hidingSetting } from '@/utils/browser/settings';
import { inStep } from './in-step';

/** The longest wait a timer takes, ms. */
const LONGEST_WAIT = 0x7fff_ffff;

export type HidingState = 'shown' | 'by-hand' | 'by-call';

const listeners = new Set<() => void>();
let known: Hiding = { press: null, calls: [] };
let state: HidingState | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = false;

const { read, set } = inStep(hidingSetting.get, (hiding) => {
  known = hiding;
  const now = Date.now();
  state = isHiddenByCall(hiding, now) ? 'by-call' : isHidden(hiding, now) ? 'by-hand' : 'shown';
  clearTimeout(timer);
  const next = nextHidingChange(hiding, now);
  if (next !== null) timer = setTimeout(read, Math.min(next - now, LONGEST_WAIT));
  for (const listener of listeners) listener();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) {
    asked = true;
    hidingSetting.onPress((press, stored) => set({ ...known, press }, stored));
    hidingSetting.watch(read);
    // A timer sleeps with the machine, past a call's beginning.
    document.addEventListener('visibilitychange', read);
    read();
  }
  return () => {
    listeners.delete(listener);
  };
}

/** How it came that what is personal is hidden; undefined only until that was first read. */
export function useHidingState(): HidingState | undefined {
  return useSyncExternalStore(subscribe, () => state);
}

/** Whether what is personal is hidden now. Pages show nothing before that is known. */
export function useHidden(): boolean {
  return useContext(HidingContext)?.hidden ?? false;
}

/** Hides what is shown, or shows what is hidden: from what stands this instant, however quick the presses. */
export function toggleHidden(): void {
  void hiddenSetting.set(state === undefined || state === 'shown');
}
