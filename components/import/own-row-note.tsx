import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { OwnRow, PreviewRow } from '@/utils/transfer/import/contract';
import styles from './import.module.css';

/** Which row is the user: their own manager and reports follow from it, and nobody is added for it. */
export function OwnRowNote({
  me,
  find,
  onChoose,
}: {
  me: OwnRow;
  find: (typed: string) => Promise<PreviewRow[]>;
  onChoose: (line: number) => void;
}) {
  const [found, setFound] = useState<PreviewRow[]>();
  /** What stands in the field: rows that come for an earlier text are late. */
  const asked = useRef('');
  const id = useId();
  const offered = found ?? me.candidates;
  return (
    <Section title={i18n.t('import.you')}>
      {me.row ? (
        <p>
          <bdi>{[me.row.name, me.row.title].filter(Boolean).join(' · ')}</bdi>
        </p>
      ) : (
        <p className={text.soft}>{i18n.t('import.who_are_you')}</p>
      )}
      {me.by !== 'address' && (
        <>
          <Field
            label={i18n.t('import.find_row')}
            aria-controls={id}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim();
              asked.current = typed;
              if (typed === '') setFound(undefined);
              else void find(typed).then((rows) => asked.current === typed && setFound(rows));
            }}
          />
          <ul id={id} className={styles.choices}>
            {offered.map((row) => (
              <li key={row.line}>
                <button type="button" onClick={() => onChoose(row.line)}>
                  <bdi>{row.name}</bdi>
                  <small>
                    <bdi>{[row.department, row.manager].filter(Boolean).join(' · ')}</bdi>
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
