import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { JobSpell, Person } from '@/utils/records/schema';
import { type NewRole, newRole } from '@/utils/relationships/new-role';

/**
 * "New role since 3 March, before that Manager, Brand": something to begin with, while it is news.
 * Undefined when no change was seen, or long ago.
 */
export function roleNews(
  person: Pick<Person, 'title' | 'department' | 'jobHistory'>,
  now: number,
  format: Format,
): string | undefined {
  const role = newRole(person, now, format.timeZone);
  return role && roleWords(role, person, now, format);
}

/** The same of a role that is known to be new. */
export function roleWords(
  { since, was }: NewRole,
  { department }: Pick<Person, 'department'>,
  now: number,
  format: Format,
): string {
  const day = format.longDay(since, now);
  if (was === undefined) return i18n.t('person.role.since', [day]);
  return 'title' in was
    ? i18n.t('person.role.new', [day, isolated(was.title)])
    : i18n.t('person.role.moved', [isolated(department ?? ''), day, isolated(was.department)]);
}

/** "Manager, Brand · Marketing" */
export function jobWords({ title, department }: JobSpell): string {
  return [title, department].flatMap((one) => (one ? isolated(one) : [])).join(' · ');
}
