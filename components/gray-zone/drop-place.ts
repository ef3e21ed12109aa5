import type { IssueStage } from '@/utils/records/schema-between';
import type { Place } from './board-order';

/** Edges on the page, px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A stage as it is drawn, with its issues from top to bottom. */
export interface DrawnStage {
  stage: IssueStage;
  box: Box;
  /** The first of those that are not drawn for now. */
  nextId?: string | undefined;
  issues: readonly { id: string; box: Box }[];
}

/**
 * Where an issue lands that is let go at a point: in the stage under it, or the nearest one, before
 * the first issue whose middle is lower, or after all that are drawn. Null without stages.
 */
export function dropPlace(
  stages: readonly DrawnStage[],
  point: { x: number; y: number },
  draggedId: string,
): Place | null {
  let nearest: DrawnStage | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const stage of stages) {
    const distance = distanceTo(stage.box, point);
    if (distance < least) [nearest, least] = [stage, distance];
  }
  if (!nearest) return null;
  const before = nearest.issues.find(
    ({ id, box }) => id !== draggedId && point.y < (box.top + box.bottom) / 2,
  );
  return { stage: nearest.stage, beforeId: before?.id ?? nearest.nextId ?? null };
}

/** Squared; 0 inside. */
function distanceTo(box: Box, { x, y }: { x: number; y: number }): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}
