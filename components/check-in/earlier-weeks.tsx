import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Quote } from '@/components/ui/fact';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { PracticeWeek } from '@/utils/records/schema-between';
import { outcomeWords, practiceWords } from './practice-words';

const PAGE = 8;

/** What was practised before, and how it went. */
export function EarlierWeeks({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(weeks, PAGE);
  if (weeks.length === 0) return null;
  return (
    <Section title={i18n.t('check_in.earlier')}>
      <ul>
        {shown.map(({ id, week, practice, outcome, note }) => (
          <Row
            key={id}
            gutter={
              <span title={i18n.t('check_in.week_of', [format.longDay(week, now)])}>
                {format.day(week, now)}
              </span>
            }
          >
            <p className={text.what}>{practiceWords(practice).name}</p>
            <p className={`${text.small} ${text.soft}`}>
              {outcome === undefined ? i18n.t('check_in.not_told') : outcomeWords(outcome)}
            </p>
            {note !== undefined && <Quote>{note}</Quote>}
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
    </Section>
  );
}
