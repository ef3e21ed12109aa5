import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AskedAfter } from '@/utils/relationships/meetings-to-ask-after';
import { AfterCard } from './after-card';
import { useAnswer } from './use-answer';

/**
 * The meetings that just ended, one at a time, the last one first: a line to write on and one key for
 * "nothing". Nothing when none waits. One of whose points something was said here stays until the user
 * is done with it, though something is written about it by then.
 */
export function AfterMeeting({
  asked: all,
  cardId,
  onWork,
}: {
  /** All that wait, the last one first. */
  asked: readonly AskedAfter[];
  /** The meeting whose own card is on the page: if it waits, it is asked about there, and alone. */
  cardId: string | null;
  /** With the id of the one that stays for now; null when there is none any more. */
  onWork: (meetingId: string | null) => void;
}) {
  const answer = useAnswer();
  const asked = all.filter(({ meeting }) => meeting.id !== cardId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [begun, setBegun] = useState<AskedAfter | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const workedHere = useRef(false);
  const own = begun?.meeting.id === cardId ? null : begun;
  const shown = own ?? asked.find(({ meeting }) => meeting.id === chosenId) ?? asked[0];
  const shownId = shown?.meeting.id;

  const begunId = own?.meeting.id ?? null;
  const tellWork = useEffectEvent(onWork);
  useEffect(() => tellWork(begunId), [begunId]);

  // What was pressed goes with its card: the keyboard goes on from the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another card comes
  useEffect(() => {
    if (workedHere.current) place.current?.querySelector('h2')?.focus({ preventScroll: true });
    workedHere.current = false;
  }, [shownId]);

  if (!shown || asked.length < all.length) return null;
  const at = asked.findIndex(({ meeting }) => meeting.id === shownId);
  const others = asked.length - (at < 0 ? 0 : 1);
  return (
    <div ref={place}>
      <AfterCard
        key={shown.meeting.id}
        asked={shown}
        more={others}
        begun={own !== null}
        onBegun={() => setBegun(shown)}
        onNext={() => {
          workedHere.current = true;
          setBegun(null);
          setChosenId(asked[(at + 1) % asked.length]?.meeting.id ?? null);
        }}
        onAnswer={async (noted) => {
          workedHere.current = true;
          // What was written is answer enough: only this brings its card back.
          if (await answer(shown.meeting, noted, () => noted && setBegun(shown))) setBegun(null);
        }}
      />
    </div>
  );
}
