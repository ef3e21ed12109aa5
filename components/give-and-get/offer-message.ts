import { i18n } from '#i18n';
import type { Theme } from '@/utils/relationships/what-to-offer';

/** A favour of that help, in the user's voice: "Help with self-service onboarding". */
export function helpText({ kind, text }: Theme): string {
  return kind === 'goal'
    ? i18n.t('give_get.offer.help_goal', [text])
    : i18n.t('give_get.offer.help_with', [text]);
}

/** A few words to send, which the user changes before they do. */
export function offerMessage(name: string, theme: Theme): string {
  const lines = [
    i18n.t('give_get.offer.hello', [name]),
    theme.kind === 'goal'
      ? i18n.t('give_get.offer.about_goal', [theme.text])
      : i18n.t('give_get.offer.about', [theme.text]),
  ];
  if (theme.focusArea !== undefined) lines.push(i18n.t('give_get.offer.why', [theme.focusArea]));
  lines.push(i18n.t('give_get.offer.ask'));
  return lines.join('\n\n');
}
