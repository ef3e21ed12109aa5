import { memo } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import type { Insights, NetworkLayout } from '@/utils/relationships/insights/contract';
import styles from './network.module.css';
import { bentPath, edgesPath, tiePath, tieWidth } from './network-paths';

/** Lighter ties between others would only be a fog; those of the person pointed at all show. */
const MOST_EDGES = 240;
/** From here on the lines of ties stand back, so that the marks are seen. */
const CROWD = 120;

/** Rings, ties and the user: drawn once. */
export const Ground = memo(function Ground({
  insights: { people, network },
  layout,
}: {
  insights: Insights;
  layout: NetworkLayout;
}) {
  const { me } = layout;
  return (
    <g className={people.length > CROWD ? styles.crowd : undefined}>
      {layout.rings.map((radius) => (
        <circle key={radius} className={styles.orbit} cx={me.x} cy={me.y} r={radius} />
      ))}
      <path className={styles.other} d={edgesPath(layout, network.edges.slice(0, MOST_EDGES))} />
      {people.map((person, place) => {
        const node = layout.nodes[place];
        return node ? (
          <path
            key={person.personId}
            className={classNames(styles.tie, person.status === 'lapsed' && styles.lapsed)}
            strokeWidth={tieWidth(person.strength, layout).toFixed(1)}
            d={tiePath(layout, node)}
          />
        ) : null;
      })}
      <circle className={styles.me} cx={me.x} cy={me.y} r={me.radius} />
      <text className={styles.you} x={me.x} y={me.y + 4} textAnchor="middle">
        {i18n.t('insights.network.you')}
      </text>
    </g>
  );
});

/** The ties of the person pointed at. */
export function Around({
  insights: { network },
  layout,
  at,
}: {
  insights: Insights;
  layout: NetworkLayout;
  at: number;
}) {
  const theirs = network.edges.filter(({ a, b }) => a === at || b === at);
  const node = layout.nodes[at];
  return (
    <g data-live="true">
      {theirs.map(({ a, b }) => {
        const from = layout.nodes[a];
        const to = layout.nodes[b];
        if (!from || !to) return null;
        return <path key={`${a}-${b}`} className={styles.theirs} d={bentPath(layout, from, to)} />;
      })}
      {node && <path className={styles.theirs} d={tiePath(layout, node)} />}
    </g>
  );
}
