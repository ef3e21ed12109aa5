import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { calendarIsOpen, reloadCalendars } from '@/utils/browser/calendar-tab';

/** A calendar that was open before the extension came is read once it is loaded anew. */
export function UnreadCalendar() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let current = true;
    const look = () =>
      void calendarIsOpen().then((found) => {
        if (current) setOpen(found);
      });
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  if (!open) return null;
  return (
    <Strip
      action={<Button onClick={() => void reloadCalendars()}>{i18n.t('welcome.reload')}</Button>}
    >
      {i18n.t('welcome.unread')}
    </Strip>
  );
}
