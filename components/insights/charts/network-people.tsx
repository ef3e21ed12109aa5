import { type CSSProperties, memo, useMemo } from 'react';
import { useFunctions } from '@/components/app/functions-provider';
import { classNames } from '@/components/ui/class-names';
import type { NetworkLayout, PersonInsight } from '@/utils/relationships/insights/contract';
import styles from './network.module.css';
import type { Placed } from './next-in-direction';

/** Up to so many people, a mark takes presses beside it too. */
const ROOMY = 60;

/** By person; whatever React takes a link inside a drawing for, it is only focused. */
export type Links = Map<string, { focus(): void }>;

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/** Everybody as a mark and a link, in the order of the keys. */
export const People = memo(function People({
  people,
  layout,
  order,
  stop,
  describe,
  links,
}: {
  people: readonly PersonInsight[];
  layout: NetworkLayout;
  order: readonly Placed[];
  stop: number;
  describe: (person: PersonInsight) => string;
  links: Links;
}) {
  const places = useMemo(
    () => new Map(people.map((person, place) => [person.personId, place])),
    [people],
  );
  return order.map(({ id }) => {
    const place = places.get(id);
    const person = place === undefined ? undefined : people[place];
    if (place === undefined || !person) return null;
    return (
      <PersonLink
        key={id}
        person={person}
        layout={layout}
        place={place}
        roomy={people.length <= ROOMY}
        first={place === stop}
        label={describe(person)}
        links={links}
      />
    );
  });
});

/** Moving the focus draws two of these anew, not three hundred. */
const PersonLink = memo(function PersonLink({
  first,
  label,
  links,
  ...mark
}: Parameters<typeof Mark>[0] & {
  /** It is the one in the order of Tab. */
  first: boolean;
  label: string;
  links: Links;
}) {
  const id = mark.person.personId;
  return (
    <a
      ref={(element) => {
        if (element) links.set(id, element);
        else links.delete(id);
      }}
      href={`#/person/${id}`}
      data-id={id}
      className={styles.person}
      tabIndex={first ? 0 : -1}
      aria-label={label}
    >
      <Mark {...mark} />
    </a>
  );
});

function Mark({
  person: { functionId, status, label },
  layout: { nodes, mark, fontSize },
  place,
  roomy,
}: {
  person: PersonInsight;
  layout: NetworkLayout;
  place: number;
  roomy: boolean;
}) {
  const functions = useFunctions();
  const node = nodes[place];
  if (!node) return null;
  const colour = functionId === undefined ? undefined : functions.colour(functionId);
  const style: ColourStyle = {
    '--c': `var(--fn-${colour ?? 'other'})`,
    strokeWidth: Math.min(2, mark / 3),
  };
  const hollow = status === 'lapsed' || colour === undefined || colour === 'other';
  return (
    <>
      {roomy && <circle className={styles.reach} cx={node.x} cy={node.y} r={Math.max(12, mark)} />}
      <rect
        className={classNames(
          styles.node,
          hollow && styles.hollow,
          colour === undefined && styles.unsorted,
        )}
        style={style}
        x={(node.x - mark).toFixed(1)}
        y={(node.y - mark).toFixed(1)}
        width={mark * 2}
        height={mark * 2}
        rx={mark / 2}
      />
      {node.label && (
        <text
          className={classNames(
            styles.name,
            status === 'lapsed' && styles.nameLapsed,
            status === 'due' && styles.nameDue,
          )}
          style={{ fontSize: `${fontSize}px` }}
          x={node.label.x.toFixed(1)}
          y={node.label.y.toFixed(1)}
          textAnchor={node.label.anchor}
        >
          {label}
        </text>
      )}
    </>
  );
}
