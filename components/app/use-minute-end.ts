import { useNow } from './use-now';

const MINUTE_MS = 60_000;

/** The end of this minute, epoch ms: `useNow` is cut to the minute, and what was just kept counts. */
export function useMinuteEnd(): number {
  return useNow() + MINUTE_MS - 1;
}
