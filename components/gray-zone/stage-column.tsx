import { useId, useState } from 'react';
import { useFormat } from '@/components/app/use-format';
import { ShowMore } from '@/components/person/show-more';
import { classNames } from '@/components/ui/class-names';
import type { Issue } from '@/utils/records/schema-between';
import type { BOARD_STAGES } from './board-order';
import styles from './gray-zone.module.css';
import { IssueCard, type IssueMoves } from './issue-card';
import { stageHint, stageName } from './stages';
import type { Drag } from './use-drag';
import { namesOf, usePeople } from './use-people';

/** More would bury the stages under it. */
const PAGE = 20;

/** One stage of the board. */
export function StageColumn({
  stage,
  issues,
  owed,
  drag,
  movedId,
  board,
}: {
  stage: (typeof BOARD_STAGES)[number];
  /** Those in it, in their order. */
  issues: readonly Issue[];
  /** Ids of won issues with somebody who waits for thanks. */
  owed: ReadonlySet<string>;
  drag: Drag | null;
  /** The one that was moved last, which is shown however far down it is. */
  movedId: string | null;
  board: IssueMoves;
}) {
  const id = useId();
  const format = useFormat();
  const people = usePeople();
  const [most, setMost] = useState(PAGE);
  const moved = issues.findIndex((one) => one.id === movedId);
  const shown = issues.slice(0, Math.max(most, moved + 1));
  const rest = issues.length - shown.length;
  // What is let go under the last that is shown lands before the first that is not.
  const nextId = issues[shown.length]?.id;
  const place = drag?.place?.stage === stage ? drag.place : null;
  return (
    <section className={styles.stage} aria-labelledby={id} data-stage={stage} data-next={nextId}>
      <header>
        <h2 id={id}>{stageName(stage)}</h2>
        <span className={styles.count}>{format.number(issues.length)}</span>
        <span className={styles.hint}>{stageHint(stage)}</span>
      </header>
      <ol
        className={classNames(
          styles.list,
          place && place.beforeId === (nextId ?? null) && styles.last,
        )}
      >
        {shown.map((issue) => (
          <IssueCard
            key={issue.id}
            issue={issue}
            names={namesOf(people, issue.personIds)}
            owedThanks={owed.has(issue.id)}
            carried={drag?.id === issue.id}
            before={place?.beforeId === issue.id}
            board={board}
          />
        ))}
      </ol>
      <ShowMore rest={rest} page={PAGE} onMore={() => setMost(shown.length + PAGE)} />
    </section>
  );
}
