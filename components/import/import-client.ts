import * as v from 'valibot';
import type { Profile } from '@/utils/functions/profile';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  Progress,
  TakenBack,
} from '@/utils/transfer/import/contract';
import { ANSWERS, type ImportRequest, replySchema } from './import-messages';

/** The door to the import's worker. One file at a time; every answer comes, if only as a failure. */
export interface ImportClient {
  /** Reads a file and says what it would do. Writes nothing. Again with options for the same file. */
  look(
    file: File,
    profile: Profile | null,
    options?: LookOptions,
  ): Promise<ImportPreview | ImportFailure>;
  /** Rows of the file that was looked at whose name, title or address has the text, at most 20. */
  find(text: string): Promise<PreviewRow[]>;
  /** Writes what was shown last, or nothing. */
  apply(onProgress?: (progress: Progress) => void): Promise<Imported | ImportFailure>;
  /** Takes an earlier import back. */
  takeBack(importId: string): Promise<TakenBack | ImportFailure>;
  /** Ends the worker; what is under way answers `stopped`. */
  close(): void;
}

interface Waiting {
  answer(value: unknown): void;
  progress?(progress: Progress): void;
}

const STOPPED: ImportFailure = { failure: 'stopped' };

type Question = ImportRequest extends infer R
  ? R extends ImportRequest
    ? Omit<R, 'id'>
    : never
  : never;

/** A worker over the database of that name. One that dies or can't be understood is started anew. */
export function openImport(databaseName: string): ImportClient {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const stop = () => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const one of left) one.answer(undefined);
  };
  const start = () => {
    const next = new Worker(new URL('./import-worker.ts', import.meta.url), {
      type: 'module',
      name: databaseName,
    });
    next.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = v.safeParse(replySchema, data);
      if (!reply.success) return stop();
      const one = waiting.get(reply.output.id);
      if ('progress' in reply.output) return one?.progress?.(reply.output.progress);
      waiting.delete(reply.output.id);
      one?.answer(reply.output.answer);
    };
    next.onerror = (event) => {
      event.preventDefault();
      stop();
    };
    next.onmessageerror = stop;
    return next;
  };
  const ask = <T>(
    question: Question,
    schema: v.GenericSchema<unknown, T>,
    otherwise: T,
    progress?: (progress: Progress) => void,
  ): Promise<T> =>
    new Promise((resolve) => {
      count += 1;
      const id = count;
      const answer = (value: unknown) => {
        const result = v.safeParse(schema, value);
        resolve(result.success ? result.output : otherwise);
      };
      waiting.set(id, { answer, ...(progress && { progress }) });
      try {
        worker ??= start();
        worker.postMessage({ ...question, id } satisfies ImportRequest);
      } catch {
        stop();
      }
    });

  return {
    look: (file, profile, options = {}) =>
      ask({ ask: 'look', file, profile, options }, ANSWERS.look, STOPPED),
    find: (text) => ask({ ask: 'find', text }, ANSWERS.find, []),
    apply: (onProgress) => ask({ ask: 'apply' }, ANSWERS.apply, STOPPED, onProgress),
    takeBack: (importId) => ask({ ask: 'take-back', importId }, ANSWERS['take-back'], STOPPED),
    close: stop,
  };
}
