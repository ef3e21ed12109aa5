import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { Input } from '@/components/ui/field';
import type { Commonality } from '@/utils/records/schema';
import { readHouse } from './house-words';
import { asKind, KINDS, kindName } from './kind-names';
import styles from './stakeholders.module.css';

/**
 * One line for a school, employer, programme, interest or struggle, its kind a token before it; a year
 * at the end is the year. Enter keeps it and leaves room for the next, Escape puts it away.
 */
export function AddHouse({
  label,
  onAdd,
  onClose,
}: {
  label: string;
  onAdd: (one: Commonality) => void;
  /** Absent where the line stands there always. */
  onClose?: () => void;
}) {
  const [kind, setKind] = useState<Commonality['kind']>('school');
  const [line, setLine] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (line.trim() === '') return;
    onAdd({ kind, ...readHouse(line) });
    setLine('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <ChoiceInPlace
        label={i18n.t('stakeholders.kind_of')}
        value={kind}
        options={KINDS.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
        onChange={(value) => setKind(asKind(value) ?? kind)}
      >
        {kindName(kind)}
      </ChoiceInPlace>
      <Input
        slim
        autoFocus={onClose !== undefined}
        aria-label={label}
        placeholder={i18n.t('stakeholders.house_hint')}
        autoComplete="off"
        maxLength={200}
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose?.();
        }}
      />
      {line.trim() !== '' && <Button type="submit">{i18n.t('ui.save')}</Button>}
    </form>
  );
}
