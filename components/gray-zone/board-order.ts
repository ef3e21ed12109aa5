import type { Issue, IssueStage } from '@/utils/records/schema-between';

/** The columns of the board; what was dropped is folded away under it. */
export const BOARD_STAGES = ['spotted', 'case-built', 'working', 'won'] as const;

/** Where an issue goes: into a stage, before another issue or at its end (`null`). */
export interface Place {
  stage: IssueStage;
  beforeId: string | null;
}

/** What the order of a board is made of. */
type Placed = Pick<Issue, 'id' | 'stage'>;

/** Those of one stage, in their order. */
export function inStage<T extends Placed>(issues: readonly T[], stage: IssueStage): T[] {
  return issues.filter((one) => one.stage === stage);
}

/** The issues as they stand once one was moved; unchanged where it is not among them. */
export function moved<T extends Placed>(issues: readonly T[], id: string, place: Place): T[] {
  const issue = issues.find((one) => one.id === id);
  if (!issue) return [...issues];
  const others = issues.filter((one) => one.id !== id);
  const { stage, beforeId } = place;
  const at = others.findIndex((one) => one.id === beforeId && one.stage === stage);
  return others.toSpliced(at === -1 ? others.length : at, 0, { ...issue, stage });
}

/** Whether both have the same issues in the same places. */
export function sameBoard(some: readonly Placed[], others: readonly Placed[]): boolean {
  const order = (issues: readonly Placed[]) =>
    [...BOARD_STAGES, 'dropped' as const].map((stage) =>
      inStage(issues, stage)
        .map(({ id }) => id)
        .join(),
    );
  return order(some).join(';') === order(others).join(';');
}

/** Whether an issue would stay where it is. */
export function staysThere(issues: readonly Placed[], id: string, place: Place): boolean {
  return sameBoard(issues, moved(issues, id, place));
}

/** First in a stage, where what has just come there is seen. */
export function topOf(issues: readonly Placed[], stage: IssueStage): Place {
  return { stage, beforeId: inStage(issues, stage)[0]?.id ?? null };
}

/**
 * Where an arrow key takes an issue: up and down within its stage, sideways to the top of the next
 * one, in the direction of reading. Null where there is nowhere to go.
 */
export function placeByKey(
  issues: readonly Placed[],
  id: string,
  key: string,
  rightToLeft: boolean,
): Place | null {
  const issue = issues.find((one) => one.id === id);
  if (!issue) return null;
  const { stage } = issue;
  const column = inStage(issues, stage);
  const at = column.findIndex((one) => one.id === id);
  if (key === 'ArrowUp') {
    const above = column[at - 1];
    return above ? { stage, beforeId: above.id } : null;
  }
  if (key === 'ArrowDown') {
    return column[at + 1] ? { stage, beforeId: column[at + 2]?.id ?? null } : null;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const step = (key === 'ArrowRight') === rightToLeft ? -1 : 1;
  const stages: readonly IssueStage[] = BOARD_STAGES;
  const from = stages.indexOf(stage);
  const next = from === -1 ? undefined : stages[from + step];
  return next ? topOf(issues, next) : null;
}
