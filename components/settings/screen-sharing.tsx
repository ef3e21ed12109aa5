import { i18n } from '#i18n';
import { useHideInCalls } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { useHidingView } from '@/components/ui/hiding-context';
import { Segmented } from '@/components/ui/segmented';
import { hideInCallsSetting } from '@/utils/browser/settings';
import styles from './settings.module.css';

/** Hiding what is personal: now, and by itself while a call is on. */
export function ScreenSharing() {
  const hiding = useHidingView();
  const inCalls = useHideInCalls();
  if (inCalls === undefined || hiding === null) return null;
  return (
    <>
      <div>
        <Button aria-keyshortcuts="Shift+H" onClick={hiding.toggle}>
          {hiding.hidden ? i18n.t('hide.show_now') : i18n.t('hide.now')}
        </Button>
        <p className={styles.hint}>{i18n.t('hide.now_hint')}</p>
      </div>
      <div>
        <p className={styles.label} aria-hidden="true">
          {i18n.t('hide.calls')}
        </p>
        <Segmented
          label={i18n.t('hide.calls')}
          segments={[
            { value: 'on', label: i18n.t('hide.calls_on') },
            { value: 'off', label: i18n.t('hide.calls_off') },
          ]}
          value={inCalls ? 'on' : 'off'}
          onChange={(value) => void hideInCallsSetting.set(value === 'on')}
        />
        <p className={styles.hint}>{i18n.t('hide.calls_hint')}</p>
      </div>
    </>
  );
}
