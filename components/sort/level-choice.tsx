import { i18n } from '#i18n';
import { levelName } from '@/components/ui/names';
import { Segmented } from '@/components/ui/segmented';
import { LEVELS, type Level } from '@/utils/functions/taxonomy';
import styles from './sort.module.css';

/** The rungs around a leader's peers; any other shows only when it is the one known. */
const USUAL = ['manager', 'director', 'vice-president', 'executive'] as const;

function shortName(level: Level): string {
  switch (level) {
    case 'manager':
      return i18n.t('sort.level_manager');
    case 'director':
      return i18n.t('sort.level_director');
    case 'vice-president':
      return i18n.t('sort.level_vice_president');
    case 'executive':
      return i18n.t('sort.level_executive');
    default:
      return levelName(level);
  }
}

/** `known` is what was read from the title, `chosen` what the user says instead. */
export function LevelChoice({
  known,
  chosen,
  onChoose,
}: {
  known: Level | undefined;
  chosen: Level | undefined;
  onChoose: (level: Level) => void;
}) {
  const said = known === 'unknown' ? undefined : known;
  const shown = LEVELS.filter((level) => USUAL.some((usual) => usual === level) || level === said);
  return (
    <>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('sort.level')}
        {said !== undefined && chosen === undefined && (
          <span>{i18n.t('sort.level_from_title')}</span>
        )}
      </p>
      <Segmented
        label={i18n.t('sort.level')}
        segments={shown.map((level) => ({ value: level, label: shortName(level) }))}
        value={chosen ?? said}
        onChange={onChoose}
      />
    </>
  );
}
