import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PlainSelect } from '@/components/ui/field';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions } from '@/components/ui/function-options';
import { Kbd } from '@/components/ui/kbd';
import { asFunctionId, functionName } from '@/components/ui/names';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import type { FunctionId, Level } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { FunctionKeys } from './function-keys-grid';
import { guessFunction } from './guess';
import { LevelChoice } from './level-choice';
import { MeetingFacts } from './meeting-facts';
import styles from './sort.module.css';
import { useSharedMeetings } from './use-company';

/** One person and one question. Rendered with the person's id as its key. */
export function SortCard({
  standing,
  onDecide,
  onNotPeer,
  onLater,
  takeFocus,
}: {
  standing: PersonStanding;
  onDecide: (functionId: FunctionId, level?: Level) => void;
  onNotPeer: () => void;
  onLater: () => void;
  /** True for all but the first: the button that was pressed went with the card before. */
  takeFocus: boolean;
}) {
  const { person } = standing;
  const shared = useSharedMeetings(person.id);
  const guess = shared && guessFunction(person, shared.company);
  const [level, setLevel] = useState<Level>();
  const other = useRef<HTMLSelectElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the card comes
  useEffect(() => {
    if (takeFocus) name.current?.focus({ preventScroll: true });
  }, []);
  const decide = (functionId: FunctionId) => onDecide(functionId, level);
  useHotkey(guess ? 'enter' : null, () => guess && decide(guess.functionId));
  useHotkey('x', onNotPeer);
  useHotkey(' ', onLater);
  useHotkey('/', () => other.current?.focus());
  return (
    <Card className={styles.card}>
      <div>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('sort.which')}</p>
        <h1 ref={name} tabIndex={-1} className={text.title}>
          <bdi>{person.name}</bdi>
        </h1>
        <p className={styles.job}>
          <bdi>{person.title ?? person.emails[0] ?? i18n.t('sort.no_title')}</bdi>
        </p>
      </div>
      <MeetingFacts count={standing.touches.length} shared={shared} />
      {guess && (
        <button
          type="button"
          className={styles.guess}
          aria-keyshortcuts="Enter"
          onClick={() => decide(guess.functionId)}
        >
          <span>
            <FunctionChip functionId={guess.functionId} bare>
              <strong>{functionName(guess.functionId)}</strong>
            </FunctionChip>
            <small>
              {guess.from === 'title' ? i18n.t('sort.guess_title') : i18n.t('sort.guess_company')}
            </small>
          </span>
          <Kbd>↵</Kbd>
        </button>
      )}
      <FunctionKeys onChoose={decide} />
      <div className={styles.other}>
        <Kbd>/</Kbd>
        <PlainSelect
          slim
          ref={other}
          aria-label={i18n.t('sort.other')}
          aria-keyshortcuts="/"
          value=""
          onChange={(value) => {
            const functionId = asFunctionId(value);
            if (functionId) decide(functionId);
          }}
        >
          <option value="">{i18n.t('sort.other')}</option>
          <FunctionOptions />
        </PlainSelect>
      </div>
      <LevelChoice known={person.level} chosen={level} onChoose={setLevel} />
      <div className={styles.tail}>
        <Button aria-keyshortcuts="x" onClick={onNotPeer}>
          {i18n.t('sort.not_peer')} <Kbd>X</Kbd>
        </Button>
        <Button aria-keyshortcuts="Space" onClick={onLater}>
          {i18n.t('sort.later')} <Kbd>{i18n.t('sort.space')}</Kbd>
        </Button>
      </div>
    </Card>
  );
}
