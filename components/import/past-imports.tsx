import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { listImports, type PastImport } from '@/utils/records/imports';
import type { Import } from './use-import';
import { useTakeBack } from './use-take-back';

const SHOWN = 10;

/** What was brought in before, newest first, and the way back from it. */
export function PastImports({ takeBack }: Pick<Import, 'takeBack'>) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const imports = useRecords(() => listImports(db), [db]);
  const { busy, run } = useTakeBack(takeBack);
  if (!imports || imports.length === 0) return null;
  const undo = async (id: string) => {
    // The button goes, and the focus with it.
    if (await run(id)) document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <Section title={i18n.t('import.before')}>
      <ul>
        {imports.slice(0, SHOWN).map((one) => (
          <Row
            key={one.id}
            gutter={format.day(one.createdAt, now)}
            done={one.undoneAt !== undefined}
            action={
              one.canTakeBack && (
                <Button
                  kind="text"
                  disabled={busy}
                  aria-label={i18n.t('import.undo_file', [one.fileName])}
                  onClick={() => void undo(one.id)}
                >
                  {i18n.t('ui.undo')}
                </Button>
              )
            }
          >
            <p>
              <bdi>{one.fileName}</bdi>
            </p>
            <p className={`${text.small} ${text.faint}`}>{outcome(one, format.number)}</p>
          </Row>
        ))}
      </ul>
    </Section>
  );
}

function outcome(
  { added, changed, undoneAt, canTakeBack }: PastImport,
  number: (value: number) => string,
): string {
  const facts = [i18n.t('import.outcome', [number(added), number(changed)])];
  if (undoneAt !== undefined) facts.push(i18n.t('import.undone'));
  else if (!canTakeBack && added + changed > 0) facts.push(i18n.t('import.too_long_ago'));
  return facts.join(' · ');
}
