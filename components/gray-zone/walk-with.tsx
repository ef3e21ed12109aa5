import { Link } from 'wouter';
import { i18n } from '#i18n';
import styles from './issue.module.css';
import { usePeople } from './use-people';

/** A way to each of them: their page, and a walk. */
export function WalkWith({ personIds }: { personIds: readonly string[] }) {
  const people = usePeople();
  const known = personIds.flatMap((id) => people.get(id)?.person ?? []);
  if (known.length === 0) return null;
  return (
    <p className={styles.walks}>
      <span>{i18n.t('gray_zone.walk_with')}</span>
      {known.map(({ id, name }) => (
        <Link key={id} href={`/walk/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      ))}
    </p>
  );
}
