import { useMemo } from 'react';
import { Link } from 'wouter';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { type FirstHours, useHoursBeside } from '@/components/coffee/use-hours-beside';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import beside from '@/components/ui/words-beside.module.css';
import { apartWords, houseLine } from './house-words';
import styles from './stakeholders.module.css';
import type { House } from './use-houses';

/** Of one of them, before more is asked for. */
export const SHOWN_OF_HOUSE = 6;

/** Who went to the same schools, employers and programmes as the user. */
export function SameHouse({ houses, hours }: { houses: readonly House[]; hours: FirstHours }) {
  const affiliations = useProfile()?.affiliations;
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
        <OneHouse key={`${house.mine.kind} ${houseLine(house.mine)}`} house={house} hours={hours} />
      ))}
    </Section>
  );
}

function OneHouse({ house: { mine, people }, hours }: { house: House; hours: FirstHours }) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(people, SHOWN_OF_HOUSE);
  const plans = useHoursBeside(
    hours,
    useMemo(() => shown.map(({ standing }) => standing), [shown]),
  );
  return (
    <>
      <h3 className={styles.house}>
        <bdi>{mine.text}</bdi>{' '}
        <span className={`${text.faint} ${text.number}`}>{format.number(people.length)}</span>
      </h3>
      <ul>
        {shown.map(({ standing, yearsApart }) => {
          const { person, lastTouch } = standing;
          const plan = plans.get(person.id);
          return (
            <Row
              key={person.id}
              gutter={lastTouch !== undefined && format.since(lastTouch, now)}
              action={<WalkButton standing={standing} plan={plan} />}
              under={
                <div className={beside.beside}>
                  <p className={`${text.small} ${text.faint}`}>
                    {apartWords(yearsApart, format.number)}
                  </p>
                  <WalkMenu standing={standing} plan={plan} />
                </div>
              }
            >
              <p className={text.who}>
                <Link href={`/person/${person.id}`} className={text.link}>
                  <bdi>{person.name}</bdi>
                </Link>
                <FunctionChip functionId={person.functionId} bare />
              </p>
            </Row>
          );
        })}
      </ul>
      <ShowMore rest={rest} page={SHOWN_OF_HOUSE} onMore={more} />
    </>
  );
}
