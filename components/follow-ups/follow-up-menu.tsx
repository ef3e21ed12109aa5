import {
  CalendarArrowDown,
  Clock,
  Ellipsis,
  Handshake,
  MessageCircle,
  Repeat2,
} from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { dueChoices } from '@/components/capture/due-choices';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import type { FollowUp } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { SaveFollowUps } from './save-follow-ups';
import { useFollowUpCommands } from './use-follow-up-commands';

/**
 * What can be done with a follow-up beside ticking it. `people` are those it is about; `onPick` and
 * `onRepeat` ask the row for a day and for a rhythm, where it stands.
 */
export function FollowUpMenu({
  followUp,
  people,
  onPick,
  onRepeat,
}: {
  followUp: FollowUp;
  people: readonly PersonStanding[];
  onPick: () => void;
  onRepeat: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const commands = useFollowUpCommands(followUp);
  const [saving, setSaving] = useState(false);
  const { today, tomorrow, nextMonday } = dueChoices(format.localDay(now));
  const meeting = nextMeetingOf(people);
  const meetingDay = meeting && format.localDay(Math.max(meeting.at, now));
  return (
    <>
      <IconMenu icon={Ellipsis} label={i18n.t('follow_up.menu', [followUp.text])}>
        <MenuItem icon={Clock} onClick={() => commands.putOff(tomorrow)}>
          {i18n.t('follow_up.tomorrow')}
        </MenuItem>
        {nextMonday !== tomorrow && (
          <MenuItem icon={Clock} onClick={() => commands.putOff(nextMonday)}>
            {i18n.t('follow_up.monday', [format.longDay(nextMonday, now)])}
          </MenuItem>
        )}
        {meeting && meetingDay !== undefined && meetingDay > today && (
          <MenuItem icon={Clock} onClick={() => commands.putOff(meetingDay)}>
            {i18n.t('follow_up.meeting_day', [meeting.name, format.longDay(meetingDay, now)])}
          </MenuItem>
        )}
        <MenuItem icon={Clock} onClick={onPick}>
          {i18n.t('follow_up.pick_day')}
        </MenuItem>
        {people.length > 0 && (
          <MenuItem icon={MessageCircle} onClick={commands.untilMeeting}>
            {i18n.t('follow_up.bring_up')}
          </MenuItem>
        )}
        <MenuItem icon={Repeat2} onClick={onRepeat}>
          {i18n.t('follow_up.repeat')}
        </MenuItem>
        {people.length > 0 && (
          <>
            <MenuItem icon={Handshake} onClick={() => commands.promise('me')}>
              {i18n.t('follow_up.make_promise_mine')}
            </MenuItem>
            <MenuItem icon={Handshake} onClick={() => commands.promise('them')}>
              {i18n.t('follow_up.make_promise_theirs')}
            </MenuItem>
          </>
        )}
        <MenuItem icon={CalendarArrowDown} onClick={() => setSaving(true)}>
          {i18n.t('follow_up.save_file')}
        </MenuItem>
      </IconMenu>
      {saving && <SaveFollowUps one={followUp} onClose={() => setSaving(false)} />}
    </>
  );
}

/** The earliest that the calendar has with any of them; epoch ms, and with whom. */
function nextMeetingOf(
  people: readonly PersonStanding[],
): { at: number; name: string } | undefined {
  return people
    .flatMap(({ person, nextMeeting }) =>
      nextMeeting ? [{ at: nextMeeting.start, name: person.name }] : [],
    )
    .sort((a, b) => a.at - b.at)[0];
}
