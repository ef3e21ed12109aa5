import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { focusBeside } from '@/components/functions/focus-beside';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import type { Common } from '@/utils/relationships/common-ground';
import { apartWords, houseLine } from './house-words';
import { kindName } from './kind-names';
import styles from './stakeholders.module.css';

/** One thing of theirs, changed where it stands; marked when it is the user's too. */
export function CommonRow({
  common: { theirs, mine, yearsApart },
  onSave,
  onRemove,
}: {
  common: Common;
  onSave: (line: string) => void;
  onRemove: () => void;
}) {
  const format = useFormat();
  const apart = apartWords(yearsApart, format.number);
  return (
    <Row
      kind="slim"
      className={styles.edit}
      action={
        <IconButton
          icon={X}
          label={i18n.t('person.remove_one', [theirs.text])}
          onClick={({ currentTarget }) => {
            focusBeside(
              currentTarget,
              currentTarget.closest('section')?.querySelector('button') ?? null,
            );
            onRemove();
          }}
        />
      }
    >
      <InlineText
        value={houseLine(theirs)}
        label={kindName(theirs.kind)}
        required
        onSave={onSave}
      />
      <p className={styles.kind}>
        {kindName(theirs.kind)}
        {mine && (
          <>
            {' · '}
            <span className={styles.shared}>
              {apart === undefined
                ? i18n.t('stakeholders.you_too')
                : i18n.t('stakeholders.you_too_when', [apart])}
            </span>
          </>
        )}
      </p>
    </Row>
  );
}
