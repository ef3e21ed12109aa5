import { Bell, BellOff, Clock } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { MenuItem } from '@/components/ui/menu';
import { updatePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import { snoozeChoices } from './snooze';

/** The items of a menu that put somebody off for a while, or for good. */
export function SnoozeItems({ person }: { person: Person }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const choices = snoozeChoices(now, format.timeZone);
  const snooze = (until: number | undefined) =>
    void run(
      () => updatePerson(db, person.id, { snoozedUntil: until }, Date.now()),
      until === undefined
        ? i18n.t('person.snooze_ended', [person.name])
        : i18n.t('person.snoozed', [person.name, format.longDay(until, now)]),
    );
  const mute = (muted: boolean) =>
    void run(
      () => updatePerson(db, person.id, { muted }, Date.now()),
      muted ? i18n.t('person.muted', [person.name]) : i18n.t('person.unmuted', [person.name]),
    );
  const snoozed = person.snoozedUntil !== undefined && person.snoozedUntil > now;
  return (
    <>
      {snoozed && (
        <MenuItem icon={Bell} onClick={() => snooze(undefined)}>
          {i18n.t('person.end_snooze')}
        </MenuItem>
      )}
      <MenuItem icon={Clock} onClick={() => snooze(choices.inOneWeek)}>
        {i18n.t('person.snooze_week')}
      </MenuItem>
      <MenuItem icon={Clock} onClick={() => snooze(choices.inTwoWeeks)}>
        {i18n.t('person.snooze_two_weeks')}
      </MenuItem>
      <MenuItem icon={Clock} onClick={() => snooze(choices.nextMonth)}>
        {i18n.t('person.snooze_until', [format.longDay(choices.nextMonth, now)])}
      </MenuItem>
      <MenuItem icon={person.muted ? Bell : BellOff} onClick={() => mute(!person.muted)}>
        {person.muted ? i18n.t('person.unmute') : i18n.t('person.mute')}
      </MenuItem>
    </>
  );
}
