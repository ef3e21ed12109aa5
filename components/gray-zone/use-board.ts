import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { moveIssue } from '@/utils/records/issues';
import type { Issue } from '@/utils/records/schema-between';
import { inStage, moved, type Place, sameBoard, staysThere } from './board-order';
import { stageName } from './stages';

/** Long enough for the records to come round to what was moved last. */
const SETTLED_MS = 1_000;

/**
 * The board as it stands, with moves shown at once: a second key press finds the issue where the
 * first one put it, before the records have answered. `move` says whether it was done.
 */
export function useBoard(records: readonly Issue[]): {
  issues: readonly Issue[];
  move: (id: string, place: Place) => Promise<boolean>;
} {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const [ahead, setAhead] = useState<readonly Issue[] | null>(null);
  const waiting = useRef(0);
  useEffect(() => {
    setAhead((now) => (now && waiting.current > 0 && !sameBoard(records, now) ? now : null));
  }, [records]);
  const issues = ahead ? inOrderOf(ahead, records) : records;

  const move = async (id: string, place: Place) => {
    const issue = issues.find((one) => one.id === id);
    if (!issue || staysThere(issues, id, place)) return false;
    const next = moved(issues, id, place);
    const column = inStage(next, place.stage);
    const said =
      issue.stage === place.stage
        ? i18n.t('gray_zone.moved_within', [
            issue.title,
            format.number(column.findIndex((one) => one.id === id) + 1),
            format.number(column.length),
          ])
        : i18n.t('gray_zone.moved_to', [issue.title, stageName(place.stage)]);
    setAhead(next);
    waiting.current += 1;
    const done = await run(() => moveIssue(db, id, place.stage, place.beforeId, Date.now()), said);
    waiting.current -= 1;
    if (!done) setAhead(null);
    // Another panel may have moved something meanwhile: what is stored has the last word.
    else setTimeout(() => waiting.current === 0 && setAhead(null), SETTLED_MS);
    return done;
  };
  return { issues, move };
}

/** What is stored of each, in the places that are ahead of it; what is new there comes last. */
function inOrderOf(ahead: readonly Issue[], records: readonly Issue[]): Issue[] {
  const stored = new Map(records.map((one) => [one.id, one]));
  const known = ahead.flatMap(({ id, stage }): Issue[] => {
    const record = stored.get(id);
    stored.delete(id);
    return record ? [{ ...record, stage }] : [];
  });
  return [...known, ...stored.values()];
}
