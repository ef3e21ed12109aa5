import { useCallback } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/ui/functions-context';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { guessIssue } from './guess-issue';
import { usePeople } from './use-people';

/** Whom and which functions a line names for certain, by what they are called here. */
export function useGuess(): (
  line: string,
) => Promise<{ functionIds: AnyFunctionId[]; personIds: string[] }> {
  const db = useDatabase();
  const functions = useFunctions();
  const people = usePeople();
  return useCallback(
    async (line) => {
      const rules = await db.functionRules.toArray();
      const named = functions.all.map(({ id, name }) => ({ functionId: id, text: name }));
      const known = [...people.values()].map(({ person }) => person);
      return guessIssue(line, [...named, ...rules], known);
    },
    [db, functions, people],
  );
}
