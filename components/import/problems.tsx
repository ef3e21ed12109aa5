import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { ImportProblem } from '@/utils/transfer/import/contract';
import styles from './import.module.css';
import { problemWords } from './problem-words';

/** What was not understood, where, and how often. The rest of the file is read. */
export function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const format = useFormat();
  if (problems.length === 0) return null;
  const where = ({ lines, count }: ImportProblem) => {
    if (lines.length === 0) return i18n.t('import.times', count, [format.number(count)]);
    const shown = format.list(lines.map(String));
    return count > lines.length
      ? i18n.t('import.lines_and_more', [shown, format.number(count - lines.length)])
      : i18n.t('import.lines', lines.length, [shown]);
  };
  return (
    <Section title={i18n.t('import.problems')}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.reason} className={styles.row}>
            <p>{problemWords(problem.reason)}</p>
            <p className={`${text.small} ${text.faint}`}>{where(problem)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
