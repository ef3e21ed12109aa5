import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { InvitationText } from '@/utils/browser/settings';
import {
  fillInvitation,
  fillTitle,
  type InvitationFacts,
  spokenName,
  withAgenda,
} from '@/utils/coffee/walk-invitation';
import type { Detail, Situation } from '@/utils/coffee/walk-situation';
import type { Person } from '@/utils/records/schema';
import { agendaWords, situationWords } from './invitation-words';
import type { WalkMaterial } from './walk-material';

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

/** The user's own words for a situation, the newest of them, else the usual ones. */
export function wordsFor(situation: Situation, own: readonly InvitationText[]): string {
  return own.findLast((one) => one.situation === situation)?.text ?? situationWords(situation);
}

/**
 * The text that goes out in one click, and how many of the user's notes it names: none of them where
 * the user wants no agenda.
 */
export function invitationText(
  material: WalkMaterial,
  people: readonly Named[],
  {
    me,
    own,
    agenda,
    format,
  }: { me: string | undefined; own: readonly InvitationText[]; agenda: boolean; format: Format },
): { text: string; fromNotes: number } {
  const template = wordsFor(material.situation, own);
  const known = template.includes('{detail}') ? material.detailOf(material.situation) : null;
  const detail = known?.private && !agenda ? null : known;
  const lines = agenda ? material.agendaBeside(detail) : [];
  const text = fillInvitation(template, invitationFacts(people, me, detail, format));
  return {
    text: withAgenda(text, i18n.t('walk_form.agenda'), lines.map(agendaWords)),
    fromNotes: lines.length + (detail?.private ? 1 : 0),
  };
}
