import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { Input } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import styles from './people.module.css';

/** Escape empties it; the arrow down goes on in the list. */
export function SearchField({
  query,
  onChange,
  onClear,
  onDown,
  ref,
}: {
  query: string;
  onChange: (query: string) => void;
  onClear: () => void;
  onDown: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  return (
    <div className={styles.search}>
      <Icon of={Search} />
      <Input
        ref={ref}
        type="search"
        aria-label={i18n.t('nav.search')}
        placeholder={i18n.t('people.search')}
        value={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onClear();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          }
        }}
      />
      {query !== '' && (
        <IconButton icon={X} label={i18n.t('people.clear_search')} onClick={onClear} />
      )}
    </div>
  );
}
