import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useProfile } from '@/components/app/use-profile';
import { mailLink } from '@/components/gray-zone/thanks-draft';
import { Button, ButtonAnchor } from '@/components/ui/button';
import { isolated } from '@/components/ui/isolated';
import text from '@/components/ui/text.module.css';
import { spokenName } from '@/utils/coffee/walk-invitation';
import type { Person } from '@/utils/records/schema';
import styles from './another-way.module.css';

/**
 * After a second no in a row: a short message, or a place at their team's meeting. The texts are
 * copied, or opened in the user's own mail; nothing is sent from here.
 */
export function AnotherWay({ person }: { person: Person }) {
  const me = useProfile()?.name?.trim();
  const toasts = useToast();
  const name = spokenName(person.name);
  const signed = (words: string) => (me ? `${words}\n\n${spokenName(me)}` : words);
  const message = signed(i18n.t('walks.message_text', [name]));
  const join = signed(i18n.t('walks.join_text', [name]));
  const copy = (words: string) =>
    void navigator.clipboard.writeText(words).then(
      () => toasts.show(i18n.t('walks.copied')),
      () => toasts.show(i18n.t('settings.not_copied')),
    );
  const [email] = person.emails;
  return (
    <div className={styles.way}>
      <p className={`${text.small} ${text.soft}`}>
        {i18n.t('walks.another_way', [isolated(person.name)])}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => copy(message)}>{i18n.t('walks.copy_message')}</Button>
        <Button onClick={() => copy(join)}>{i18n.t('walks.copy_join')}</Button>
        {email !== undefined && (
          <ButtonAnchor
            kind="text"
            href={mailLink(email, { subject: i18n.t('walks.subject'), body: message })}
            target="_blank"
            rel="noreferrer"
          >
            {i18n.t('walks.mail')}
          </ButtonAnchor>
        )}
      </div>
    </div>
  );
}
