import type { PageReading } from '@/utils/calendars/sighting';
import type { PageState } from './settings';

/** As many weeks as anybody looks ahead; the latest read are kept. */
const MOST_STRETCHES = 60;

/**
 * What is remembered of a page after one more reading: reasons add up, the last good time stays,
 * and what was wholly read is remembered until it is over.
 */
export function nextPageState(before: PageState | null, reading: PageReading): PageState {
  const problems: PageState['problems'] = { ...before?.problems };
  for (const [reason, count] of Object.entries(reading.problems)) {
    const key = reason as keyof PageState['problems'];
    problems[key] = (problems[key] ?? 0) + count;
  }
  const understoodAt = reading.outcome === 'not-understood' ? before?.understoodAt : reading.readAt;
  const account = reading.account ?? before?.account;
  return {
    site: reading.site,
    readAt: reading.readAt,
    outcome: reading.outcome,
    problems,
    read: stretchesRead(before, reading),
    ...(understoodAt !== undefined && { understoodAt }),
    ...(account !== undefined && { account }),
  };
}

function stretchesRead(before: PageState | null, reading: PageReading): PageState['read'] {
  const ahead = (before?.read ?? []).filter(({ end }) => end > reading.readAt);
  const whole = reading.outcome === 'read' && reading.extent === 'whole';
  if (!whole || !reading.range) return ahead;
  const { from: start, to: end } = reading.range;
  const others = ahead.filter((stretch) => stretch.start < start || stretch.end > end);
  return [...others, { start, end }].slice(-MOST_STRETCHES);
}
