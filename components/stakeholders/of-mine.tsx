import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { Token } from '@/components/ui/token';
import type { Commonality } from '@/utils/records/schema';
import type { Affiliation } from '@/utils/relationships/common-ground';
import styles from './stakeholders.module.css';

const MOST = 6;

/** The user's own that may be the other's too: one press says so. The year is only the user's. */
export function OfMine({
  affiliations,
  name,
  onAdd,
}: {
  affiliations: readonly Affiliation[];
  name: string;
  onAdd: (one: Commonality) => void;
}) {
  if (affiliations.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and these say it each
    <div role="group" aria-label={i18n.t('stakeholders.of_mine')} className={styles.tokens}>
      {affiliations.slice(0, MOST).map(({ kind, text }) => (
        <Token
          key={`${kind} ${text}`}
          aria-label={i18n.t('stakeholders.theirs_too', [text, name])}
          onClick={() => onAdd({ kind, text })}
        >
          <Icon of={Plus} small />
          <bdi>{text}</bdi>
        </Token>
      ))}
    </div>
  );
}
