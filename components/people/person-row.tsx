import { Coffee } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { WALK_KEY } from '@/components/coffee/use-walk-key';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { isFurther, type Verdict } from '@/utils/functions/peer';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './people.module.css';

/** What stands where a function would, for somebody who needs none to be known. */
function relationOf(verdict: Verdict): string | undefined {
  const { standing } = verdict;
  if (standing === 'manager' || standing === 'report') return lineWords(verdict);
  if (standing === 'external') return i18n.t('people.external');
  return undefined;
}

function lineWords(verdict: Verdict): string {
  const { standing } = verdict;
  if (isFurther(verdict)) {
    return standing === 'manager' ? i18n.t('people.above') : i18n.t('people.below');
  }
  return standing === 'manager' ? i18n.t('people.manager') : i18n.t('people.report');
}

/**
 * Ring and days, name, function and title, and the way to a walk. `since` is already in words.
 * While people are selected a box stands in place of the ring, and a press anywhere ticks it.
 */
export const PersonRow = memo(function PersonRow({
  standing,
  since,
  selected,
  onToggle,
  onWalk,
}: {
  standing: PersonStanding;
  since: string | undefined;
  /** Undefined: nobody is being selected. */
  selected: boolean | undefined;
  onToggle: (id: string) => void;
  onWalk: (standing: PersonStanding) => void;
}) {
  const { person, verdict, cadence } = standing;
  const { status } = cadence;
  const relation = relationOf(verdict);
  const late = status === 'due' || status === 'lapsed' ? status : undefined;
  const box = `select-${person.id}`;
  return (
    <Row
      as="div"
      kind="person"
      press
      quiet={status === 'snoozed' || status === 'muted'}
      tone={late}
      className={selected ? styles.selected : ''}
      gutter={
        <>
          {selected === undefined ? (
            <Ring status={status} ratio={cadence.ratio} />
          ) : (
            <input
              id={box}
              type="checkbox"
              className={styles.box}
              checked={selected}
              onChange={() => onToggle(person.id)}
            />
          )}
          {since}
        </>
      }
      action={
        selected === undefined && (
          <IconButton
            icon={Coffee}
            label={i18n.t('people.walk_with', [person.name])}
            onClick={() => onWalk(standing)}
            {...WALK_KEY}
          />
        )
      }
    >
      <h2 className={text.name}>
        {selected === undefined ? (
          <Link href={`/person/${person.id}`} className={text.cover}>
            <bdi>{person.name}</bdi>
          </Link>
        ) : (
          <label htmlFor={box} className={text.cover}>
            <bdi>{person.name}</bdi>
          </label>
        )}
      </h2>
      <p className={text.who}>
        {(person.functionId !== undefined || relation === undefined) && (
          <FunctionChip functionId={person.functionId} />
        )}
        {relation !== undefined && <span>{relation}</span>}
        {person.title !== undefined && <bdi>{person.title}</bdi>}
      </p>
    </Row>
  );
});
