import type { PageReading } from '@/utils/calendars/sighting';
import type { PageState } from './settings';

/** What is remembered of a page after one more reading: reasons add up, the last good time stays. */
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
    ...(understoodAt !== undefined && { understoodAt }),
    ...(account !== undefined && { account }),
  };
}
