import { sameTitle } from '@/utils/functions/same-title';
import { roleSince } from '@/utils/records/job-history';
import type { LocalDate, Person } from '@/utils/records/schema';
import { localDay } from './zone-days';

/** Ours: so long a new role is something to ask about, in calendar days. */
export const NEWS_DAYS = 120;

export interface NewRole {
  since: LocalDate;
  /** What they were before, where it is another now. */
  was?: { title: string } | { department: string };
}

/** The role somebody is new in; undefined when no change was seen, or long ago. Days are the zone's. */
export function newRole(
  person: Pick<Person, 'title' | 'department' | 'jobHistory'>,
  now: number,
  timeZone: string,
): NewRole | undefined {
  const { title, department, jobHistory } = person;
  const since = roleSince({ jobHistory });
  const before = jobHistory?.at(-1);
  if (since === undefined || !before) return undefined;
  const days = (Date.parse(localDay(now, timeZone)) - Date.parse(since)) / 86_400_000;
  if (!(days >= 0 && days <= NEWS_DAYS)) return undefined;
  if (before.title && title && !sameTitle(before.title, title)) {
    return { since, was: { title: before.title } };
  }
  return before.department && department
    ? { since, was: { department: before.department } }
    : { since };
}
