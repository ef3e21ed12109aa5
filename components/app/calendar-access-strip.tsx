import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import {
  askForCalendarAccess,
  missingSites,
  type ReadableHosts,
  watchCalendarAccess,
} from '@/utils/browser/calendar-access';
import { siteName } from './site-name';
import { useFormat } from './use-format';
import { useCalendarChoice, usePages } from './use-setting';

/** The user took back the permission to read a calendar's pages: without it nothing new comes in. */
export function CalendarAccessStrip({ flush = false }: { flush?: boolean }) {
  const [hosts, setHosts] = useState<ReadableHosts>();
  const pages = usePages();
  const choice = useCalendarChoice();
  const format = useFormat();
  useEffect(() => watchCalendarAccess(setHosts), []);
  if (!hosts || !pages || !choice) return null;
  const missing = missingSites(hosts, pages, choice);
  if (missing.length === 0) return null;
  return (
    <Strip
      flush={flush}
      label={flush ? i18n.t('nav.access_label') : undefined}
      action={
        <Button kind={flush ? 'text' : 'plain'} onClick={() => void askForCalendarAccess(missing)}>
          {i18n.t('nav.access_allow')}
        </Button>
      }
    >
      {i18n.t('nav.access', [format.list(missing.map(siteName))])}
    </Strip>
  );
}
