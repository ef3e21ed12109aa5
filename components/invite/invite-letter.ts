import { i18n } from '#i18n';
import type { Person } from '@/utils/records/schema';

/** A few plain lines to start from, with what the peer works on where that is known. */
export function inviteLetter(
  { theirInitiatives = [] }: Pick<Person, 'theirInitiatives'>,
  meeting: string,
  when: string,
): string {
  const [theme] = theirInitiatives;
  return [
    i18n.t('invite.text.opening', [meeting, when]),
    theme === undefined ? i18n.t('invite.text.plain') : i18n.t('invite.text.theme', [theme]),
    i18n.t('invite.text.closing'),
  ].join('\n\n');
}
