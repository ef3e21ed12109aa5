import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Input } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import styles from './settings.module.css';

export interface Hours {
  start: string;
  end: string;
}

/** From and until, kept as soon as they make sense. `of` names whose hours they are ("Monday"). */
export function HoursRange({
  of,
  hours,
  onChange,
  onRemove,
}: {
  of: string;
  hours: Hours;
  onChange: (hours: Hours) => void;
  onRemove: () => void;
}) {
  const [draft, setDraft] = useState<Hours | null>(null);
  const shown = draft ?? hours;
  const wrong = draft !== null && draft.start >= draft.end;
  const edit = (patch: Partial<Hours>) => {
    const next = { ...shown, ...patch };
    const good = next.start !== '' && next.end !== '' && next.start < next.end;
    setDraft(good ? null : next);
    if (good) onChange(next);
  };
  return (
    <div className={styles.range}>
      <Input
        slim
        type="time"
        dir={undefined}
        aria-label={i18n.t('settings.from', [of])}
        aria-invalid={wrong || undefined}
        value={shown.start}
        onChange={(event) => edit({ start: event.currentTarget.value })}
      />
      <span className={styles.to} aria-hidden="true">
        –
      </span>
      <Input
        slim
        type="time"
        dir={undefined}
        aria-label={i18n.t('settings.to', [of])}
        aria-invalid={wrong || undefined}
        value={shown.end}
        onChange={(event) => edit({ end: event.currentTarget.value })}
      />
      <IconButton icon={X} label={`${i18n.t('settings.remove_hours')}: ${of}`} onClick={onRemove} />
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {i18n.t('settings.hours_wrong')}
        </p>
      )}
    </div>
  );
}
