import { startTransition, useEffect, useState } from 'react';

/**
 * Counts from 1 up to `stages`, one a frame: what stands further down is put into the page after
 * what is seen first, so that no single frame has to wait for all of it.
 */
export function useStages(stages: number): number {
  const [stage, setStage] = useState(1);
  useEffect(() => {
    if (stage >= stages) return;
    // A hidden page has no frames; it may have all at once.
    if (document.hidden) {
      setStage(stages);
      return;
    }
    const frame = requestAnimationFrame(() => startTransition(() => setStage(stage + 1)));
    return () => cancelAnimationFrame(frame);
  }, [stage, stages]);
  return stage;
}
