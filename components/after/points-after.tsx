import { useAgenda } from '@/components/agenda/use-agenda';
import type { Meeting, Person } from '@/utils/records/schema';
import { AfterPoints } from './after-points';

/** What was to be brought up in a meeting that is over, on its card (see `AfterPoints`). */
export function PointsAfter({
  meeting,
  people,
  told,
}: {
  meeting: Meeting;
  people: readonly Person[];
  /** Ids of guests whose talking points stand beside it already. */
  told: readonly string[];
}) {
  const lines = useAgenda(meeting, people, told);
  return lines && <AfterPoints meeting={meeting} people={people} lines={lines} />;
}
