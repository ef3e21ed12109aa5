import { type DragEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import styles from './import.module.css';

/** What a file dialog offers first; anything else may be dropped and is looked at. */
const ACCEPTED = '.ics,.ical,.ifb,.csv,.tsv,.txt,.vcf,.vcard,text/calendar,text/csv,text/vcard';

/** Where files are dropped, or chosen. */
export function FileDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way to what the button does
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{i18n.t('import.drop')}</p>
      <Button kind="main" onClick={() => input.current?.click()}>
        {i18n.t('import.choose')}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept={ACCEPTED}
        // The button says it all; this only opens the browser's own dialog.
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file again is a change too.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
