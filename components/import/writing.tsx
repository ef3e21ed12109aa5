import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import text from '@/components/ui/text.module.css';
import type { ImportPreview, Progress } from '@/utils/transfer/import/contract';
import styles from './import.module.css';

/** While it is written, all of it or nothing. */
export function Writing({
  preview,
  progress,
}: {
  preview: ImportPreview;
  progress: Progress | undefined;
}) {
  const format = useFormat();
  return (
    <div className={text.mast}>
      <h1 className={text.head}>
        <bdi>{preview.fileName}</bdi>
      </h1>
      <p className={text.soft}>{i18n.t('import.writing')}</p>
      <progress
        className={styles.progress}
        aria-label={i18n.t('import.writing')}
        {...(progress && { value: progress.done, max: progress.total })}
      />
      {progress && (
        <p className={`${text.small} ${text.faint}`}>
          {i18n.t('import.progress', [format.number(progress.done), format.number(progress.total)])}
        </p>
      )}
    </div>
  );
}
