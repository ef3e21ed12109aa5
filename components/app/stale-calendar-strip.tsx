import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { reloadStaleTabs, type StaleTabs, watchStaleTabs } from '@/utils/browser/stale-tabs';

/** An open calendar still runs the script of the extension as it was before: it has to load anew. */
export function StaleCalendarStrip() {
  const [stale, setStale] = useState<StaleTabs>();
  useEffect(() => watchStaleTabs(setStale), []);
  if (!stale || stale.tabs.length === 0) return null;
  return (
    <Strip
      flush
      label={i18n.t('nav.stale_label')}
      action={
        <Button kind="text" onClick={() => void reloadStaleTabs()}>
          {i18n.t('nav.stale_reload')}
        </Button>
      }
    >
      {stale.updated ? i18n.t('nav.stale_updated') : i18n.t('nav.stale')}
    </Strip>
  );
}
