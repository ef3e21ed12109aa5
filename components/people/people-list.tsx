import { useEffect, useEffectEvent, useRef } from 'react';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './people.module.css';
import { PersonRow } from './person-row';

/** As many rows as were scrolled to, and more when their end comes near. */
export function PeopleList({
  people,
  shown,
  onMore,
}: {
  people: readonly PersonStanding[];
  shown: number;
  onMore: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const end = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(onMore);
  const some = people.length > shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew after each growth, as the end may still be in sight
  useEffect(() => {
    if (!some || !end.current) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more();
      },
      { rootMargin: '800px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [some, shown]);
  return (
    <>
      <ul>
        {people.slice(0, shown).map((standing) => (
          <PersonRow
            key={standing.person.id}
            standing={standing}
            since={
              standing.lastTouch === undefined ? undefined : format.since(standing.lastTouch, now)
            }
          />
        ))}
      </ul>
      <div ref={end} className={styles.end} />
    </>
  );
}
