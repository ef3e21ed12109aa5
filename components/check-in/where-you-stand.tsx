import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { type CheckIn, TRUST_PRACTICES, type TrustPractice } from '@/utils/records/schema-between';
import { marksOf, newestMarks } from '@/utils/relationships/weekly-practice';
import { MarkTrack } from './mark-track';
import { markWords, practiceWords } from './practice-words';

/** The ten of trust come first, the three among peers last. */
const OF_TRUST = 10;

/** Each practice with what was said of it the last time, and before. */
export function WhereYouStand({ checkIns }: { checkIns: readonly CheckIn[] }) {
  return (
    <>
      <Section title={i18n.t('check_in.practices')}>
        <Practices of={TRUST_PRACTICES.slice(0, OF_TRUST)} checkIns={checkIns} />
      </Section>
      <Section title={i18n.t('check_in.among_peers')}>
        <Practices of={TRUST_PRACTICES.slice(OF_TRUST)} checkIns={checkIns} />
      </Section>
    </>
  );
}

function Practices({
  of,
  checkIns,
}: {
  of: readonly TrustPractice[];
  checkIns: readonly CheckIn[];
}) {
  return (
    <ul>
      {of.map((practice) => (
        <PracticeRow key={practice} practice={practice} checkIns={checkIns} />
      ))}
    </ul>
  );
}

function PracticeRow({
  practice,
  checkIns,
}: {
  practice: TrustPractice;
  checkIns: readonly CheckIn[];
}) {
  const format = useFormat();
  const now = useNow();
  const marks = marksOf(checkIns, practice);
  const last = newestMarks(checkIns)[practice];
  return (
    <Row gutter={marks.length > 0 && <MarkTrack marks={marks.map(({ mark }) => mark)} />}>
      <p className={text.what}>{practiceWords(practice).name}</p>
      <p className={`${text.small} ${text.soft}`}>
        {last === undefined ? i18n.t('check_in.not_answered') : markWords(last)}
      </p>
      {marks.length > 1 && (
        <VisuallyHidden>
          {i18n.t('check_in.over_time', [
            practiceWords(practice).name,
            format.list(
              checkIns.flatMap(({ at, answers }) => {
                const mark = answers[practice];
                return mark === undefined
                  ? []
                  : [i18n.t('check_in.once', [markWords(mark), format.longDay(at, now)])];
              }),
            ),
          ])}
        </VisuallyHidden>
      )}
    </Row>
  );
}
