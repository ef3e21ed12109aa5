import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { statusName } from '@/components/ui/status-name';
import type { PersonInsight } from '@/utils/relationships/insights/contract';

export interface KnownOf {
  /** "Petra Oyelaran, Security, Lapsed, last met 61 d ago" */
  shown(person: PersonInsight): string;
  /** The same with the strength, for a link's name. */
  aloud(person: PersonInsight): string;
}

/** One person of the picture in one line. */
export function useKnownOf(now: number): KnownOf {
  const functions = useFunctions();
  const format = useFormat();
  return useMemo(() => {
    const of = ({ functionId }: PersonInsight) =>
      functionId === undefined ? i18n.t('functions.none') : functions.name(functionId);
    const last = ({ lastTouch }: PersonInsight) => {
      if (lastTouch === undefined) return i18n.t('insights.network.never_met');
      if (format.daysSince(lastTouch, now) === 0) return i18n.t('insights.network.met_today');
      return i18n.t('insights.network.last_met', [format.since(lastTouch, now)]);
    };
    const how = (person: PersonInsight) =>
      person.status === 'lapsed' || person.status === 'due'
        ? i18n.t('insights.network.about', [statusName(person.status), last(person)])
        : last(person);
    return {
      shown: (person) =>
        i18n.t('insights.network.about', [
          person.name,
          i18n.t('insights.network.about', [of(person), how(person)]),
        ]),
      aloud: (person) =>
        i18n.t('insights.network.about_strength', [
          person.name,
          of(person),
          format.number(person.strength),
          how(person),
        ]),
    };
  }, [functions, format, now]);
}
