import { Calendar } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { openCalendar } from '@/utils/browser/calendar-tab';
import { PAGE_SITES } from '@/utils/calendars/sighting';
import { siteName } from './site-name';
import { useHomeSite } from './use-setting';

/** Opens the calendar the user lives in; while that is not known, there is a button for each. */
export function OpenCalendar() {
  const home = useHomeSite();
  if (home === undefined) return null;
  if (home !== null) {
    return (
      <Button kind="main" onClick={() => void openCalendar()}>
        <Icon of={Calendar} />
        {i18n.t('nav.open_calendar')}
      </Button>
    );
  }
  return PAGE_SITES.map((site) => (
    <Button key={site} onClick={() => void openCalendar(site)}>
      <Icon of={Calendar} />
      {i18n.t('nav.open_site', [siteName(site)])}
    </Button>
  ));
}
