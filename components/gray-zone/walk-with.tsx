import { useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useWalkPlans } from '@/components/coffee/use-walk-plan';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { walkPath } from '@/components/coffee/walk-path';
import { ShowMore, useCapped } from '@/components/person/show-more';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './issue.module.css';
import { usePeople } from './use-people';

/** Of one problem, before more is asked for. */
const SHOWN = 6;

/** An hour with each of them, one press away, and the way to one with two of different functions together. */
export function WalkWith({
  personIds,
  issueId,
  above = NOBODY,
  pagesAbove = 1,
  onMore,
}: {
  personIds: readonly string[];
  /** What a walk of two together is about; without it there is none. */
  issueId?: string;
  /** Ids of those who stand above on the page: nobody is offered the hour of another. */
  above?: readonly string[];
  /** How often more of them was asked for, and once. */
  pagesAbove?: number;
  /** More of these are shown. */
  onMore?: () => void;
}) {
  const known = useKnown(personIds);
  const earlier = useKnown(above);
  const { shown, rest, more } = useCapped(known, SHOWN);
  const plans = useWalkPlans(
    useMemo(
      () => [
        ...earlier.slice(0, SHOWN * pagesAbove).filter((one) => !shown.includes(one)),
        ...shown,
      ],
      [earlier, shown, pagesAbove],
    ),
  );
  if (known.length === 0) return null;
  return (
    <div className={styles.walks}>
      <p>{i18n.t('gray_zone.walk_with')}</p>
      <ul>
        {shown.map((standing) => {
          const { id, name } = standing.person;
          const plan = plans.get(id);
          return (
            <li key={id}>
              <Link href={`/person/${id}`}>
                <bdi>{name}</bdi>
              </Link>
              <span>
                <WalkButton standing={standing} plan={plan} />
                <WalkMenu standing={standing} plan={plan} />
              </span>
            </li>
          );
        })}
      </ul>
      <ShowMore
        rest={rest}
        page={SHOWN}
        onMore={() => {
          more();
          onMore?.();
        }}
      />
      {issueId !== undefined && known.length > 1 && (
        <Link href={walkPath(twoSides(known), issueId)}>{i18n.t('walk_form.together')}</Link>
      )}
    </div>
  );
}

const NOBODY: readonly string[] = [];

/** How they stand, in this order; the same array while nothing changed. */
function useKnown(personIds: readonly string[]): readonly PersonStanding[] {
  const people = usePeople();
  const ids = personIds.join();
  return useMemo(() => ids.split(',').flatMap((id) => people.get(id) ?? []), [ids, people]);
}

/** The first, and the first after them from another function; more are chosen on the walk's page. */
function twoSides([first, ...others]: readonly PersonStanding[]): string[] {
  const across = others.find(({ person }) => person.functionId !== first?.person.functionId);
  return [first, across ?? others[0]].flatMap((one) => one?.person.id ?? []);
}
