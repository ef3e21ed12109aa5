import { i18n } from '#i18n';
import { walkInvitation } from '@/utils/coffee/walk-invitation';
import type { Person } from '@/utils/records/schema';

/** Title and text of an invitation in the user's language, with one real detail or none. */
export function invitationFor(
  person: Person,
  ownName: string | undefined,
  detail: string | null,
): { title: string; details: string } {
  // walkInvitation fills the names in, in one pass, so that braces in a name stay as they are.
  const words = {
    title: i18n.t('walk.invitation.title', { me: '{me}', name: '{name}' }),
    titleWithoutMe: i18n.t('walk.invitation.title_without_me', { name: '{name}' }),
    opening: i18n.t('walk.invitation.opening'),
    caresAbout: i18n.t('walk.invitation.cares_about', { detail: '{detail}' }),
    closing: i18n.t('walk.invitation.closing'),
  };
  return walkInvitation(words, { name: person.name, me: ownName, detail });
}
