import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import type { RiskNames } from './risk-words';

/** Functions, people and figures as the plans name them. */
export function usePlanNames(standings: readonly PersonStanding[]): RiskNames {
  const functions = useFunctions();
  const format = useFormat();
  return useMemo(() => {
    const people = new Map(standings.map(({ person }) => [person.id, person.name]));
    return {
      function: functions.name,
      person: (id) => people.get(id) ?? i18n.t('initiatives.somebody'),
      number: format.number,
    };
  }, [standings, functions, format]);
}
