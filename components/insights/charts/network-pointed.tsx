import type { NetworkLayout, PersonInsight } from '@/utils/relationships/insights/contract';
import styles from './network.module.css';
import { nameSpot } from './network-paths';

/** Whom the pointer or the keys are at: a frame and the whole name. */
export function Pointed({
  people,
  layout,
  at,
}: {
  people: readonly PersonInsight[];
  layout: NetworkLayout;
  at: number;
}) {
  const node = layout.nodes[at];
  const person = people[at];
  if (!node || !person) return null;
  const { mark, fontSize } = layout;
  const spot = nameSpot(layout, node);
  return (
    <g data-live="true" className={styles.pointed}>
      <rect
        className={styles.frame}
        x={node.x - mark - 3}
        y={node.y - mark - 3}
        width={mark * 2 + 6}
        height={mark * 2 + 6}
        rx={mark / 2 + 3}
      />
      {(!node.label || person.label !== person.name) && (
        <text
          className={styles.name}
          style={{ fontSize: `${fontSize}px` }}
          x={spot.x.toFixed(1)}
          y={spot.y.toFixed(1)}
          textAnchor={spot.anchor}
        >
          {person.name}
        </text>
      )}
    </g>
  );
}
