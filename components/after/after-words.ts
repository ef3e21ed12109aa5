import { i18n } from '#i18n';
import { shortNames } from '@/components/today/short-names';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { Meeting, Person } from '@/utils/records/schema';

/** More names than this are read by nobody. */
const NAMED = 4;

export function titleOf({ title }: Meeting): string {
  return isolated(title || i18n.t('today.untitled'));
}

/** "How was Product sync with Dana and Tom?" */
export function questionOf(meeting: Meeting, people: readonly Person[], format: Format): string {
  if (people.length === 0 || people.length > NAMED) {
    return i18n.t('after.how_was', [titleOf(meeting)]);
  }
  const short = shortNames(people);
  const names = people.map(({ id, name }) => isolated(short.get(id) ?? name));
  return i18n.t('after.how_was_with', [titleOf(meeting), format.list(names)]);
}
