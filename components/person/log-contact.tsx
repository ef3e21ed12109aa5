import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { Input, PlainSelect } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { type Person, TOUCH_KINDS, type TouchKind } from '@/utils/records/schema';
import { logTouch } from '@/utils/records/touches';
import { noonOf } from './noon-of';
import styles from './person.module.css';

export function touchName(kind: TouchKind): string {
  switch (kind) {
    case 'meeting':
      return i18n.t('person.touch.meeting');
    case 'call':
      return i18n.t('person.touch.call');
    case 'chat':
      return i18n.t('person.touch.chat');
    case 'walk':
      return i18n.t('person.touch.walk');
    case 'message':
      return i18n.t('person.touch.message');
  }
}

/** Contact that no calendar shows: today with one press, or on another day. */
export function LogContact({ person }: { person: Person }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const [otherDay, setOtherDay] = useState(false);
  const log = (kind: TouchKind, at: number) =>
    void run(
      () => logTouch(db, { personId: person.id, kind, at }, Date.now()),
      format.daysSince(at, now) === 0
        ? i18n.t('person.logged_today', [touchName(kind)])
        : i18n.t('person.logged', [touchName(kind), format.longDay(at, now)]),
    );
  return (
    <>
      <Menu
        label={i18n.t('person.log')}
        trigger={(props) => <Button {...props}>{i18n.t('person.log')}</Button>}
      >
        {TOUCH_KINDS.map((kind) => (
          <MenuItem key={kind} onClick={() => log(kind, now)}>
            {i18n.t('person.touch_today', [touchName(kind)])}
          </MenuItem>
        ))}
        <MenuItem onClick={() => setOtherDay(true)}>{i18n.t('person.other_day')}</MenuItem>
      </Menu>
      {otherDay && (
        <OtherDay
          today={format.localDay(now)}
          onLog={(kind, day) => {
            setOtherDay(false);
            log(kind, Math.min(now, noonOf(day, format.timeZone)));
          }}
          onCancel={() => setOtherDay(false)}
        />
      )}
    </>
  );
}

function OtherDay({
  today,
  onLog,
  onCancel,
}: {
  today: string;
  onLog: (kind: TouchKind, day: string) => void;
  onCancel: () => void;
}) {
  const [kind, setKind] = useState<TouchKind>('call');
  const [day, setDay] = useState(today);
  return (
    <form
      className={styles.otherDay}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onLog(kind, day);
      }}
    >
      <PlainSelect
        slim
        autoFocus
        aria-label={i18n.t('person.touch_kind')}
        value={kind}
        onChange={(value) => setKind(TOUCH_KINDS.find((one) => one === value) ?? kind)}
      >
        {TOUCH_KINDS.map((one) => (
          <option key={one} value={one}>
            {touchName(one)}
          </option>
        ))}
      </PlainSelect>
      <Input
        slim
        type="date"
        aria-label={i18n.t('person.touch_day')}
        value={day}
        max={today}
        required
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit">{i18n.t('ui.save')}</Button>
      <IconButton icon={X} label={i18n.t('ui.cancel')} onClick={onCancel} />
    </form>
  );
}
