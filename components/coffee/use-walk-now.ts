import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { hourAtOnce } from './hour-at-once';
import { useOpenWalk } from './use-open-walk';
import { useWalkPlanner } from './use-walk-plan';
import { walkPath } from './walk-path';

/**
 * Opens the form for the hour that was kept, else for the best one, at once; where there is none, or a
 * walk is under way already, the page that says so. Planned when it is pressed, so that a list of thousands costs nothing. The
 * answer stays the same function.
 */
export function useWalkNow(): (standing: PersonStanding) => void {
  const plan = useWalkPlanner();
  const open = useOpenWalk();
  const [, navigate] = useLocation();
  const walk = (standing: PersonStanding) => {
    const planned = plan?.(standing);
    const hour = hourAtOnce(planned);
    if (hour) void open(standing.person, hour.slot, hour.about);
    else navigate(walkPath(planned?.company ?? [standing.person.id], planned?.walk?.issueId));
  };
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  const steady = useRef((standing: PersonStanding) => latest.current(standing));
  return steady.current;
}
