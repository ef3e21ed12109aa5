import { Link } from 'wouter';
import { i18n } from '#i18n';
import { walkPath } from '@/components/coffee/walk-path';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './issue.module.css';
import { usePeople } from './use-people';

/** A way to each of them: a walk, and one with two of different functions together. */
export function WalkWith({
  personIds,
  issueId,
}: {
  personIds: readonly string[];
  /** What a walk of two together is about; without it there is none. */
  issueId?: string;
}) {
  const people = usePeople();
  const known = personIds.flatMap((id) => people.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <p className={styles.walks}>
      <span>{i18n.t('gray_zone.walk_with')}</span>
      {known.map(({ person: { id, name } }) => (
        <Link key={id} href={`/walk/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      ))}
      {issueId !== undefined && known.length > 1 && (
        <Link href={walkPath(twoSides(known), issueId)}>{i18n.t('walk_form.together')}</Link>
      )}
    </p>
  );
}

/** The first, and the first after them from another function; more are chosen on the walk's page. */
function twoSides([first, ...others]: readonly PersonStanding[]): string[] {
  const across = others.find(({ person }) => person.functionId !== first?.person.functionId);
  return [first, across ?? others[0]].flatMap((one) => one?.person.id ?? []);
}
