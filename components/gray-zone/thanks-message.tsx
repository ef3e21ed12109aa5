import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { Button, ButtonAnchor } from '@/components/ui/button';
import { Field, FieldGroup, TextArea } from '@/components/ui/field';
import { type ThanksTemplates, thanksSetting } from '@/utils/browser/settings';
import { thankFor } from '@/utils/records/credits';
import styles from './credits.module.css';
import { draftThanks, mailLink, type ThanksFacts, type ThanksTemplate } from './thanks-draft';
import { usualThanks } from './thanks-words';

/** One message, drafted from its template and changed as the user likes; sending it is their own. */
export function ThanksMessage({
  creditId,
  whom,
  to,
  facts,
  templates,
}: {
  creditId: string;
  whom: 'peer' | 'manager';
  to: string | undefined;
  facts: ThanksFacts;
  templates: ThanksTemplates;
}) {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  // The one that is typed here goes before the stored one, which answers a moment later.
  const [typed, setTyped] = useState<ThanksTemplate | null>(templates[whom] ?? null);
  const template = typed ?? usualThanks(whom);
  // What the user wrote; until then the draft follows the template.
  const [own, setOwn] = useState<ThanksTemplate | null>(null);
  const message = own ?? draftThanks(template, facts);
  const noted = () =>
    void run(() => thankFor(db, creditId, whom, Date.now()), i18n.t('credits.noted_thanks'));
  const copy = () =>
    navigator.clipboard
      .writeText(message.body)
      .then(noted, () => toasts.show(i18n.t('settings.not_copied')));
  const keep = (next: ThanksTemplate | null) => {
    setOwn(null);
    setTyped(next);
    void thanksSetting.set({ ...templates, [whom]: next ?? undefined });
  };
  return (
    <>
      <FieldGroup label={i18n.t('credits.message')}>
        {(ids) => (
          <TextArea
            className={styles.draft}
            {...ids}
            value={message.body}
            onChange={({ currentTarget: { value } }) => setOwn({ ...message, body: value })}
          />
        )}
      </FieldGroup>
      <div className={styles.actions}>
        <Button kind="main" onClick={() => void copy()}>
          {i18n.t('credits.copy')}
        </Button>
        <ButtonAnchor href={mailLink(to, message)} target="_blank" rel="noreferrer" onClick={noted}>
          {i18n.t('credits.mail')}
        </ButtonAnchor>
        <Button kind="text" onClick={noted}>
          {i18n.t('credits.thanked_already')}
        </Button>
      </div>
      <p className={styles.hint}>{i18n.t('credits.hint')}</p>
      <details className={styles.template}>
        <summary>{i18n.t('credits.template')}</summary>
        <div>
          <Field
            label={i18n.t('credits.subject')}
            value={template.subject}
            onChange={({ currentTarget: { value } }) => keep({ ...template, subject: value })}
          />
          <FieldGroup
            label={i18n.t('credits.template_words')}
            hint={i18n.t('credits.placeholders', ['{name} {manager} {what} {win} {me}'])}
          >
            {(ids) => (
              <TextArea
                className={styles.draft}
                {...ids}
                value={template.body}
                onChange={({ currentTarget: { value } }) => keep({ ...template, body: value })}
              />
            )}
          </FieldGroup>
          {typed && <Button onClick={() => keep(null)}>{i18n.t('credits.template_reset')}</Button>}
        </div>
      </details>
    </>
  );
}
