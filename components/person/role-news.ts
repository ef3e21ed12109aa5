import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import { sameTitle } from '@/utils/functions/same-title';
import { roleSince } from '@/utils/records/job-history';
import type { JobSpell, Person } from '@/utils/records/schema';

/** Ours: so long a new role is something to ask about. */
const NEWS_DAYS = 120;

/**
 * "New role since 3 March, before that Manager, Brand": something to begin with, while it is news.
 * Undefined when no change was seen, or long ago.
 */
export function roleNews(
  { title, department, jobHistory }: Pick<Person, 'title' | 'department' | 'jobHistory'>,
  now: number,
  format: Format,
): string | undefined {
  const since = roleSince({ jobHistory });
  const before = jobHistory?.at(-1);
  if (since === undefined || !before) return undefined;
  const days = -format.daysFromToday(since, now);
  if (days < 0 || days > NEWS_DAYS) return undefined;
  const day = format.longDay(since, now);
  if (before.title && title && !sameTitle(before.title, title)) {
    return i18n.t('person.role.new', [day, isolated(before.title)]);
  }
  return before.department && department
    ? i18n.t('person.role.moved', [isolated(department), day, isolated(before.department)])
    : i18n.t('person.role.since', [day]);
}

/** "Manager, Brand · Marketing" */
export function jobWords({ title, department }: JobSpell): string {
  return [title, department].flatMap((one) => (one ? isolated(one) : [])).join(' · ');
}
