import { useCallback } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { type PersonPatch, updatePerson } from '@/utils/records/people';

export type EditPerson = (patch: PersonPatch, message?: string) => void;

/** Changes one person; with a message the change is said, with Undo. */
export function useEditPerson(personId: string): EditPerson {
  const db = useDatabase();
  const run = useCommand();
  return useCallback(
    (patch, message) => void run(() => updatePerson(db, personId, patch, Date.now()), message),
    [db, run, personId],
  );
}
