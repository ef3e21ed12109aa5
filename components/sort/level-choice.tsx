import { useId } from 'react';
import { i18n } from '#i18n';
import { Kbd } from '@/components/ui/kbd';
import { levelName } from '@/components/ui/names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Level } from '@/utils/functions/taxonomy';
import styles from './sort.module.css';
import { LEVEL_LETTERS, RUNGS, type Rung } from './sort-keys';

/** `known` is what was read from the title or a directory, `chosen` what the user says instead. */
export function LevelChoice({
  known,
  fromTitle,
  chosen,
  onChoose,
}: {
  known: Level | undefined;
  fromTitle: boolean;
  chosen: Level | undefined;
  onChoose: (level: Rung) => void;
}) {
  const name = useId();
  const shown = chosen ?? known;
  return (
    <>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('sort.level')}
        {fromTitle && chosen === undefined && <span>{i18n.t('sort.level_from_title')}</span>}
      </p>
      <fieldset className={styles.levels}>
        <legend>
          <VisuallyHidden>{i18n.t('sort.level')}</VisuallyHidden>
        </legend>
        {RUNGS.map((level) => (
          <label key={level} className={styles.level}>
            <input
              type="radio"
              name={name}
              aria-keyshortcuts={LEVEL_LETTERS[level]}
              checked={level === shown}
              onChange={() => onChoose(level)}
            />
            {levelName(level)}
            <Kbd>{LEVEL_LETTERS[level]}</Kbd>
          </label>
        ))}
      </fieldset>
    </>
  );
}
