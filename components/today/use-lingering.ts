import { useLingering as useLingeringRows } from '@/components/app/use-lingering';
import type { FollowUp } from '@/utils/records/schema';

/** Follow-ups that were just ticked stay where they were, struck through. `note` tells of a tick. */
export function useLingering(open: readonly FollowUp[]): {
  items: FollowUp[];
  note: (followUp: FollowUp, done: boolean) => void;
} {
  const { items, note } = useLingeringRows(open);
  return {
    items,
    note: (followUp, done) => note({ ...followUp, state: 'done' }, done),
  };
}
