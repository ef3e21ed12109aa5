import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { fillTitle, type InvitationFacts, spokenName } from '@/utils/coffee/walk-invitation';
import type { Detail } from '@/utils/coffee/walk-situation';
import type { Person } from '@/utils/records/schema';

type Named = Pick<Person, 'name'>;

/** Title of the event in the user's language; everybody reads it on their calendar. */
export function walkTitle(
  people: readonly Named[],
  me: string | undefined,
  format: Format,
): string {
  const template = me?.trim()
    ? i18n.t('walk.invitation.title', { me: '{me}', name: '{name}' })
    : i18n.t('walk.invitation.title_without_me', { name: '{name}' });
  return fillTitle(template, { name: format.list(people.map(({ name }) => name)), me });
}

/** What the placeholders of an invitation stand for. */
export function invitationFacts(
  people: readonly Named[],
  me: string | undefined,
  detail: Detail | null,
  format: Format,
): InvitationFacts {
  return {
    name: format.list(people.map(({ name }) => spokenName(name))),
    wholeName: format.list(people.map(({ name }) => name)),
    me,
    detail: detail?.text,
  };
}
