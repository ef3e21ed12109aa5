import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Kbd } from '@/components/ui/kbd';
import text from '@/components/ui/text.module.css';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { FunctionKeys } from './function-keys-grid';
import { GuessButton } from './guess-button';
import { LevelChoice } from './level-choice';
import { MeetingFacts } from './meeting-facts';
import styles from './sort.module.css';
import type { SortCommand } from './sort-keys';
import { useCardKeys } from './use-card-keys';
import type { CardFacts } from './use-guesses';

/** A card that nobody asked for takes no key for so long, ms: it was meant for the one before. */
const UNASKED_MS = 300;

/** One person and one question. Rendered with the person's id as its key. */
export function SortCard({
  standing,
  facts,
  order,
  alike,
  takeFocus,
  unasked,
  isDouble,
  onDecide,
  onNotPeer,
  onLater,
  onMerge,
}: {
  standing: PersonStanding;
  /** Undefined while they are read. */
  facts: CardFacts | undefined;
  /** Functions, those with a digit first. */
  order: readonly AnyFunctionId[];
  /** How many wait of whom the same is said. */
  alike: number;
  /** True for all but the first: the button that was pressed went with the card before. */
  takeFocus: boolean;
  unasked: boolean;
  isDouble: (what: string, at: number) => boolean;
  onDecide: (functionId: AnyFunctionId, level?: Level) => void;
  onNotPeer: () => void;
  onLater: () => void;
  onMerge: () => void;
}) {
  const { person } = standing;
  const guess = facts?.guess ?? null;
  const [level, setLevel] = useState<Level>();
  const card = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  const [since] = useState(() => performance.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the card comes
  useEffect(() => {
    if (takeFocus) name.current?.focus({ preventScroll: true });
  }, []);

  /** Does it, unless the press was meant for the card before. */
  const firmly = (what: string, at: number, act: () => void) => {
    const double = isDouble(what, at);
    if (double || (unasked && at - since < UNASKED_MS)) return;
    act();
  };
  const decide = (functionId: AnyFunctionId, what: string, at: number) =>
    firmly(what, at, () => onDecide(functionId, level));
  const move = (by: number) => {
    const choices = [...(card.current?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    const from = choices.findIndex((one) => one.matches(':focus'));
    const first = guess ? 1 : 0;
    // The guess stands alone above the two columns.
    const to = from < first ? (by > 0 ? from + 1 : from) : from + by < first ? 0 : from + by;
    choices[Math.max(0, Math.min(choices.length - 1, to))]?.focus();
  };
  useCardKeys((command: SortCommand, { key, at }) => {
    switch (command.kind) {
      case 'guess':
        if (guess) decide(guess.functionId, key, at);
        return guess !== null;
      case 'function': {
        const functionId = order[command.at];
        if (functionId) decide(functionId, key, at);
        return functionId !== undefined;
      }
      case 'level':
        setLevel(command.level);
        return true;
      case 'other':
        other.current?.focus();
        return true;
      case 'move':
        move(command.by);
        return true;
      case 'not-peer':
        firmly(key, at, onNotPeer);
        return true;
      case 'later':
        firmly(key, at, onLater);
        return true;
      case 'merge':
        firmly(key, at, onMerge);
        return true;
      case 'undo':
        return false;
    }
  });
  const job = [person.title, person.department].filter(Boolean).join(' · ');
  return (
    <div ref={card}>
      <Card className={styles.card}>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('sort.which')}</p>
        <h1 ref={name} tabIndex={-1} className={text.title}>
          <bdi>{person.name}</bdi>
        </h1>
        <p className={styles.job}>
          <bdi>{job || (person.emails[0] ?? i18n.t('sort.no_title'))}</bdi>
        </p>
        <MeetingFacts count={standing.touches.length} last={facts?.last?.title} alike={alike} />
        {guess && (
          <GuessButton guess={guess} onTake={(at) => decide(guess.functionId, 'guess', at)} />
        )}
        <FunctionKeys
          order={order}
          otherRef={other}
          onChoose={(functionId, at) => decide(functionId, functionId, at)}
          onLeave={() => name.current?.focus()}
        />
        <LevelChoice
          known={person.level}
          fromTitle={person.sources.level === 'title'}
          chosen={level}
          onChoose={setLevel}
        />
        <div className={styles.tail}>
          <Button
            aria-keyshortcuts="x"
            onClick={(event) => firmly('not-peer', event.timeStamp, onNotPeer)}
          >
            {i18n.t('sort.not_peer')} <Kbd>X</Kbd>
          </Button>
          <Button
            aria-keyshortcuts="Space s"
            onClick={(event) => firmly('later', event.timeStamp, onLater)}
          >
            {i18n.t('sort.later')} <Kbd>{i18n.t('sort.space')}</Kbd>
          </Button>
          <Button
            kind="text"
            aria-keyshortcuts="m"
            onClick={(event) => firmly('merge', event.timeStamp, onMerge)}
          >
            {i18n.t('sort.merge')} <Kbd>M</Kbd>
          </Button>
        </div>
      </Card>
    </div>
  );
}
