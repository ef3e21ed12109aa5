import { useState } from 'react';
import { i18n } from '#i18n';
import { useProfile } from '@/components/app/use-profile';
import { useThanks } from '@/components/app/use-setting';
import { Dialog } from '@/components/ui/dialog';
import { Segmented } from '@/components/ui/segmented';
import type { Credit } from '@/utils/records/schema-between';
import styles from './credits.module.css';
import { ThanksMessage } from './thanks-message';
import { useManager } from './use-manager';
import { usePeople } from './use-people';

type Whom = 'peer' | 'manager';

/** Drafts thanks to who is credited, and to their manager: to be copied, or opened as a mail. */
export function ThanksDialog({
  credit,
  win,
  onClose,
}: {
  credit: Credit;
  win: string | undefined;
  onClose: () => void;
}) {
  const people = usePeople();
  const profile = useProfile();
  const templates = useThanks();
  const person = credit.personIds.flatMap((id) => people.get(id)?.person ?? [])[0];
  const manager = useManager(person);
  const thanked = new Set(credit.thanked?.map(({ whom }) => whom));
  const [chosen, setChosen] = useState<Whom>(thanked.has('peer') ? 'manager' : 'peer');
  const isMe = manager?.me === true;
  const whom = isMe ? 'peer' : chosen;
  if (!person || templates === undefined || manager === undefined) return null;
  const facts = {
    name: person.name,
    manager: manager?.name,
    what: credit.text,
    win,
    me: profile?.name,
  };
  return (
    <Dialog title={i18n.t('credits.thank_title', [person.name])} onClose={onClose}>
      {!isMe && (
        <Segmented<Whom>
          label={i18n.t('credits.to_whom')}
          segments={[
            { value: 'peer', label: i18n.t('credits.to_them') },
            { value: 'manager', label: i18n.t('credits.to_manager') },
          ]}
          value={whom}
          onChange={setChosen}
        />
      )}
      {whom === 'manager' && manager === null && (
        <p className={styles.hint}>{i18n.t('credits.manager_unknown')}</p>
      )}
      <ThanksMessage
        key={whom}
        creditId={credit.id}
        whom={whom}
        to={whom === 'peer' ? person.emails[0] : manager?.email}
        facts={facts}
        templates={templates}
      />
    </Dialog>
  );
}
