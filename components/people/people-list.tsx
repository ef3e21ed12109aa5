import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useWalkNow } from '@/components/coffee/use-walk-now';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type ListKeys, listStep } from './list-keys';
import styles from './people.module.css';
import { PersonRow } from './person-row';

/** A name over a function, px; every row is measured once it is there. */
const USUAL_HEIGHT = 65;
/** Rows kept ready above and below what is seen: a turn of the wheel never comes upon nothing. */
const SPARE = 14;
/** The bar at the top, px, under which no row comes to rest. */
const BAR = 52;

/** The rows that are seen, and a few more, of however many there are. */
export function PeopleList({
  people,
  selected,
  onToggle,
  keys,
  focusFirst,
}: {
  people: readonly PersonStanding[];
  /** Undefined: nobody is being selected. */
  selected: ReadonlySet<string> | undefined;
  onToggle: (id: string) => void;
  keys: ListKeys;
  /** Changes when the first row is to take the focus. */
  focusFirst: number;
}) {
  const format = useFormat();
  const now = useNow();
  const [, navigate] = useLocation();
  const walk = useWalkNow();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => setTop(topOf(list.current)));
  // Kept while the people are the same: with another one everything is worked out anew.
  const keyOf = useCallback((index: number) => people[index]?.person.id ?? index, [people]);
  const rows = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyOf,
    overscan: SPARE,
    scrollMargin: top,
    scrollPaddingStart: BAR,
    scrollPaddingEnd: 8,
  });
  const items = rows.getVirtualItems();

  const focusOn = (index: number) => {
    wanted.current = index;
    rows.scrollToIndex(index, { align: 'auto' });
    takeFocus();
  };
  const takeFocus = () => {
    const index = wanted.current;
    if (index === null) return;
    const row = list.current?.querySelector(`[data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>('h2 a, input');
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  };
  // A row that was far away is there only after the scroll.
  useEffect(takeFocus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for by a press, not by a new list
  useEffect(() => {
    if (focusFirst > 0 && people.length > 0) focusOn(0);
  }, [focusFirst]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = indexOf(event.target);
    const person = at === null ? undefined : people[at]?.person;
    if (at === null || !person) return;
    const ticking = event.target instanceof HTMLInputElement;
    const step = listStep(event, at, people.length, ticking);
    if (step === null) return;
    event.preventDefault();
    switch (step.kind) {
      case 'to':
        focusOn(step.index);
        break;
      case 'extend':
        keys.extend(person.id, people[step.index]?.person.id ?? person.id);
        focusOn(step.index);
        break;
      case 'toggle':
        onToggle(person.id);
        // The link that had the focus gives way to a box.
        wanted.current = at;
        break;
      case 'open':
        navigate(`/person/${person.id}`);
        break;
      case 'leave':
        keys.leaveTop();
        break;
    }
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{
        paddingBlockStart: Math.max(0, (items[0]?.start ?? top) - top),
        paddingBlockEnd: Math.max(0, top + rows.getTotalSize() - (items.at(-1)?.end ?? top)),
      }}
      onKeyDown={onKeyDown}
      onClickCapture={(event) => {
        const at = indexOf(event.target);
        const id = at === null ? undefined : people[at]?.person.id;
        if (id === undefined || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
        // A box that is ticked by the space bar is clicked as well.
        if (event.detail === 0) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.shiftKey) keys.extend(null, id);
        else onToggle(id);
      }}
    >
      {items.map(({ index, key }) => {
        const standing = people[index];
        if (!standing) return null;
        const { lastTouch, person } = standing;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={people.length}
            aria-posinset={index + 1}
          >
            <PersonRow
              standing={standing}
              since={lastTouch === undefined ? undefined : format.since(lastTouch, now)}
              selected={selected?.has(person.id)}
              onToggle={onToggle}
              onWalk={walk}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** From the top of the page, px, wherever it is scrolled to. */
function topOf(element: HTMLElement | null): number {
  let top = 0;
  for (let at: Element | null = element; at instanceof HTMLElement; at = at.offsetParent) {
    top += at.offsetTop;
  }
  return top;
}

function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}
