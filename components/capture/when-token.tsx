import { subDays } from 'date-fns';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Token } from '@/components/ui/token';
import type { LocalDate } from '@/utils/records/schema';
import styles from './capture.module.css';
import { DayInput } from './due-menu';

/** The day on which it was, changed by pressing it. */
export function WhenToken({
  day,
  onChange,
}: {
  day: LocalDate;
  onChange: (day: LocalDate) => void;
}) {
  const format = useFormat();
  const now = useNow();
  const [picking, setPicking] = useState(false);
  if (picking) {
    return (
      <span className={styles.day}>
        <DayInput day={day} onChange={onChange} onClose={() => setPicking(false)} />
      </span>
    );
  }
  const today = format.localDay(now);
  const yesterday = format.localDay(subDays(now, 1).getTime());
  const words =
    day === today
      ? i18n.t('ui.today')
      : day === yesterday
        ? i18n.t('capture.yesterday')
        : format.day(day, now);
  return (
    <Menu
      label={i18n.t('capture.when')}
      trigger={(props) => (
        <Token icon={CalendarDays} aria-label={i18n.t('capture.when_was', [words])} {...props}>
          {words}
        </Token>
      )}
    >
      <MenuItem checked={day === today} onClick={() => onChange(today)}>
        {i18n.t('ui.today')}
      </MenuItem>
      <MenuItem checked={day === yesterday} onClick={() => onChange(yesterday)}>
        {i18n.t('capture.yesterday')}
      </MenuItem>
      <MenuItem onClick={() => setPicking(true)}>{i18n.t('capture.pick_day')}</MenuItem>
    </Menu>
  );
}
