import { useMemo } from 'react';
import { useProfile } from '@/components/app/use-profile';
import { useCalendarChoice, usePages, useSample } from '@/components/app/use-setting';
import { type CalendarForm, formAmong } from './calendar-form';

/** The form that a press opens now; undefined while loading. */
export function useCalendarForm(): CalendarForm | undefined {
  const sample = useSample();
  const pages = usePages();
  const choice = useCalendarChoice();
  const profile = useProfile();
  return useMemo(
    () =>
      sample === undefined || pages === undefined || choice === undefined || profile === undefined
        ? undefined
        : formAmong({ sample: sample !== null, pages, choice }, profile?.emails ?? []),
    [sample, pages, choice, profile],
  );
}
