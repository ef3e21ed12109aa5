import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { PRACTICE_OUTCOMES, type PracticeWeek } from '@/utils/records/schema-between';
import { outcomeWords } from './practice-words';

/** "I did it", "Now and then", "Not this week". */
export function HowItWent({
  week,
  onTell,
}: {
  week: PracticeWeek;
  onTell: (outcome: NonNullable<PracticeWeek['outcome']>) => void;
}) {
  return (
    <Segmented
      label={i18n.t('check_in.how_did_it_go')}
      segments={PRACTICE_OUTCOMES.map((value) => ({ value, label: outcomeWords(value) }))}
      value={week.outcome}
      onChange={onTell}
    />
  );
}
