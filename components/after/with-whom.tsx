import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import { Token } from '@/components/ui/token';
import type { Person } from '@/utils/records/schema';
import styles from './with-whom.module.css';

const PAGE = 12;

/** Of something that names nobody: which of several people it is with, before it is filed. */
export function WithWhom({
  label,
  keep,
  people,
  likely,
  onKeep,
  onLeave,
}: {
  /** What it becomes, up to the names. */
  label: string;
  /** The words of the button that files it. */
  keep: string;
  people: readonly Person[];
  /** The one who is chosen at first. */
  likely: Person | undefined;
  onKeep: (people: readonly Person[]) => void;
  onLeave: () => void;
}) {
  const labelId = useId();
  const first = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(likely && [likely.id]));
  const { shown, rest, more } = useCapped(
    likely ? [likely, ...people.filter(({ id }) => id !== likely.id)] : people,
    PAGE,
  );
  useEffect(() => first.current?.focus(), []);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a line
    <div
      role="group"
      aria-labelledby={labelId}
      className={styles.with}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <span id={labelId} className={`${text.small} ${text.soft}`}>
        {label}
      </span>
      <div className={styles.people}>
        {shown.map(({ id, name }, index) => (
          <Token
            key={id}
            {...(index === 0 && { ref: first })}
            aria-pressed={chosen.has(id)}
            onClick={() => toggle(id)}
          >
            <bdi className={styles.name}>{name}</bdi>
          </Token>
        ))}
      </div>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
      <div className={styles.actions}>
        <Button
          disabled={chosen.size === 0}
          onClick={() => onKeep(people.filter(({ id }) => chosen.has(id)))}
        >
          {keep}
        </Button>
        <Button kind="text" onClick={onLeave}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
