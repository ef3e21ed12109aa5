import { i18n } from '#i18n';
import { useLanding } from '@/components/app/use-landing';
import { useSample } from '@/components/app/use-setting';
import { cameFrom, cameFromLabel } from '@/components/person/came-from';
import { BackBar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { ColumnChoices } from './column-choices';
import { failureWords } from './failure-words';
import { FileDrop } from './file-drop';
import { ImportDone } from './import-done';
import { LeaveSample } from './leave-sample';
import { NextFile } from './next-file';
import { PastImports } from './past-imports';
import { Preview } from './preview';
import { StepSaid } from './step-said';
import { type Import, useImport } from './use-import';
import { useStrayDrops } from './use-stray-drops';
import { Waiting } from './waiting';
import { Writing } from './writing';

/** Files in: drop some, see of each what it would do, and only then have it written. */
export function ImportScreen() {
  const sample = useSample();
  return (
    <>
      <BackBar to={cameFrom()} label={cameFromLabel()} />
      <main tabIndex={-1}>
        {sample === undefined ? null : sample ? <LeaveSample /> : <Files />}
      </main>
    </>
  );
}

function Files() {
  const given = useImport();
  const { step } = given.state;
  // Whatever was pressed goes with its step.
  useLanding(step);
  useStrayDrops(step === 'start' || step === 'failed' ? given.choose : undefined);
  return (
    <>
      <StepSaid state={given.state} />
      <Step given={given} />
    </>
  );
}

function Step({ given }: { given: Import }) {
  const { state } = given;
  switch (state.step) {
    case 'start':
      return <Start given={given} />;
    case 'looking':
      return (
        <>
          <Head title={state.fileName} line={i18n.t('import.looking')} />
          <SkeletonRows />
          <Button kind="text" onClick={given.leave}>
            {i18n.t('ui.cancel')}
          </Button>
        </>
      );
    case 'preview':
      return <Preview state={state} given={given} />;
    case 'writing':
      return <Writing preview={state.preview} progress={state.progress} />;
    case 'done':
      return <ImportDone state={state} given={given} />;
    case 'failed':
      return <Failed state={state} given={given} />;
  }
}

function Head({ title, line }: { title: string; line: string }) {
  return (
    <div className={text.mast}>
      <h1 className={text.head}>
        <bdi>{title}</bdi>
      </h1>
      <p className={`${text.small} ${text.faint}`}>{line}</p>
    </div>
  );
}

function Start({ given }: { given: Import }) {
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>{i18n.t('import.title')}</h1>
        <p className={text.soft}>{i18n.t('import.intro')}</p>
      </div>
      <FileDrop onFiles={given.choose} />
      <p className={`${text.small} ${text.faint}`}>{i18n.t('import.stays')}</p>
      <PastImports takeBack={given.takeBack} />
    </>
  );
}

function Failed({
  state: { fileName, failure, options },
  given,
}: {
  state: Extract<Import['state'], { step: 'failed' }>;
  given: Import;
}) {
  const { table } = failure;
  const again = failure.failure === 'records-changed';
  return (
    <>
      <Head title={fileName} line={i18n.t('import.nothing_written')} />
      <Note
        title={failureWords(failure.failure)}
        actions={
          <>
            {again && (
              <Button onClick={() => given.lookAgain(options)}>
                {i18n.t('import.look_again')}
              </Button>
            )}
            <NextFile given={given} />
          </>
        }
      />
      <Waiting given={given} />
      {table && (
        <ColumnChoices
          table={table}
          open
          onChange={(columns) => given.lookAgain({ ...options, columns })}
        />
      )}
      <FileDrop onFiles={given.choose} />
    </>
  );
}
