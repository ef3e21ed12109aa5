import { useEffect, useRef, useState } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useProfile } from '@/components/app/use-profile';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  Progress,
  TakenBack,
} from '@/utils/transfer/import/contract';
import { type ImportClient, openImport } from './import-client';
import { rememberRow } from './remember-row';

/** Where the one file stands. */
export type ImportState =
  | { step: 'start' }
  | { step: 'looking'; fileName: string }
  | { step: 'preview'; preview: ImportPreview; options: LookOptions; again: boolean }
  | { step: 'writing'; preview: ImportPreview; progress?: Progress }
  | { step: 'done'; preview: ImportPreview; imported: Imported }
  | { step: 'failed'; fileName: string; failure: ImportFailure; options: LookOptions };

export interface Import {
  state: ImportState;
  /** The first is looked at, the others wait for it in their order, before those that wait already. */
  choose(files: readonly File[]): void;
  /** Names of the files that wait. */
  waiting: readonly string[];
  /** The next of those that wait; nothing more is written of this one. Back to the start without any. */
  next(): void;
  /** The same file, read otherwise. */
  lookAgain(options: LookOptions): void;
  /** Rows of the file whose name, title or address has the text. */
  find(text: string): Promise<PreviewRow[]>;
  apply(): void;
  /** Takes an earlier import back. */
  takeBack(importId: string): Promise<TakenBack | ImportFailure>;
  /** Back to choosing a file; nothing of this one, nor of those that wait, is written. */
  leave(): void;
}

/**
 * One file after the other, each from the choice to the Undo. The work is done in a worker of its own,
 * which ends with the screen: what was not written whole by then is not written at all.
 */
export function useImport(): Import {
  const db = useDatabase();
  const profile = useProfile();
  const [state, setState] = useState<ImportState>({ step: 'start' });
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const client = useRef<ImportClient>(null);
  const file = useRef<File>(null);
  /** An answer to an earlier question changes nothing any more. */
  const asked = useRef(0);

  useEffect(
    () => () => {
      asked.current += 1;
      client.current?.close();
      client.current = null;
    },
    [],
  );

  const door = () => {
    client.current ??= openImport(db.name);
    return client.current;
  };
  const look = async (options: LookOptions) => {
    const chosen = file.current;
    if (!chosen) return;
    asked.current += 1;
    const question = asked.current;
    const answer = await door().look(chosen, profile ?? null, options);
    if (question !== asked.current) return;
    setState(
      'failure' in answer
        ? { step: 'failed', fileName: chosen.name, failure: answer, options }
        : { step: 'preview', preview: answer, options, again: false },
    );
  };

  const stop = () => {
    asked.current += 1;
    // Whatever it is doing: what was not written whole is not written.
    client.current?.close();
    client.current = null;
  };
  const leave = () => {
    stop();
    setWaiting([]);
    setState({ step: 'start' });
  };
  const lookAtFirst = ([first, ...others]: readonly File[]) => {
    if (!first) return;
    file.current = first;
    setWaiting(others);
    setState({ step: 'looking', fileName: first.name });
    void look({});
  };

  return {
    state,
    waiting: waiting.map(({ name }) => name),
    choose: (files) => lookAtFirst([...files, ...waiting]),
    next: () => {
      if (waiting.length === 0) return leave();
      stop();
      lookAtFirst(waiting);
    },
    lookAgain: (options) => {
      setState((before) => {
        if (before.step === 'preview') return { ...before, options, again: true };
        return { step: 'looking', fileName: file.current?.name ?? '' };
      });
      void look(options);
    },
    find: (text) => door().find(text),
    takeBack: (importId) => door().takeBack(importId),
    apply: () => {
      if (state.step !== 'preview' || state.again) return;
      const { preview, options } = state;
      asked.current += 1;
      const question = asked.current;
      setState({ step: 'writing', preview });
      const onProgress = (progress: Progress) => {
        if (question === asked.current) setState({ step: 'writing', preview, progress });
      };
      void door()
        .apply(onProgress)
        .then(async (answer) => {
          if (!('failure' in answer)) await rememberRow(preview);
          if (question !== asked.current) return;
          setState(
            'failure' in answer
              ? { step: 'failed', fileName: preview.fileName, failure: answer, options }
              : { step: 'done', preview, imported: answer },
          );
        });
    },
    leave,
  };
}
