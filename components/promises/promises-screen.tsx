import { useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useMinuteEnd } from '@/components/app/use-minute-end';
import { useRecords } from '@/components/app/use-records';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { allPromises } from '@/utils/records/promises';
import type { PromiseRecord } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { keptRate, keptRates } from '@/utils/relationships/promises';
import { OpenPromises } from './open-promises';
import { keptWords } from './promise-words';
import own from './promises.module.css';

type ById = ReadonlyMap<string, PersonStanding>;

/** Every promise that is open, mine before theirs, and how well they are kept, in all and by person. */
export function PromisesScreen() {
  const db = useDatabase();
  const standings = useStandings();
  const promises = useRecords(() => allPromises(db), [db]);
  const byId: ById = useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        <div className={text.mast}>
          <h1 className={text.head}>{i18n.t('promises.title')}</h1>
        </div>
        {!promises || !standings ? (
          <SkeletonRows count={4} />
        ) : promises.length === 0 ? (
          <Empty actions={<ButtonLink to="/people">{i18n.t('person.see_people')}</ButtonLink>}>
            {i18n.t('promises.empty')}
          </Empty>
        ) : (
          <Kept promises={promises} standings={byId} />
        )}
      </main>
    </>
  );
}

function Kept({ promises, standings }: { promises: readonly PromiseRecord[]; standings: ById }) {
  const format = useFormat();
  const now = useMinuteEnd();
  const words = keptWords(keptRate(promises, now, format.timeZone), undefined, format);
  const open = promises.filter(({ state }) => state === 'open');
  return (
    <>
      <p className={text.soft}>
        {words === undefined
          ? i18n.t('promises.none_settled')
          : i18n.t('promises.in_90_days', [words])}
      </p>
      <OpenPromises by="me" open={open} standings={standings} />
      <OpenPromises by="them" open={open} standings={standings} />
      <ByPerson promises={promises} standings={standings} />
    </>
  );
}

/** With whom promises were settled, those first with whom the user kept the smallest share. */
function ByPerson({
  promises,
  standings,
}: {
  promises: readonly PromiseRecord[];
  standings: ById;
}) {
  const format = useFormat();
  const now = useMinuteEnd();
  const people = useMemo(() => {
    const rates = keptRates(promises, now, format.timeZone);
    return [...rates]
      .flatMap(([id, kept]) => {
        const standing = standings.get(id);
        return standing ? [{ person: standing.person, kept }] : [];
      })
      .sort(
        (a, b) =>
          (a.kept.mine?.rate ?? 2) - (b.kept.mine?.rate ?? 2) ||
          a.person.name.localeCompare(b.person.name),
      );
  }, [promises, standings, now, format.timeZone]);
  const { shown, rest, more } = useCapped(people);
  if (people.length === 0) return null;
  return (
    <Section title={i18n.t('promises.by_person')} more={i18n.t('promises.in_days')}>
      <ul>
        {shown.map(({ person, kept }) => (
          <Row key={person.id} press>
            <h3 className={text.name}>
              <Link href={`/person/${person.id}`} className={text.cover}>
                <bdi>{person.name}</bdi>
              </Link>
            </h3>
            <p className={text.who}>
              <FunctionChip functionId={person.functionId} />
            </p>
            <p className={own.rate}>{keptWords(kept, undefined, format)}</p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
