import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { usePracticeReminder } from '@/components/app/use-setting';
import { Button, ButtonLink } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { isoWeekday } from '@/utils/relationships/zone-days';
import { HowItWent } from './how-it-went';
import { practiceWords } from './practice-words';
import { usePracticeWeek } from './use-practice-week';

/**
 * On Today: the practice of the week, with its one action: to take it, and from the chosen day on to
 * say how it went. Nothing before the first self-assessment, nor once it was said.
 */
export function WeeklyPractice() {
  const practice = usePracticeWeek();
  const reminder = usePracticeReminder();
  const now = useNow();
  const { timeZone } = useFormat();
  if (!practice || !reminder) return null;
  const { current, suggestion, take, tell } = practice;
  const subject = current?.practice ?? suggestion;
  if (!subject || current?.outcome) return null;
  const words = practiceWords(subject);
  const { weekday } = reminder;
  const isTime = weekday !== null && isoWeekday(now, timeZone) >= weekday;
  return (
    <Section
      title={i18n.t('check_in.this_week')}
      more={
        <ButtonLink kind="text" to="/check-in">
          {i18n.t('check_in.open')}
        </ButtonLink>
      }
    >
      <ul>
        <Row
          action={
            !current && <Button onClick={() => take(subject)}>{i18n.t('check_in.take')}</Button>
          }
          under={
            current &&
            isTime && <HowItWent week={current} onTell={(outcome) => tell(current, { outcome })} />
          }
        >
          <p className={text.strong}>{words.name}</p>
          <p className={`${text.small} ${text.soft}`}>{words.exercise}</p>
        </Row>
      </ul>
    </Section>
  );
}
