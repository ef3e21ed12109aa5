import { i18n } from '#i18n';
import type { CheckIn, PracticeWeek, TrustPractice } from '@/utils/records/schema-between';

interface PracticeWords {
  name: string;
  /** What one says of oneself. */
  statement: string;
  /** What to do in a week. */
  exercise: string;
}

export function practiceWords(practice: TrustPractice): PracticeWords {
  const words = (name: string, statement: string, exercise: string) => ({
    name,
    statement,
    exercise,
  });
  switch (practice) {
    case 'safety':
      return words(
        i18n.t('check_in.safety.name'),
        i18n.t('check_in.safety.statement'),
        i18n.t('check_in.safety.exercise'),
      );
    case 'others-concerns':
      return words(
        i18n.t('check_in.others_concerns.name'),
        i18n.t('check_in.others_concerns.statement'),
        i18n.t('check_in.others_concerns.exercise'),
      );
    case 'own-concerns':
      return words(
        i18n.t('check_in.own_concerns.name'),
        i18n.t('check_in.own_concerns.statement'),
        i18n.t('check_in.own_concerns.exercise'),
      );
    case 'clear-agreements':
      return words(
        i18n.t('check_in.clear_agreements.name'),
        i18n.t('check_in.clear_agreements.statement'),
        i18n.t('check_in.clear_agreements.exercise'),
      );
    case 'curiosity':
      return words(
        i18n.t('check_in.curiosity.name'),
        i18n.t('check_in.curiosity.statement'),
        i18n.t('check_in.curiosity.exercise'),
      );
    case 'steadiness':
      return words(
        i18n.t('check_in.steadiness.name'),
        i18n.t('check_in.steadiness.statement'),
        i18n.t('check_in.steadiness.exercise'),
      );
    case 'not-knowing':
      return words(
        i18n.t('check_in.not_knowing.name'),
        i18n.t('check_in.not_knowing.statement'),
        i18n.t('check_in.not_knowing.exercise'),
      );
    case 'designing-together':
      return words(
        i18n.t('check_in.designing_together.name'),
        i18n.t('check_in.designing_together.statement'),
        i18n.t('check_in.designing_together.exercise'),
      );
    case 'outside-assessment':
      return words(
        i18n.t('check_in.outside_assessment.name'),
        i18n.t('check_in.outside_assessment.statement'),
        i18n.t('check_in.outside_assessment.exercise'),
      );
    case 'possibility-to-value':
      return words(
        i18n.t('check_in.possibility_to_value.name'),
        i18n.t('check_in.possibility_to_value.statement'),
        i18n.t('check_in.possibility_to_value.exercise'),
      );
    case 'delivers':
      return words(
        i18n.t('check_in.delivers.name'),
        i18n.t('check_in.delivers.statement'),
        i18n.t('check_in.delivers.exercise'),
      );
    case 'gives-first':
      return words(
        i18n.t('check_in.gives_first.name'),
        i18n.t('check_in.gives_first.statement'),
        i18n.t('check_in.gives_first.exercise'),
      );
    case 'shares-credit':
      return words(
        i18n.t('check_in.shares_credit.name'),
        i18n.t('check_in.shares_credit.statement'),
        i18n.t('check_in.shares_credit.exercise'),
      );
  }
}

/** How often something is true, in words: "Mostly". */
export function markWords(mark: NonNullable<CheckIn['answers'][TrustPractice]>): string {
  switch (mark) {
    case 1:
      return i18n.t('check_in.mark.rarely');
    case 2:
      return i18n.t('check_in.mark.sometimes');
    case 3:
      return i18n.t('check_in.mark.half');
    case 4:
      return i18n.t('check_in.mark.mostly');
    case 5:
      return i18n.t('check_in.mark.always');
  }
}

export function outcomeWords(outcome: NonNullable<PracticeWeek['outcome']>): string {
  switch (outcome) {
    case 'did':
      return i18n.t('check_in.outcome.did');
    case 'partly':
      return i18n.t('check_in.outcome.partly');
    case 'did-not':
      return i18n.t('check_in.outcome.did_not');
  }
}
