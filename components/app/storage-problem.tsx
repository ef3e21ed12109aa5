import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { Panel } from '@/components/ui/panel';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { type StorageProblemKind, storageProblemOf } from '@/utils/records/storage-error';

function explain(kind: StorageProblemKind): string {
  switch (kind) {
    case 'newer':
      return i18n.t('nav.problem.newer');
    case 'full':
      return i18n.t('nav.problem.full');
    case 'blocked':
      return i18n.t('nav.problem.blocked');
    case 'unknown':
      return typeof indexedDB === 'undefined'
        ? i18n.t('nav.problem.private')
        : i18n.t('nav.problem.other');
  }
}

/** Instead of every screen while the records cannot be used: why, and what helps. */
export function StorageProblemScreen({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = storageProblemOf(error);
  return (
    <Panel>
      <main>
        <VisuallyHidden as="h1">{i18n.t('app.name')}</VisuallyHidden>
        <Note
          title={problem ? i18n.t('nav.problem.title') : i18n.t('nav.problem.crashed')}
          actions={
            <Button kind="main" onClick={onRetry}>
              {i18n.t('nav.problem.again')}
            </Button>
          }
        >
          {problem ? explain(problem.kind) : i18n.t('nav.problem.crashed_body')}
        </Note>
      </main>
    </Panel>
  );
}
