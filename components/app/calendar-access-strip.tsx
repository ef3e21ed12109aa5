import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { askForCalendarAccess, watchCalendarAccess } from '@/utils/browser/calendar-access';

/** The user took back the permission to read the calendar's pages: without it nothing new comes in. */
export function CalendarAccessStrip({ flush = false }: { flush?: boolean }) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => watchCalendarAccess(setAllowed), []);
  if (allowed) return null;
  return (
    <Strip
      flush={flush}
      label={flush ? i18n.t('nav.access_label') : undefined}
      action={
        <Button kind={flush ? 'text' : 'plain'} onClick={() => void askForCalendarAccess()}>
          {i18n.t('nav.access_allow')}
        </Button>
      }
    >
      {i18n.t('nav.access')}
    </Strip>
  );
}
