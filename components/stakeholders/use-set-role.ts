import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { updatePerson } from '@/utils/records/people';
import { type Person, STAKEHOLDER_ROLES, type StakeholderRole } from '@/utils/records/schema';
import { roleName } from './role-names';

/** Gives somebody a role or takes it from them, and says so with Undo. */
export function useSetRole(): (person: Person, role: StakeholderRole, has: boolean) => void {
  const db = useDatabase();
  const run = useCommand();
  return useCallback(
    (person, role, has) => {
      const others = person.stakeholderRoles.filter((one) => one !== role);
      const next = new Set(has ? [...others, role] : others);
      const facts: [string, string] = [person.name, roleName(role)];
      void run(
        () =>
          updatePerson(
            db,
            person.id,
            { stakeholderRoles: STAKEHOLDER_ROLES.filter((one) => next.has(one)) },
            Date.now(),
          ),
        has ? i18n.t('stakeholders.added', facts) : i18n.t('stakeholders.taken_out', facts),
      );
    },
    [db, run],
  );
}
