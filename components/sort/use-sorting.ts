import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import { setFunction } from '@/utils/records/function-rules';
import { updatePerson } from '@/utils/records/people';
import type { Undo } from '@/utils/records/undo';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type Decision, inVisit, nextAfter, type Outcome, type Taught } from './visit';

export interface Sorting {
  /** Who waits, the first being asked about; undefined while loading. */
  queue: PersonStanding[] | undefined;
  /** What was decided on this visit, newest first. */
  decisions: readonly Decision[];
  /** How many this visit was ever about. */
  total: number;
  /** The first stands there because the one before left by itself, not because of a press. */
  unasked: boolean;
  /** Level only where the user chose one. */
  decide(standing: PersonStanding, functionId: AnyFunctionId, level?: Level): void;
  notPeer(standing: PersonStanding): void;
  putOff(standing: PersonStanding): void;
  /** They were made one with somebody; `undo` parts them again. */
  merged(standing: PersonStanding, undo: Undo): void;
  /** Takes the newest decision back, or nothing. */
  undo(): void;
  undoAll(): void;
  /** Keeps a decision, and forgets what was learnt from it. */
  onlyThis(decision: Decision): void;
}

/** What a command gives back: how it is undone, and what was learnt. */
type Done = { undo: Undo; taught?: Taught };

/** One visit to the sorting card. The next person stands there at once; writing goes on behind. */
export function useSorting(): Sorting {
  const db = useDatabase();
  const toasts = useToast();
  const standings = useStandings();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [currentId, setCurrentId] = useState<string | null>(null);
  /** Everybody this visit is about, as they were first seen, in the order of their coming. */
  const seen = useRef(new Map<string, PersonStanding>());
  /** Taken back, and not yet unsorted again in the records. */
  const returned = useRef(new Set<string>());
  /** Whom something was decided for already: a press may come twice before the card changes. */
  const decided = useRef(new Set<string>());
  /** Commands one after the other: what one teaches may tell the next, and undoing goes backwards. */
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const queue = standings && inVisit(standings, seen.current, returned.current, decisions);
  const at = queue?.findIndex(({ person }) => person.id === currentId) ?? -1;
  const current = queue?.[Math.max(at, 0)];
  const shown = queue && current && [current, ...queue.filter((one) => one !== current)];

  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = line.current.then(work);
    line.current = next.catch(() => undefined);
    return next;
  };

  const take = ({ person }: PersonStanding, outcome: Outcome, work: () => Promise<Done>): void => {
    if (decided.current.has(person.id)) return;
    decided.current.add(person.id);
    returned.current.delete(person.id);
    const done = enqueue(work);
    const decision: Decision = {
      key: crypto.randomUUID(),
      person,
      outcome,
      undo: () => done.then(({ undo }) => undo()),
    };
    setCurrentId(nextAfter(person, outcome, queue ?? [])?.person.id ?? null);
    setDecisions((before) => [decision, ...before]);
    done.then(
      ({ taught }) => {
        if (taught) patch(decision.key, { taught });
      },
      (error: unknown) => {
        forget(decision);
        toasts.show(notSaved(error));
      },
    );
  };
  const patch = (key: string, change: Partial<Decision>) =>
    setDecisions((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  /** Out of what was decided, and in front of the queue again. */
  const forget = ({ key, person }: Decision) => {
    decided.current.delete(person.id);
    returned.current.add(person.id);
    setDecisions((before) => before.filter((one) => one.key !== key));
    setCurrentId(person.id);
  };
  const takeBack = async (taken: readonly Decision[]) => {
    for (const decision of taken) forget(decision);
    for (const decision of taken) {
      try {
        await enqueue(decision.undo);
      } catch {
        toasts.show(i18n.t('ui.not_saved'));
      }
    }
  };

  return {
    queue: shown ?? (queue && []),
    decisions,
    total: seen.current.size,
    unasked: currentId !== null && at < 0,
    decide: (standing, functionId, level) =>
      take(standing, { kind: 'function', functionId }, async () => {
        const set = await setFunction(db, standing.person.id, functionId, Date.now(), { level });
        const { rule, followers, onlyThese, undo } = set;
        return {
          undo,
          ...(rule && onlyThese && { taught: { text: rule.text, followers, onlyThis: onlyThese } }),
        };
      }),
    notPeer: (standing) =>
      take(standing, { kind: 'not-peer' }, async () => ({
        undo: await updatePerson(db, standing.person.id, { relation: 'not-peer' }, Date.now()),
      })),
    putOff: (standing) =>
      take(standing, { kind: 'later' }, async () => ({ undo: async () => undefined })),
    merged: (standing, undo) => take(standing, { kind: 'merged' }, async () => ({ undo })),
    undo: () => {
      const [newest] = decisions;
      if (newest) void takeBack([newest]);
    },
    undoAll: () => void takeBack(decisions),
    onlyThis: ({ key, taught }) => {
      if (!taught) return;
      const done = enqueue(taught.onlyThis);
      setDecisions((before) =>
        before.map((one) => {
          if (one.key !== key) return one;
          const { taught: _, ...rest } = one;
          return { ...rest, undo: () => done.then((undo) => undo()) };
        }),
      );
      done.catch((error: unknown) => toasts.show(notSaved(error)));
    },
  };
}
