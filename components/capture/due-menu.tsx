import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Input } from '@/components/ui/field';
import { Menu, MenuItem, type MenuTrigger } from '@/components/ui/menu';
import type { LocalDate } from '@/utils/records/schema';
import { dueChoices } from './due-choices';

/** The days a follow-up is most often due, any other, or none. */
export function DueMenu({
  due,
  trigger,
  onChange,
  onPick,
}: {
  due: LocalDate | undefined;
  trigger: (props: MenuTrigger) => ReactNode;
  onChange: (due: LocalDate | undefined) => void;
  /** Another day was asked for: show a `DayInput`. */
  onPick: () => void;
}) {
  const format = useFormat();
  const choices = dueChoices(format.localDay(useNow()));
  const item = (day: LocalDate | undefined, label: string) => (
    <MenuItem checked={due === day} onClick={() => onChange(day)}>
      {label}
    </MenuItem>
  );
  return (
    <Menu label={i18n.t('capture.due')} trigger={trigger}>
      {item(choices.today, i18n.t('ui.today'))}
      {item(choices.tomorrow, i18n.t('capture.tomorrow'))}
      {item(choices.nextMonday, i18n.t('capture.next_monday'))}
      {item(choices.inTwoWeeks, i18n.t('capture.in_two_weeks'))}
      <MenuItem onClick={onPick}>{i18n.t('capture.pick_day')}</MenuItem>
      {item(undefined, i18n.t('capture.no_due'))}
    </Menu>
  );
}

/** Any day; answers once, when it is left or Enter is pressed, so that typing a year is no change. */
export function DayInput({
  day,
  onChange,
  onClose,
}: {
  day: LocalDate | undefined;
  onChange: (day: LocalDate) => void;
  onClose: () => void;
}) {
  const format = useFormat();
  const today = format.localDay(useNow());
  const [value, setValue] = useState(day ?? today);
  const save = () => {
    if (value !== '' && value !== day) onChange(value);
    onClose();
  };
  return (
    <Input
      slim
      type="date"
      autoFocus
      aria-label={i18n.t('capture.due_day')}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') onClose();
      }}
    />
  );
}
