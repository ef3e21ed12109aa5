import { i18n } from '#i18n';
import { isolated } from '@/components/ui/isolated';
import { type InitiativeRisk, RISKY } from '@/utils/relationships/risk';

/** Below this the thinnest tie is 70 or more: nothing to see to (ours). */
const SAFE = 0.3;

/** Names as they stand on the page. */
export interface RiskNames {
  function: (id: NonNullable<InitiativeRisk['weakest']>['functionId']) => string;
  person: (id: string) => string;
  number: (value: number) => string;
}

/** "At risk: Legal is the thin spot. Tamsin, 12." Null risk is that of one that needs no other function. */
export function riskWords(
  risk: InitiativeRisk | null,
  needsNone: boolean,
  names: RiskNames,
): string {
  if (!risk?.weakest) {
    return needsNone ? i18n.t('initiatives.say_functions') : i18n.t('initiatives.own_only');
  }
  const { functionId, best, strength } = risk.weakest;
  const where = names.function(functionId);
  if (best === undefined) return i18n.t('initiatives.nobody_in', [where]);
  if (strength === 0) return i18n.t('initiatives.not_in_touch_in', [where]);
  const facts: [string, string, string] = [
    where,
    isolated(names.person(best)),
    names.number(strength),
  ];
  if (risk.risk >= RISKY) return i18n.t('initiatives.at_risk', facts);
  return risk.risk >= SAFE
    ? i18n.t('initiatives.thin_spot', facts)
    : i18n.t('initiatives.well_carried', facts);
}
