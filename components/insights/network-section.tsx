import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useWalkNow } from '@/components/coffee/use-walk-now';
import { WalkNow } from '@/components/coffee/walk-now';
import { usePeople } from '@/components/gray-zone/use-people';
import { FunctionChip } from '@/components/ui/function-chip';
import { Section } from '@/components/ui/section';
import { statusName } from '@/components/ui/status-name';
import text from '@/components/ui/text.module.css';
import type { Insights, PersonInsight } from '@/utils/relationships/insights/contract';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { Between } from './between';
import { Network } from './charts/network';
import { DataTable } from './data-table';
import { useKnownOf } from './known-of';
import styles from './network-section.module.css';
import { Picture } from './picture';
import { useWide } from './use-wide';

/** So many are legible in half the page. */
const FEW = 40;

/** The people around the user, and what runs through the user alone. */
export function NetworkSection({ insights }: { insights: Insights }) {
  const format = useFormat();
  const wide = useWide();
  const [at, setAt] = useState<PersonInsight | null>(null);
  const knownOf = useKnownOf(insights.now);
  const standings = usePeople();
  const walk = useWalkNow();
  const { people, peopleTotal, network } = insights;
  const title = i18n.t('insights.network.title');
  const present = useMemo(() => functionsAround(insights), [insights]);
  // A crowd has the width of the page; a few stand beside the words about them.
  const crowd = wide && people.length > FEW;
  if (people.length === 0) {
    return (
      <Section title={title}>
        <p className={text.soft}>{i18n.t('insights.network.nobody')}</p>
      </Section>
    );
  }
  return (
    <Section title={title} more={i18n.t('insights.network.source')}>
      <div className={crowd ? styles.crowd : styles.pair}>
        <div>
          <Picture
            name="network"
            title={title}
            table={<PeopleTable insights={insights} title={title} />}
          >
            {(canvas) => (
              <>
                <Network
                  canvas={canvas}
                  insights={insights}
                  layout={crowd ? network.wide : network.narrow}
                  describe={knownOf.aloud}
                  label={i18n.t('insights.network.label', [format.number(people.length)])}
                  onPoint={(person) => {
                    // Who was pointed at last stays, or nobody could press what stands beside them.
                    if (person) setAt(person);
                  }}
                  onWalk={({ personId }) => {
                    const standing = standings.get(personId);
                    if (standing) walk(standing);
                  }}
                />
                <About
                  words={at && knownOf.shown(at)}
                  standing={at && standings.get(at.personId)}
                />
              </>
            )}
          </Picture>
          <ul className={styles.present}>
            {present.map((id) => (
              <li key={id}>
                <FunctionChip functionId={id} bare />
              </li>
            ))}
          </ul>
          <p className={`${text.small} ${text.soft} ${styles.note}`}>
            {i18n.t('insights.network.dashed')}{' '}
            {peopleTotal > people.length &&
              i18n.t('insights.network.first', [
                format.number(people.length),
                format.number(peopleTotal),
              ])}
          </p>
        </div>
        <Between insights={insights} />
      </div>
    </Section>
  );
}

/** Who is pointed at in one line, and a walk with them. */
function About({
  words,
  standing,
}: {
  words: string | null;
  standing: PersonStanding | null | undefined;
}) {
  return (
    <p className={styles.about}>
      {words === null ? i18n.t('insights.network.hint') : <bdi>{words}</bdi>}
      {standing && <WalkNow standing={standing} />}
    </p>
  );
}

/** Functions whose colour is to be seen, as they stand around the user. */
function functionsAround({ network, people }: Insights) {
  const present = new Set(people.map(({ functionId }) => functionId));
  return [
    ...new Set(
      network.narrow.sectors.flatMap(({ functionId }) =>
        functionId !== undefined && present.has(functionId) ? [functionId] : [],
      ),
    ),
  ];
}

function PeopleTable({ insights: { people, now }, title }: { insights: Insights; title: string }) {
  const { name } = useFunctions();
  const format = useFormat();
  const standings = usePeople();
  const withThem = (id: string) => {
    const standing = standings.get(id);
    return standing && <WalkNow key="walk" standing={standing} />;
  };
  return (
    <DataTable
      caption={title}
      head={[
        i18n.t('insights.network.name'),
        i18n.t('insights.network.function'),
        i18n.t('insights.network.strength'),
        i18n.t('insights.network.last'),
        i18n.t('insights.network.status'),
        i18n.t('walk.walk'),
      ]}
      rows={people.map(({ personId, name: whose, functionId, strength, lastTouch, status }) => ({
        id: personId,
        cells: [
          <Link key="person" href={`/person/${personId}`} className={text.link}>
            <bdi>{whose}</bdi>
          </Link>,
          functionId === undefined ? i18n.t('functions.none') : name(functionId),
          format.number(strength),
          lastTouch === undefined ? i18n.t('insights.trends.none') : format.since(lastTouch, now),
          statusName(status),
          withThem(personId),
        ],
      }))}
    />
  );
}
