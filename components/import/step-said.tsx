import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import type { Format } from '@/components/ui/format';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { failureWords } from './failure-words';
import { kindWords } from './kind-words';
import { totals } from './totals';
import type { ImportState } from './use-import';

/**
 * Says aloud what became of the file. It stands there through all steps, because what comes into the
 * page together with its words is not read out.
 */
export function StepSaid({ state }: { state: ImportState }) {
  const format = useFormat();
  return (
    <div role="status">
      <VisuallyHidden as="p">{stepInWords(state, format)}</VisuallyHidden>
    </div>
  );
}

export function stepInWords(state: ImportState, format: Pick<Format, 'number'>): string {
  switch (state.step) {
    case 'start':
      return '';
    case 'looking':
      return i18n.t('import.looking');
    case 'preview':
      return state.again ? i18n.t('import.looking') : previewInWords(state.preview, format);
    case 'writing':
      return i18n.t('import.writing');
    case 'done':
      return `${i18n.t('import.done')} ${doneCounts(state.imported, format)}`;
    case 'failed':
      return failureWords(state.failure.failure);
  }
}

/** "3 new, 1 changed, 0 left as they were." */
export function doneCounts(
  { added, changed, left }: { added: number; changed: number; left: number },
  { number }: Pick<Format, 'number'>,
): string {
  return i18n.t('import.done_counts', [number(added), number(changed), number(left)]);
}

function previewInWords(
  preview: Extract<ImportState, { step: 'preview' }>['preview'],
  { number }: Pick<Format, 'number'>,
): string {
  const { added, changed, left } = totals(preview);
  return [
    kindWords(preview.kind),
    `${i18n.t('import.added')} ${number(added)}`,
    `${i18n.t('import.changed')} ${number(changed)}`,
    `${i18n.t('import.left')} ${number(left)}`,
  ].join(' · ');
}
