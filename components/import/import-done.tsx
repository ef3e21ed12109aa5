import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button, ButtonLink } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import { AboutMeOffer } from './about-me-offer';
import { NextFile } from './next-file';
import { doneCounts } from './step-said';
import type { Import, ImportState } from './use-import';
import { useTakeBack } from './use-take-back';
import { Waiting } from './waiting';

/** What was written, the way back, and what comes next. */
export function ImportDone({
  state: { preview, imported },
  given,
}: {
  state: Extract<ImportState, { step: 'done' }>;
  given: Import;
}) {
  const format = useFormat();
  const { busy, run } = useTakeBack(given.takeBack);
  const undo = async () => {
    if (await run(imported.importId)) given.next();
  };
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>{i18n.t('import.done')}</h1>
        <p className={text.soft}>{doneCounts(imported, format)}</p>
        <div className={text.actions}>
          <NextFile given={given} kind="main" />
          <ButtonLink kind={given.waiting.length > 0 ? 'plain' : 'main'} to="/people">
            {i18n.t('import.see_people')}
          </ButtonLink>
          <Button disabled={busy} onClick={() => void undo()}>
            {i18n.t('ui.undo')}
          </Button>
          <Button kind="text" onClick={given.leave}>
            {i18n.t('import.another')}
          </Button>
        </div>
      </div>
      <Waiting given={given} />
      <AboutMeOffer about={preview.people?.me.aboutMe} />
    </>
  );
}
