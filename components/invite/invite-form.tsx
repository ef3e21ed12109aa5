import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { calendarForm, formAddress } from '@/components/coffee/calendar-form';
import { Button } from '@/components/ui/button';
import { FieldGroup, Select, TextArea } from '@/components/ui/field';
import text from '@/components/ui/text.module.css';
import { addInvitation } from '@/utils/records/invitations';
import type { Meeting, Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import type { TeamMeeting } from '@/utils/relationships/team-meetings';
import styles from './invite.module.css';
import { inviteLetter } from './invite-letter';

/** Which meeting, when, and in which words; the form opens in the calendar, or the text is copied. */
export function InviteForm({
  person,
  meetings,
}: {
  person: Person;
  meetings: readonly TeamMeeting[];
}) {
  const format = useFormat();
  const toasts = useToast();
  const [title, setTitle] = useState<string>();
  const [dateId, setDateId] = useState<string>();
  const [written, setWritten] = useState<string>();
  const chosen = meetings.find((one) => one.title === title) ?? meetings[0];
  const date = chosen?.dates.find(({ id }) => id === dateId) ?? chosen?.dates[0];
  const { open, remember } = useInvite(person);
  if (!chosen || !date) return null;
  const letter = written ?? inviteLetter(person, chosen.title, format.slotDay(date.start));
  /** A letter that was changed by hand names the new meeting and day where it named the old. */
  const choose = (meeting: TeamMeeting, day: Meeting | undefined) => {
    setTitle(meeting.title);
    setDateId(day?.id);
    const next = day ?? meeting.dates[0];
    if (written === undefined || !next) return;
    setWritten(
      written
        .replaceAll(chosen.title, () => meeting.title)
        .replaceAll(format.slotDay(date.start), () => format.slotDay(next.start)),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(chosen.title, date, letter);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter);
    } catch {
      toasts.show(i18n.t('give_get.offer.not_copied'));
      return;
    }
    const undo = await remember(chosen.title, date);
    if (undo) toasts.show(i18n.t('invite.copied'), undo);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={i18n.t('invite.which')}
        value={chosen.title}
        onChange={(next) => {
          const meeting = meetings.find((one) => one.title === next);
          if (meeting) choose(meeting, undefined);
        }}
      >
        {meetings.map((one) => (
          <option key={one.title}>{one.title}</option>
        ))}
      </Select>
      <Select
        label={i18n.t('invite.when')}
        value={date.id}
        onChange={(next) =>
          choose(
            chosen,
            chosen.dates.find(({ id }) => id === next),
          )
        }
      >
        {chosen.dates.map(({ id, start }) => (
          <option key={id} value={id}>
            {format.slotDay(start)}
          </option>
        ))}
      </Select>
      <FieldGroup label={i18n.t('invite.letter')} hint={i18n.t('invite.letter_hint')}>
        {(ids) => (
          <TextArea
            {...ids}
            className={styles.letter}
            rows={6}
            value={letter}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </FieldGroup>
      <div className={text.actions}>
        <Button type="submit" kind="main">
          {i18n.t('invite.open')}
        </Button>
        <Button onClick={() => void copy()}>{i18n.t('invite.copy')}</Button>
      </div>
    </form>
  );
}

/** Opens the form and remembers the invitation; or only that it was made. */
function useInvite(person: Person) {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const profile = useProfile();
  const remember = async (title: string, date: Meeting): Promise<Undo | undefined> => {
    let undo: Undo | undefined;
    const given = { meetingTitle: title, at: date.start, meetingId: date.id };
    await run(async () => {
      undo = await addInvitation(db, { ...given, personIds: [person.id] }, Date.now());
      return undo;
    });
    return undo;
  };
  const open = useSingle(async (title: string, date: Meeting, details: string) => {
    const undo = await remember(title, date);
    if (!undo) return;
    const event = {
      title: i18n.t('invite.event', [title, person.name]),
      start: date.start,
      end: date.end,
      guests: person.emails.slice(0, 1),
      details,
    };
    const form = await calendarForm(profile?.emails ?? []);
    await browser.tabs.create({ url: formAddress(form, event, format.timeZone) });
    const named = event.guests.length > 0;
    toasts.show(i18n.t(named ? 'invite.opened' : 'invite.opened_bare', [person.name]), undo);
  });
  return { open, remember };
}
