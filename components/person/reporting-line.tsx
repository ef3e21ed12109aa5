import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { ME } from '@/utils/functions/reporting-line';
import { managerOf, type Neighbour, reportsOf } from '@/utils/records/org-edges';
import type { Person } from '@/utils/records/schema';
import { ManagerPicker } from './manager-picker';
import styles from './person.module.css';
import { useManagerChoice } from './use-manager-choice';

/** More names make a list that nobody reads. */
const SHOWN = 8;
/** Below a head of thousands nobody reads them all, and the page would stand still. */
const STEP = 100;

/** Who somebody reports to, which can be changed, and who reports to them. */
export function ReportingLine({ person }: { person: Person }) {
  const db = useDatabase();
  const choice = useManagerChoice(person.id);
  const emails = useProfile()?.emails;
  const line = useRecords(async () => {
    const [manager, reports] = await Promise.all([
      managerOf(db, person.id, emails),
      reportsOf(db, person.id),
    ]);
    return { manager, reports };
  }, [db, person.id, emails]);
  if (!line) return null;
  const { manager, reports } = line;
  return (
    <Section
      title={i18n.t('person.line.title')}
      more={
        <button
          ref={choice.button}
          type="button"
          className={styles.link}
          aria-expanded={choice.open}
          onClick={choice.toggle}
        >
          {manager ? i18n.t('person.line.change') : i18n.t('person.line.add')}
        </button>
      }
    >
      {choice.open && (
        <ManagerPicker
          label={i18n.t('person.line.who', [person.name])}
          except={[person.id]}
          me={manager?.id !== ME}
          clearable={manager !== undefined}
          onChoose={choice.choose}
          onLeave={choice.close}
        />
      )}
      {!manager && reports.length === 0 ? (
        <p className={styles.none}>{i18n.t('person.line.none')}</p>
      ) : (
        <dl className={styles.pairs}>
          {manager && (
            <Pair label={i18n.t('person.line.manager')}>
              <Name of={manager} />
              <span className={text.faint}> · {sourceOf(manager)}</span>
            </Pair>
          )}
          {reports.length > 0 && (
            <Pair label={i18n.t('person.line.reports')}>
              <Names of={reports} />
            </Pair>
          )}
        </dl>
      )}
    </Section>
  );
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The first few, and the rest on demand. */
function Names({ of }: { of: readonly Neighbour[] }) {
  const format = useFormat();
  const [count, setCount] = useState(SHOWN);
  const rest = of.length - count;
  return (
    <>
      {of.slice(0, count).map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          <Name of={one} />
        </span>
      ))}
      {rest > 0 && (
        <>
          {', '}
          <button
            type="button"
            className={`${styles.link} ${text.link}`}
            onClick={({ currentTarget }) => {
              // The last press takes the button away.
              const main = rest <= STEP && currentTarget.closest<HTMLElement>('main');
              if (main) main.focus({ preventScroll: true });
              setCount(count + STEP);
            }}
          >
            {i18n.t('person.line.more', rest, [format.number(rest)])}
          </button>
        </>
      )}
    </>
  );
}

function Name({ of: { person } }: { of: Neighbour }) {
  if (!person) return <>{i18n.t('person.line.you')}</>;
  return (
    <Link href={`/person/${person.id}`} className={text.link}>
      <bdi>{person.name}</bdi>
    </Link>
  );
}

function sourceOf({ source }: Neighbour): string {
  return source === 'user' ? i18n.t('person.source.user') : i18n.t('person.source.directory');
}
