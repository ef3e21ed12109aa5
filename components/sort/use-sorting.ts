import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import type { FunctionId, Level } from '@/utils/functions/taxonomy';
import { type PersonPatch, updatePerson } from '@/utils/records/people';
import type { Undo } from '@/utils/records/undo';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { toSort } from './sort-queue';

export interface Sorted {
  id: string;
  name: string;
  /** Absent: said to be no peer. */
  functionId?: FunctionId;
  undo: Undo;
}

export interface Sorting {
  /** Who waits, the first being asked about; undefined while loading. */
  queue: PersonStanding[] | undefined;
  /** What was decided on this visit, newest first. */
  sorted: Sorted[];
  /** How many were put off until later on this visit. */
  later: number;
  /** Level only where the user chose one. */
  decide(standing: PersonStanding, functionId: FunctionId, level?: Level): void;
  notPeer(standing: PersonStanding): void;
  putOff(standing: PersonStanding): void;
  /** Takes the newest decision back, or nothing. */
  undo(): void;
}

/** One visit to the sorting card. */
export function useSorting(): Sorting {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const standings = useStandings();
  const [sorted, setSorted] = useState<Sorted[]>([]);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  /** Whom a key was pressed for already: the card changes a moment later than an impatient finger. */
  const decided = useRef(new Set<string>());
  const gone = new Set([...later, ...sorted.map(({ id }) => id)]);
  const queue = standings && toSort(standings).filter(({ person }) => !gone.has(person.id));

  const change = async ({ person }: PersonStanding, patch: PersonPatch) => {
    if (decided.current.has(person.id)) return;
    decided.current.add(person.id);
    const held: { undo?: Undo } = {};
    const done = await run(async () => {
      held.undo = await updatePerson(db, person.id, patch, Date.now());
      return held.undo;
    });
    const { undo } = held;
    if (!done || !undo) {
      decided.current.delete(person.id);
      return;
    }
    const { id, name } = person;
    const { functionId } = patch;
    setSorted((before) => [{ id, name, undo, ...(functionId && { functionId }) }, ...before]);
  };

  return {
    queue,
    sorted,
    later: later.size,
    decide: (standing, functionId, level) =>
      void change(standing, { functionId, ...(level !== undefined && { level }) }),
    notPeer: (standing) => void change(standing, { relation: 'not-peer' }),
    putOff: ({ person }) => setLater((before) => new Set([...before, person.id])),
    undo: () => {
      const [newest] = sorted;
      if (!newest) return;
      newest.undo().then(
        () => {
          decided.current.delete(newest.id);
          setSorted((before) => before.filter(({ id }) => id !== newest.id));
        },
        () => toasts.show(i18n.t('ui.not_saved')),
      );
    },
  };
}
