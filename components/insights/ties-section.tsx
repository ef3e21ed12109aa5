import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { useFormat } from '@/components/app/use-format';
import { FunctionChip } from '@/components/ui/function-chip';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { Insights, PersonInsight } from '@/utils/relationships/insights/contract';
import { TrendLine } from './charts/trend-line';
import { DataTable } from './data-table';
import { Picture } from './picture';
import { SmallTies } from './small-ties';
import styles from './ties.module.css';
import { useFigures } from './use-figures';
import { useWide } from './use-wide';

const SMALL = { narrow: 6, wide: 9 };

/** The strength of one tie over the weeks, and small pictures of the strongest to choose from. */
export function TiesSection({ insights: { people, strengthWeeks } }: { insights: Insights }) {
  const [chosen, setChosen] = useState<string>();
  const wide = useWide();
  const title = i18n.t('insights.ties.title');
  const peers = people.filter(({ crossFunctional }) => crossFunctional);
  const strongest = (peers.length > 0 ? peers : people).slice(0, wide ? SMALL.wide : SMALL.narrow);
  const person = people.find(({ personId }) => personId === chosen) ?? strongest[0];
  if (!person || strengthWeeks.length < 2) {
    return (
      <Section title={title}>
        <p className={text.soft}>{i18n.t('insights.ties.none')}</p>
      </Section>
    );
  }
  const others = new Set(people.map(({ personId }) => personId));
  return (
    <Section title={title}>
      <OneTie person={person} weeks={strengthWeeks} />
      <p className={`${text.small} ${text.faint} ${styles.why}`}>{i18n.t('insights.ties.why')}</p>
      <h3 className={styles.strongest}>{i18n.t('insights.ties.strongest')}</h3>
      <SmallTies people={strongest} chosen={person.personId} onChoose={setChosen} />
      <PersonPicker
        label={i18n.t('insights.ties.choose')}
        placeholder={i18n.t('insights.ties.choose')}
        likely={[...others]}
        onChoose={({ id }) => setChosen(id)}
      />
    </Section>
  );
}

function OneTie({ person, weeks }: { person: PersonInsight; weeks: readonly string[] }) {
  const format = useFormat();
  const figures = useFigures();
  const { personId, name, functionId, strengths } = person;
  const first = weeks[0] ?? '';
  return (
    <>
      <p className={styles.who}>
        <Link href={`/person/${personId}`} className={styles.name}>
          <bdi>{name}</bdi>
        </Link>
        {functionId !== undefined && <FunctionChip functionId={functionId} />}
      </p>
      <Picture
        name="tie"
        title={name}
        table={
          <DataTable
            caption={name}
            head={[i18n.t('insights.trends.week'), i18n.t('insights.network.strength')]}
            rows={weeks
              .map((week, at) => ({
                id: week,
                cells: [format.dayInYear(week), format.number(strengths[at] ?? 0)],
              }))
              .reverse()}
          />
        }
      >
        {(canvas) => (
          <TrendLine
            canvas={canvas}
            trends={[{ id: personId, values: strengths }]}
            first={format.dayInYear(first)}
            last={i18n.t('insights.trends.now')}
            max={100}
            height={120}
            label={i18n.t('insights.ties.label', [
              name,
              format.number(strengths[0] ?? 0),
              format.number(person.strength),
            ])}
            number={figures.whole}
          />
        )}
      </Picture>
    </>
  );
}
