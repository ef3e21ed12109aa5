import type { LocalDate } from '@/utils/records/schema';
import {
  type CheckIn,
  type PracticeWeek,
  TRUST_PRACTICES,
  type TrustPractice,
} from '@/utils/records/schema-between';

/** Weeks in which a practice is not suggested again, as long as another one is there (ours). */
const REST_WEEKS = 3;

/**
 * What to practise in the week that begins on `week`: the weakest by its newest mark that
 * did not have its turn in the last three weeks; of equals the one that has waited longest, then the
 * first in order. Null before the first self-assessment, and when nothing was answered below 5.
 *
 * @param checkIns in any order.
 * @param weeks in any order; those from `week` on do not count.
 */
export function suggestPractice(
  checkIns: readonly CheckIn[],
  weeks: readonly Pick<PracticeWeek, 'week' | 'practice'>[],
  week: LocalDate,
): TrustPractice | null {
  const marks = newestMarks(checkIns);
  const past = weeks.filter((one) => one.week < week).sort((a, b) => (a.week < b.week ? 1 : -1));
  const rested = new Set(past.slice(0, REST_WEEKS).map(({ practice }) => practice));
  const lastTurn = (practice: TrustPractice) =>
    past.find((one) => one.practice === practice)?.week ?? '';
  const open = TRUST_PRACTICES.flatMap((practice) => {
    const mark = marks[practice];
    return mark === undefined || mark === 5 ? [] : [{ practice, mark, turn: lastTurn(practice) }];
  });
  const fresh = open.filter(({ practice }) => !rested.has(practice));
  const choice = fresh.length > 0 ? fresh : open;
  choice.sort((a, b) => a.mark - b.mark || (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0));
  return choice[0]?.practice ?? null;
}

/** The newest mark of each practice: one that was broken off leaves the others as they were. */
export function newestMarks(checkIns: readonly CheckIn[]): CheckIn['answers'] {
  return Object.assign({}, ...[...checkIns].sort((a, b) => a.at - b.at).map((one) => one.answers));
}

/** Statements without an answer in a self-assessment, in order. */
export function unanswered(answers: CheckIn['answers']): TrustPractice[] {
  return TRUST_PRACTICES.filter((practice) => answers[practice] === undefined);
}

/** The marks a practice was given, oldest first; self-assessments that passed it over are left out. */
export function marksOf(
  checkIns: readonly CheckIn[],
  practice: TrustPractice,
): { at: number; mark: number }[] {
  return [...checkIns]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, answers }) => {
      const mark = answers[practice];
      return mark === undefined ? [] : [{ at, mark }];
    });
}
