import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { leaveSample } from './leave-sample';
import { useSample } from './use-setting';

/** Says on every screen that these people are invented. */
export function SampleStrip() {
  if (!useSample()) return null;
  return (
    <Strip
      flush
      label={i18n.t('nav.sample_label')}
      action={
        <Button kind="text" onClick={() => void leaveSample()}>
          {i18n.t('nav.sample_leave')}
        </Button>
      }
    >
      {i18n.t('nav.sample')}
    </Strip>
  );
}
