import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Ring } from '@/components/ui/ring';
import { statusName } from '@/components/ui/status-name';
import type { FunctionCoverage } from '@/utils/relationships/insights/contract';
import styles from './reach.module.css';
import { useWide } from './use-wide';

/** More do not fit beside the function's name. */
const MOST = { narrow: 4, wide: 8 };

/** One ring a peer, leading to them; how many more there are. */
export function PeerRings({ of: { people, met } }: { of: FunctionCoverage }) {
  const format = useFormat();
  const most = useWide() ? MOST.wide : MOST.narrow;
  const more = met - Math.min(people.length, most);
  return (
    <span className={styles.rings}>
      {people.slice(0, most).map(({ personId, name, status, ratio }) => {
        const label = i18n.t('insights.reach.person', [name, statusName(status)]);
        return (
          <Link key={personId} href={`/person/${personId}`} aria-label={label} title={label}>
            <Ring status={status} ratio={ratio} labelled={false} />
          </Link>
        );
      })}
      {more > 0 && (
        <span className={styles.more}>
          {i18n.t('insights.reach.more_people', [format.number(more)])}
        </span>
      )}
    </span>
  );
}
