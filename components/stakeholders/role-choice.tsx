import { i18n } from '#i18n';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { TokensField } from '@/components/ui/tokens-field';
import { type Person, STAKEHOLDER_ROLES } from '@/utils/records/schema';
import { asRole, roleName } from './role-names';
import { useSetRole } from './use-set-role';

/** On a person's page: what they are to the user, each role a token that takes it away. */
export function RoleChoice({ person }: { person: Person }) {
  const set = useSetRole();
  const roles = STAKEHOLDER_ROLES.filter((role) => person.stakeholderRoles.includes(role));
  const others = STAKEHOLDER_ROLES.filter((role) => !person.stakeholderRoles.includes(role));
  return (
    <TokensField
      label={i18n.t('stakeholders.roles')}
      tokens={roles.map((role) => ({ id: role, name: roleName(role) }))}
      onTakeOut={(role) => set(person, role, false)}
    >
      {others.length > 0 && (
        <ChoiceInPlace
          label={i18n.t('stakeholders.add_role')}
          value=""
          options={
            <>
              <option value="">{i18n.t('stakeholders.add_role')}</option>
              {others.map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </>
          }
          onChange={(value) => {
            const role = asRole(value);
            if (role) set(person, role, true);
          }}
        >
          {i18n.t('stakeholders.add_role')}
        </ChoiceInPlace>
      )}
    </TokensField>
  );
}
