export interface Pacer {
  /** Asks for a run, at the latest after `delay` ms, however often it is asked meanwhile. */
  request(delay: number): void;
}

/**
 * Runs a task when asked, at most once per `gap` ms. A request never postpones the one before it,
 * so a page that changes a hundred times a second neither starves the task nor floods it.
 */
export function createPacer(task: () => void, gap: number, signal: AbortSignal): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let lastRun = Number.NEGATIVE_INFINITY;
  const run = () => {
    due = Number.POSITIVE_INFINITY;
    lastRun = performance.now();
    task();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    request(delay) {
      if (signal.aborted) return;
      const now = performance.now();
      const at = Math.max(now + delay, lastRun + gap);
      if (at >= due) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(run, at - now);
    },
  };
}
