import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { allCheckIns } from '@/utils/records/check-ins';
import { choosePractice, practiceWeeks, tellPractice } from '@/utils/records/practice-weeks';
import type { CheckIn, PracticeWeek, TrustPractice } from '@/utils/records/schema-between';
import { suggestPractice } from '@/utils/relationships/weekly-practice';
import { weekOf } from '@/utils/relationships/zone-days';
import { practiceWords } from './practice-words';

export interface PracticeNow {
  checkIns: readonly CheckIn[];
  /** Newest first, this week's left out. */
  earlier: readonly PracticeWeek[];
  /** This week's, once it was taken. */
  current: PracticeWeek | undefined;
  /** What to take this week; null when there is nothing to suggest. */
  suggestion: TrustPractice | null;
  take: (practice: TrustPractice) => void;
  tell: (week: PracticeWeek, told: Pick<PracticeWeek, 'outcome' | 'note'>) => void;
}

/** The weekly practice as it stands; live. Undefined while loading. */
export function usePracticeWeek(): PracticeNow | undefined {
  const db = useDatabase();
  const run = useCommand();
  const { timeZone } = useFormat();
  const week = weekOf(useNow(), timeZone);
  const read = useRecords(async () => {
    const [checkIns, weeks] = await Promise.all([allCheckIns(db), practiceWeeks(db)]);
    return { checkIns, weeks };
  }, [db]);
  if (!read) return undefined;
  const { checkIns, weeks } = read;
  return {
    checkIns,
    earlier: weeks.filter((one) => one.week !== week),
    current: weeks.find((one) => one.week === week),
    suggestion: suggestPractice(checkIns, weeks, week),
    take: (practice) =>
      void run(
        () => choosePractice(db, week, practice, Date.now()),
        i18n.t('check_in.taken', [practiceWords(practice).name]),
      ),
    tell: (of, told) =>
      void run(() => tellPractice(db, of.week, told, Date.now()), i18n.t('check_in.told')),
  };
}
