import { i18n } from '#i18n';
import { STAKEHOLDER_ROLES, type StakeholderRole } from '@/utils/records/schema';

const NAMES = {
  sponsor: 'stakeholders.role.sponsor',
  'promotion-committee': 'stakeholders.role.promotion_committee',
  board: 'stakeholders.role.board',
  mentor: 'stakeholders.role.mentor',
  champion: 'stakeholders.role.champion',
} as const satisfies Record<StakeholderRole, string>;

const MEANINGS = {
  sponsor: 'stakeholders.empty.sponsor',
  'promotion-committee': 'stakeholders.empty.promotion_committee',
  board: 'stakeholders.empty.board',
  mentor: 'stakeholders.empty.mentor',
  champion: 'stakeholders.empty.champion',
} as const satisfies Record<StakeholderRole, string>;

export function roleName(role: StakeholderRole): string {
  return i18n.t(NAMES[role]);
}

/** What such a person does for the user, where nobody is one yet. */
export function roleMissing(role: StakeholderRole): string {
  return i18n.t(MEANINGS[role]);
}

/** What a `<select>` hands back, as a role; undefined for anything else. */
export function asRole(value: string): StakeholderRole | undefined {
  return STAKEHOLDER_ROLES.find((role) => role === value);
}
