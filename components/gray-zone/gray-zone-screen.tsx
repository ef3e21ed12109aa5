import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { allCredits } from '@/utils/records/credits';
import { allFavours } from '@/utils/records/favours';
import { allInitiatives } from '@/utils/records/initiatives';
import { allIssues } from '@/utils/records/issues';
import { allSkirmishes } from '@/utils/records/skirmishes';
import { neverCredited } from '@/utils/relationships/never-credited';
import { AddProblem } from './add-problem';
import { Board } from './board';
import { Crossing } from './crossing';
import styles from './gray-zone.module.css';
import { SkirmishList } from './skirmish-list';
import { UncreditedSection } from './uncredited';
import { usePeople } from './use-people';

/** Problems between functions by stage, who waits for credit, and disputes to help with. */
export function GrayZoneScreen() {
  const db = useDatabase();
  const format = useFormat();
  const people = usePeople();
  const records = useRecords(async () => {
    const [issues, credits, skirmishes, initiatives, favours] = await Promise.all([
      allIssues(db),
      allCredits(db),
      allSkirmishes(db),
      allInitiatives(db),
      allFavours(db),
    ]);
    return { issues, credits, skirmishes, initiatives, favours };
  }, [db]);
  if (!records) {
    return (
      <main tabIndex={-1}>
        <SkeletonRows count={4} />
      </main>
    );
  }
  const { issues, credits, skirmishes } = records;
  const open = issues.filter(({ stage }) => stage !== 'won' && stage !== 'dropped').length;
  const others = [...people.values()].filter(({ verdict }) => verdict.standing !== 'self');
  const uncredited = neverCredited(records, new Set(others.map(({ person }) => person.id)));
  return (
    <main tabIndex={-1}>
      <div className={styles.mast}>
        <div>
          <h1 className={text.head}>
            {open === 0
              ? i18n.t('gray_zone.none_open')
              : i18n.t('gray_zone.problems', open, [format.number(open)])}
          </h1>
          <p className={`${text.small} ${text.faint}`}>{i18n.t('gray_zone.between')}</p>
        </div>
        <AddProblem />
      </div>
      {issues.length === 0 ? <NoIssues /> : <Board issues={issues} credits={credits} />}
      <div className={styles.lower}>
        <SkirmishList skirmishes={skirmishes} />
        <UncreditedSection uncredited={uncredited} issues={issues} />
      </div>
    </main>
  );
}

function NoIssues() {
  return (
    <div className={`${styles.below} ${styles.empty}`}>
      <Empty
        sample={{
          label: i18n.t('gray_zone.sample'),
          row: (
            <div className={styles.sample}>
              <Crossing functionIds={['data', 'operations']} stage="case-built" />
              <div>
                <p>{i18n.t('gray_zone.example')}</p>
                <p className={styles.cost}>{i18n.t('gray_zone.sample_cost')}</p>
              </div>
            </div>
          ),
        }}
      >
        {i18n.t('gray_zone.empty')}
      </Empty>
    </div>
  );
}
