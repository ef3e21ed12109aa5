import * as v from 'valibot';
import type { Profile } from '@/utils/functions/profile';
import type { Insights } from '@/utils/relationships/insights/contract';
import { type InsightsRequest, insightsSchema, replySchema } from './insights-messages';

/** Beyond this no answer will come: years of records take seconds, on a slow machine too. */
const LONGEST_MS = 60_000;

/** Why there are none. `stopped`: the worker died, hung, could not be started or not be understood. */
export interface InsightsFailure {
  failure: 'stopped';
}

/** The door to the worker that works out insights. Every question is answered, if only by a failure. */
export interface InsightsClient {
  work(profile: Profile, now: number): Promise<Insights | InsightsFailure>;
  /** Ends the worker; what is under way answers `stopped`. */
  close(): void;
}

/**
 * A worker over the database of that name. One that dies, can't be understood or says nothing for a minute is
 * started anew.
 */
export function openInsights(databaseName: string): InsightsClient {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, (answer: unknown) => void>();

  const stop = () => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const answer of left) answer(undefined);
  };
  const start = () => {
    const next = new Worker(new URL('./insights-worker.ts', import.meta.url), {
      type: 'module',
      name: databaseName,
    });
    next.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = v.safeParse(replySchema, data);
      if (!reply.success) return stop();
      const answer = waiting.get(reply.output.id);
      waiting.delete(reply.output.id);
      answer?.(reply.output.answer);
    };
    next.onerror = (event) => {
      event.preventDefault();
      stop();
    };
    next.onmessageerror = stop;
    return next;
  };

  return {
    work: (profile, now) =>
      new Promise((resolve) => {
        count += 1;
        const id = count;
        const patience = setTimeout(stop, LONGEST_MS);
        waiting.set(id, (answer) => {
          clearTimeout(patience);
          const result = v.safeParse(insightsSchema, answer);
          resolve(result.success ? result.output : { failure: 'stopped' });
        });
        try {
          worker ??= start();
          worker.postMessage({ id, profile, now } satisfies InsightsRequest);
        } catch {
          stop();
        }
      }),
    close: stop,
  };
}
