import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { MergeDialog } from '@/components/merge/merge-dialog';
import { BackBar } from '@/components/ui/bar';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import { useHotkey } from '@/components/ui/use-hotkey';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { createPressGuard } from './double-press';
import { Finished, InDirectory } from './finished';
import { functionOrder } from './function-order';
import { whyGuessed } from './guess-button';
import { JustSorted } from './just-sorted';
import styles from './sort.module.css';
import { SortCard } from './sort-card';
import { alike, unsortedInDirectory } from './sort-queue';
import { useGuesses } from './use-guesses';
import { useSorting } from './use-sorting';

const NEXT_SHOWN = 6;
const NOBODY: PersonStanding[] = [];

/** People whose function nobody knows, one at a time, a key each. */
export function SortScreen() {
  const sorting = useSorting();
  const format = useFormat();
  const functions = useFunctions();
  const standings = useStandings();
  const { queue, decisions, total } = sorting;
  const [current, ...next] = queue ?? NOBODY;
  const facts = useGuesses(queue ?? NOBODY);
  const order = useVisitOrder(standings);
  const [isDouble] = useState(createPressGuard);
  const [merging, setMerging] = useState<PersonStanding | null>(null);
  const inDirectory = useMemo(() => unsortedInDirectory(standings ?? NOBODY), [standings]);
  useHotkey(decisions.length > 0 ? 'z' : null, sorting.undo);
  const done = total - (queue?.length ?? 0);
  const card = current && facts.get(current.person.id);
  const guess = card?.guess;
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')}>
        {current && (
          <span className={styles.count}>
            {i18n.t('sort.progress_text', [format.number(done + 1), format.number(total)])}
          </span>
        )}
      </BackBar>
      <main tabIndex={-1}>
        {queue === undefined || order === undefined ? (
          <SkeletonRows />
        ) : current ? (
          <>
            <Progress label={i18n.t('sort.progress')} done={done} total={total} />
            <SortCard
              key={current.person.id}
              standing={current}
              facts={card}
              order={order}
              alike={alike(current.person, next).length}
              takeFocus={decisions.length > 0 || done > 0}
              unasked={sorting.unasked}
              isDouble={isDouble}
              onDecide={(functionId, level) => sorting.decide(current, functionId, level)}
              onNotPeer={() => sorting.notPeer(current)}
              onLater={() => sorting.putOff(current)}
              onMerge={() => setMerging(current)}
            />
          </>
        ) : (
          <Finished decisions={decisions} inDirectory={inDirectory} onUndoAll={sorting.undoAll} />
        )}
        {/* Said when the card changes: what it is about stands in the card already. */}
        <div role="status">
          {current && done > 0 && (
            <VisuallyHidden as="p">
              {[
                i18n.t('sort.announce', [current.person.name, current.person.title ?? '']),
                guess &&
                  `${functions.name(guess.functionId)}: ${whyGuessed(guess, functions.name(guess.functionId), format)}`,
              ]
                .filter(Boolean)
                .join('. ')}
            </VisuallyHidden>
          )}
        </div>
        {decisions.length > 0 && <JustSorted sorting={sorting} />}
        {next.length > 0 && (
          <Section title={i18n.t('sort.next')} count={format.number(next.length)}>
            <ul>
              {next.slice(0, NEXT_SHOWN).map(({ person }) => (
                <li key={person.id} className={styles.line}>
                  <p>
                    <bdi>{person.name}</bdi>
                  </p>
                  <p>
                    <bdi>{person.title ?? i18n.t('sort.no_title')}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {current && <InDirectory count={inDirectory} />}
        {merging && (
          <MergeDialog
            from={merging.person.id}
            onClose={() => setMerging(null)}
            onMerged={(_, undo) => sorting.merged(merging, undo)}
          />
        )}
      </main>
    </>
  );
}

/** Which function has which digit: worked out once, so that fingers can learn it. */
function useVisitOrder(
  standings: readonly PersonStanding[] | undefined,
): readonly AnyFunctionId[] | undefined {
  const functions = useFunctions();
  const kept = useRef<readonly AnyFunctionId[]>(undefined);
  if (kept.current === undefined && standings) {
    kept.current = functionOrder(
      standings.map(({ person }) => person),
      functions,
    );
  }
  return kept.current;
}
