import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import styles from './settings.module.css';

/** More than a few are none. */
const MOST = 7;

/** What matters most to the user's own work, a line each. */
export function FocusAreas({
  areas,
  onChange,
}: {
  areas: readonly string[];
  onChange: (areas: string[]) => void;
}) {
  const [line, setLine] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const text = line.trim();
    if (text === '') return;
    setLine('');
    if (!areas.includes(text)) onChange([...areas, text]);
  };
  return (
    <div>
      <p className={styles.label}>{i18n.t('settings.focus')}</p>
      <p className={styles.hint}>{i18n.t('settings.focus_hint')}</p>
      <ul>
        {areas.map((area, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps the focus while its words change
          <li key={index} className={styles.entry}>
            <InlineText
              value={area}
              label={i18n.t('settings.focus_area')}
              required
              onSave={(text) => {
                if (!areas.includes(text)) onChange(areas.with(index, text));
              }}
            />
            <IconButton
              icon={X}
              label={i18n.t('person.remove_one', [area])}
              onClick={({ currentTarget }) => {
                const box = currentTarget.closest('ul')?.parentElement;
                // The line that adds is away while there are enough.
                (
                  box?.querySelector<HTMLElement>('form input') ?? box?.querySelector('button')
                )?.focus();
                onChange(areas.toSpliced(index, 1));
              }}
            />
          </li>
        ))}
      </ul>
      {areas.length < MOST ? (
        <form className={styles.entry} onSubmit={add}>
          <Input
            slim
            aria-label={i18n.t('settings.new_focus')}
            placeholder={i18n.t('settings.new_focus')}
            autoComplete="off"
            maxLength={200}
            value={line}
            onChange={(event) => setLine(event.currentTarget.value)}
          />
          {line.trim() !== '' && <Button type="submit">{i18n.t('ui.save')}</Button>}
        </form>
      ) : (
        <p className={styles.hint}>{i18n.t('settings.focus_enough')}</p>
      )}
    </div>
  );
}
