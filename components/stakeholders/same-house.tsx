import { useMemo } from 'react';
import { Link } from 'wouter';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button, ButtonLink } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { type SharedHouse, sharedHouses } from '@/utils/relationships/common-ground';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { apartWords, houseLine } from './house-words';
import styles from './stakeholders.module.css';

const SHOWN = 6;

/** Who went to the same schools, employers and programmes as the user. */
export function SameHouse({ standings }: { standings: readonly PersonStanding[] }) {
  const affiliations = useProfile()?.affiliations;
  const houses = useMemo(() => {
    const others = standings.filter(({ verdict }) => verdict.standing !== 'self');
    return sharedHouses(
      others.map(({ person }) => person),
      affiliations ?? [],
    );
  }, [standings, affiliations]);
  const lastTouches = useMemo(
    () => new Map(standings.map(({ person, lastTouch }) => [person.id, lastTouch])),
    [standings],
  );
  const said = affiliations?.some(({ kind }) => kind !== 'interest' && kind !== 'struggle');
  return (
    <Section title={i18n.t('stakeholders.same_house')}>
      {houses.length === 0 && (
        <div className={styles.none}>
          <p>
            {said ? i18n.t('stakeholders.nobody_shares') : i18n.t('stakeholders.none_of_yours')}
          </p>
          {!said && (
            <Button
              className={styles.settings}
              onClick={() => void browser.runtime.openOptionsPage()}
            >
              {i18n.t('stakeholders.say_yours')}
            </Button>
          )}
        </div>
      )}
      {houses.map((house) => (
        <House
          key={`${house.mine.kind} ${houseLine(house.mine)}`}
          house={house}
          lastTouches={lastTouches}
        />
      ))}
    </Section>
  );
}

function House({
  house: { mine, people },
  lastTouches,
}: {
  house: SharedHouse;
  lastTouches: ReadonlyMap<string, number | undefined>;
}) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(people, SHOWN);
  const since = (at: number | undefined) => at !== undefined && format.since(at, now);
  return (
    <>
      <h3 className={styles.house}>
        <bdi>{mine.text}</bdi>{' '}
        <span className={`${text.faint} ${text.number}`}>{format.number(people.length)}</span>
      </h3>
      <ul>
        {shown.map(({ person, yearsApart }) => (
          <Row
            key={person.id}
            gutter={since(lastTouches.get(person.id))}
            action={
              <ButtonLink to={`/walk/${person.id}`} aria-label={i18n.t('walk.with', [person.name])}>
                {i18n.t('walk.walk')}
              </ButtonLink>
            }
          >
            <p className={text.who}>
              <Link href={`/person/${person.id}`} className={text.link}>
                <bdi>{person.name}</bdi>
              </Link>
              <FunctionChip functionId={person.functionId} bare />
            </p>
            <p className={`${text.small} ${text.faint}`}>{apartWords(yearsApart, format.number)}</p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} page={SHOWN} onMore={more} />
    </>
  );
}
