import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { focusAfter } from '@/components/ui/focus-after';
import { Kbd } from '@/components/ui/kbd';
import text from '@/components/ui/text.module.css';
import type { Credit, Issue } from '@/utils/records/schema-between';
import { BOARD_STAGES, inStage, type Place, placeByKey, topOf } from './board-order';
import { CreditDialog } from './credit-dialog';
import { Dropped } from './dropped';
import styles from './gray-zone.module.css';
import { owedThanks } from './owed-thanks';
import { StageColumn } from './stage-column';
import { useBoard } from './use-board';
import { cardLink, useCardFocus } from './use-card-focus';
import { useDrag } from './use-drag';

/** The issues by stage. They move by drag, by arrow keys and by their menu; winning one asks for credit. */
export function Board({
  issues: records,
  credits,
}: {
  issues: readonly Issue[];
  credits: readonly Credit[];
}) {
  const root = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const { issues, move } = useBoard(records);
  const [movedId, setMovedId] = useState<string | null>(null);
  const [wonId, setWonId] = useState<string | null>(null);
  const won = issues.find(({ id }) => id === wonId);

  const go = async (id: string, place: Place) => {
    const before = issues.find((one) => one.id === id)?.stage;
    setMovedId(id);
    const done = await move(id, place);
    if (!done || place.stage !== 'won' || before === 'won') return;
    if (!credits.some(({ issueId }) => issueId === id)) setWonId(id);
  };
  const drag = useDrag(root, (id, place) => void go(id, place));
  const focus = useCardFocus(root, issues);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('h3 a')) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = target.closest<HTMLElement>('[data-issue]')?.dataset.issue;
    if (id === undefined || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const rightToLeft = getComputedStyle(target).direction === 'rtl';
    const place = placeByKey(issues, id, event.key, rightToLeft);
    if (place) void go(id, place);
  };
  // A dialog that is taken away with its form leaves the focus nowhere.
  const closeDialog = () => {
    focusAfter(
      () => setWonId(null),
      () => (wonId === null ? null : cardLink(root.current, wonId)),
    );
  };
  const owed = owedThanks(issues, credits);
  const board = { issues, move: (id: string, place: Place) => void go(id, place), keysId };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it */}
      <div ref={root} className={styles.board} onKeyDown={onKeyDown} {...focus}>
        {BOARD_STAGES.map((stage) => (
          <StageColumn
            key={stage}
            stage={stage}
            issues={inStage(issues, stage)}
            owed={owed}
            drag={drag}
            movedId={movedId}
            board={board}
          />
        ))}
      </div>
      <Dropped
        issues={inStage(issues, 'dropped')}
        onTakeUp={(id) => void go(id, topOf(issues, 'spotted'))}
      />
      <p className={text.foot} aria-hidden="true">
        {i18n.t('gray_zone.keys_move')} <Kbd>←</Kbd> <Kbd>→</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd>{' '}
        {i18n.t('gray_zone.keys_open')} <Kbd>↵</Kbd>
      </p>
      <div id={keysId} hidden>
        {i18n.t('gray_zone.keys')}
      </div>
      {won && <CreditDialog issue={won} onClose={closeDialog} />}
    </>
  );
}
