import { i18n } from '#i18n';
import { leaveSample } from '@/components/app/leave-sample';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import text from '@/components/ui/text.module.css';

/** Nothing of the user's own is mixed with the invented company. */
export function LeaveSample() {
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>{i18n.t('import.title')}</h1>
      </div>
      <Empty
        actions={
          <Button kind="main" onClick={() => void leaveSample()}>
            {i18n.t('nav.sample_leave_long')}
          </Button>
        }
      >
        {i18n.t('import.in_sample')}
      </Empty>
    </>
  );
}
