import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import styles from './person.module.css';

const PAGE = 20;

/** The most that is added at once: more would be felt. */
const MOST = 240;

/** The first of a long list, and more of it on demand; with `growing`, as many again each time. */
export function useCapped<Item>(
  items: readonly Item[],
  page: number = PAGE,
  growing = false,
): {
  shown: readonly Item[];
  rest: number;
  /** How many `more` adds. */
  next: number;
  more: () => void;
} {
  const [count, setCount] = useState(page);
  const next = growing ? Math.min(count, MOST) : page;
  const shown = useMemo(
    () => (items.length <= count ? items : items.slice(0, count)),
    [items, count],
  );
  return {
    shown,
    rest: Math.max(0, items.length - count),
    next,
    more: () => setCount(count + next),
  };
}

/** "Show 20 more" */
export function ShowMore({
  rest,
  page = PAGE,
  onMore,
}: {
  rest: number;
  page?: number;
  onMore: () => void;
}) {
  const format = useFormat();
  if (rest === 0) return null;
  return (
    <div className={styles.moreStory}>
      <Button
        onClick={({ currentTarget }) => {
          // The last press takes the button away.
          const main = rest <= page && currentTarget.closest<HTMLElement>('main');
          if (main) main.focus({ preventScroll: true });
          onMore();
        }}
      >
        {i18n.t('person.show_more', [format.number(Math.min(rest, page))])}
      </Button>
    </div>
  );
}
