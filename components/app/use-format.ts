import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { createFormat, type Format } from '@/components/ui/format';
import { ownTimeZone } from './own-time-zone';
import { useProfile } from './use-profile';

/** Dates, times and numbers in the browser's language and the profile's zone. */
export function useFormat(): Format {
  const timeZone = useProfile()?.working.timeZone ?? ownTimeZone();
  return useMemo(() => createFormat(browser.i18n.getUILanguage(), timeZone), [timeZone]);
}
