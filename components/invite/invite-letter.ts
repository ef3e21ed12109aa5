import { i18n } from '#i18n';
import { spokenName } from '@/utils/coffee/walk-invitation';
import type { Person } from '@/utils/records/schema';

/** What an invitation says, in the order in which it says it. */
export interface InviteLines {
  hello: string;
  opening: string;
  theme: string;
  closing: string;
}

/**
 * A few plain lines to start from: what they could bring, as the user wrote it, else what the peer works
 * on, where that is known.
 */
export function inviteLines(
  { name, theirInitiatives = [] }: Pick<Person, 'name' | 'theirInitiatives'>,
  meeting: string,
  when: string,
  bring: string,
): InviteLines {
  const [theme] = theirInitiatives;
  return {
    hello: i18n.t('invite.text.hello', [spokenName(name)]),
    opening: i18n.t('invite.text.opening', [meeting, when]),
    theme: bring.trim()
      ? i18n.t('invite.text.bring', [bring.trim()])
      : theme === undefined
        ? i18n.t('invite.text.plain')
        : i18n.t('invite.text.theme', [theme]),
    closing: i18n.t('invite.text.closing'),
  };
}

export function inviteLetter({ hello, opening, theme, closing }: InviteLines): string {
  return [hello, opening, theme, closing].join('\n\n');
}

/** A letter that was changed by hand, with the lines in it that are still as they were brought up to date. */
export function withNewLines(written: string, before: InviteLines, after: InviteLines): string {
  return written
    .replace(before.opening, () => after.opening)
    .replace(before.theme, () => after.theme);
}
