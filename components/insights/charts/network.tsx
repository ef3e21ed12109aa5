import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type {
  Insights,
  NetworkLayout,
  PersonInsight,
} from '@/utils/relationships/insights/contract';
import type { Canvas } from '../picture';
import styles from './network.module.css';
import { drawnBox } from './network-paths';
import { type Links, People } from './network-people';
import { Pointed } from './network-pointed';
import { Around, Ground } from './network-ties';
import { nextInDirection, type Placed } from './next-in-direction';

/**
 * The user in the middle and the people around, each a link: one of them is in the order of Tab,
 * the arrow keys move between them. `onPoint` says which person is pointed at or focused.
 */
export function Network({
  canvas: { ref },
  insights,
  layout,
  describe,
  label,
  onPoint,
  onWalk,
}: {
  canvas: Canvas;
  insights: Insights;
  layout: NetworkLayout;
  /** The name and what is known, read aloud. */
  describe: (person: PersonInsight) => string;
  label: string;
  onPoint: (person: PersonInsight | null) => void;
  /** `w` on somebody. */
  onWalk: (person: PersonInsight) => void;
}) {
  const { people } = insights;
  const [at, setAt] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const links = useRef<Links>(new Map());
  const placed = useMemo(() => inOrder(layout, people), [layout, people]);
  const box = useMemo(() => drawnBox(layout), [layout]);
  const point = (next: number | null) => {
    setAt(next);
    onPoint(next === null ? null : (people[next] ?? null));
  };
  const placeOf = (target: EventTarget | null): number | null => {
    const id = target instanceof Element ? target.closest('a')?.getAttribute('data-id') : null;
    const found = id ? people.findIndex(({ personId }) => personId === id) : -1;
    return found < 0 ? null : found;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = placeOf(event.target);
    const person = from === null ? undefined : people[from];
    if (person && event.key.toLowerCase() === 'w' && !event.repeat) {
      event.preventDefault();
      onWalk(person);
      return;
    }
    const id = person?.personId ?? '';
    const next = nextInDirection(placed, id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== null) links.current.get(next)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; the keys are its links'
    <svg
      ref={ref}
      className={styles.net}
      viewBox={`0 ${box.y} ${box.width} ${box.height}`}
      role="group"
      aria-label={label}
      style={{ maxWidth: `${layout.width}px` }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const found = placeOf(event.target);
        if (found !== null) setStop(found);
        point(found);
      }}
      onBlur={() => point(null)}
      onPointerOver={(event) => point(placeOf(event.target))}
      onPointerLeave={() => point(placeOf(document.activeElement))}
    >
      <Ground insights={insights} layout={layout} />
      {at !== null && <Around insights={insights} layout={layout} at={at} />}
      <People
        people={people}
        layout={layout}
        order={placed}
        stop={Math.min(stop, people.length - 1)}
        describe={describe}
        links={links.current}
      />
      {at !== null && <Pointed people={people} layout={layout} at={at} />}
    </svg>
  );
}

/** The people in the order of the keys. */
function inOrder(layout: NetworkLayout, people: readonly PersonInsight[]): Placed[] {
  return layout.order.flatMap((place) => {
    const node = layout.nodes[place];
    const person = people[place];
    return node && person ? [{ id: person.personId, x: node.x, y: node.y }] : [];
  });
}
