import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { useNextWalks } from '@/components/initiatives/use-next-walks';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { BackBar } from '@/components/ui/bar';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { allRotations } from '@/utils/records/rotations';
import type { Rotation } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AddRotation } from './add-rotation';
import { RotationItem } from './rotation-item';

/** Tours of duty: the functions that the user learns, step by step. */
export function RotationScreen() {
  const db = useDatabase();
  const standings = useStandings();
  const rotations = useRecords(() => allRotations(db), [db]);
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        {standings && rotations ? (
          <Tours standings={standings} rotations={rotations} />
        ) : (
          <SkeletonRows />
        )}
      </main>
    </>
  );
}

const SHOWN = 6;

function Tours({
  standings,
  rotations,
}: {
  standings: readonly PersonStanding[];
  rotations: readonly Rotation[];
}) {
  const format = useFormat();
  const active = useMemo(() => rotations.filter(({ state }) => state === 'active'), [rotations]);
  const done = rotations.filter(({ state }) => state === 'done');
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>
          {active.length === 0
            ? i18n.t('nav.rotation')
            : i18n.t('rotation.head', active.length, [format.number(active.length)])}
        </h1>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('rotation.what')}</p>
      </div>
      <AddRotation planned={active.map(({ functionId }) => functionId)} />
      {active.length === 0 && (
        <Empty title={i18n.t('rotation.none')}>{i18n.t('rotation.none_body')}</Empty>
      )}
      <Plan title={i18n.t('rotation.under_way')} rotations={active} standings={standings} />
      <Plan title={i18n.t('rotation.finished')} rotations={done} standings={standings} />
    </>
  );
}

function Plan({
  title,
  rotations,
  standings,
}: {
  title: string;
  rotations: readonly Rotation[];
  standings: readonly PersonStanding[];
}) {
  const format = useFormat();
  const { shown, rest, more } = useCapped(rotations, SHOWN);
  const wanted = useMemo(
    () =>
      new Map(
        shown
          .filter(({ state }) => state === 'active')
          .map(({ id, functionId, personIds }) => [id, { functionId, teachers: personIds }]),
      ),
    [shown],
  );
  const walks = useNextWalks(wanted, standings);
  if (rotations.length === 0) return null;
  return (
    <Section title={title} count={format.number(rotations.length)}>
      <ul>
        {shown.map((rotation) => (
          <RotationItem
            key={rotation.id}
            rotation={rotation}
            standings={standings}
            walk={walks.get(rotation.id)}
          />
        ))}
      </ul>
      <ShowMore rest={rest} page={SHOWN} onMore={more} />
    </Section>
  );
}
