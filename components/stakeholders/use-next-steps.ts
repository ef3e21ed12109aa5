import { useDatabase } from '@/components/app/database-provider';
import { useRecords } from '@/components/app/use-records';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { openFollowUps } from '@/utils/records/follow-ups';
import { openPromises } from '@/utils/records/promises';
import type { LocalDate } from '@/utils/records/schema';

/** What is open with somebody: something to do, or a promise one of them gave. */
export interface NextStep {
  text: string;
  due?: LocalDate;
  of: 'follow-up' | 'promise-mine' | 'promise-theirs';
}

/** What is open with each person and due first, by id; live. Undefined while loading. */
export function useNextSteps(): ReadonlyMap<string, NextStep> | undefined {
  const db = useDatabase();
  return useRecords(() => nextSteps(db), [db]);
}

/** After every date. */
const NEVER = '9999-99-99';

async function nextSteps(db: CrosswalkDatabase): Promise<Map<string, NextStep>> {
  const [followUps, promises] = await Promise.all([openFollowUps(db), openPromises(db)]);
  const open = [
    ...promises.map(({ text, due, by, personIds }) => ({
      step: step(text, due, by === 'me' ? 'promise-mine' : 'promise-theirs'),
      personIds,
    })),
    ...followUps.map(({ text, due, personIds }) => ({
      step: step(text, due, 'follow-up'),
      personIds,
    })),
  ].sort((a, b) => (a.step.due ?? NEVER).localeCompare(b.step.due ?? NEVER));
  const first = new Map<string, NextStep>();
  for (const one of open) {
    for (const id of one.personIds) if (!first.has(id)) first.set(id, one.step);
  }
  return first;
}

function step(text: string, due: LocalDate | undefined, of: NextStep['of']): NextStep {
  return { text, of, ...(due !== undefined && { due }) };
}
