import { i18n } from '#i18n';
import type { ThanksTemplate } from './thanks-draft';

/** The words to start from, until the user has some of their own; the placeholders stay in them. */
export function usualThanks(whom: 'peer' | 'manager'): ThanksTemplate {
  const kept = { name: '{name}', manager: '{manager}', what: '{what}', win: '{win}', me: '{me}' };
  return whom === 'peer'
    ? {
        subject: i18n.t('credits.peer_subject', kept),
        body: i18n.t('credits.peer_body', kept),
      }
    : {
        subject: i18n.t('credits.manager_subject', kept),
        body: i18n.t('credits.manager_body', kept),
      };
}
