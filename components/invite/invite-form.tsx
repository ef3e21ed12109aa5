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
import { restOnClipboard } from '@/components/coffee/rest-on-clipboard';
import { Button } from '@/components/ui/button';
import { Field, FieldGroup, Select, TextArea } from '@/components/ui/field';
import type { Format } from '@/components/ui/format';
import text from '@/components/ui/text.module.css';
import { guestAddresses } from '@/utils/coffee/guest-address';
import { addInvitation } from '@/utils/records/invitations';
import type { Meeting, Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import type { TeamMeeting } from '@/utils/relationships/team-meetings';
import styles from './invite.module.css';
import { type InviteLines, inviteLetter, inviteLines, withNewLines } from './invite-letter';

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
  const [key, setKey] = useState<string>();
  const [dateId, setDateId] = useState<string>();
  const [bring, setBring] = useState('');
  const [written, setWritten] = useState<string>();
  const chosen = meetings.find((one) => one.key === key) ?? meetings[0];
  const date = chosen?.dates.find(({ id }) => id === dateId) ?? chosen?.dates[0];
  const { open, remember } = useInvite(person);
  if (!chosen || !date) return null;
  const linesOf = (meeting: TeamMeeting, day: Meeting, what: string) =>
    inviteLines(person, meeting.title, format.slotDay(day.start), what);
  const lines = linesOf(chosen, date, bring);
  const letter = written ?? inviteLetter(lines);
  /** A letter that was changed by hand says the new meeting, day and theme where it says the old. */
  const rewrite = (next: InviteLines) => {
    if (written !== undefined) setWritten(withNewLines(written, lines, next));
  };
  const choose = (meeting: TeamMeeting, day: Meeting | undefined) => {
    const next = day ?? meeting.dates[0];
    if (next) rewrite(linesOf(meeting, next, bring));
    setKey(meeting.key);
    setDateId(day?.id);
  };
  const asked = { title: chosen.title, date, bring };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(asked, letter);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter);
    } catch {
      toasts.show(i18n.t('give_get.offer.not_copied'));
      return;
    }
    const undo = await remember(asked);
    if (undo) toasts.show(i18n.t('invite.copied'), undo);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={i18n.t('invite.which')}
        value={chosen.key}
        onChange={(next) => {
          const meeting = meetings.find((one) => one.key === next);
          if (meeting) choose(meeting, undefined);
        }}
      >
        {meetings.map((one) => (
          <option key={one.key} value={one.key}>
            {nameOf(one, meetings, format)}
          </option>
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
      <Field
        label={i18n.t('invite.bring')}
        hint={i18n.t('invite.bring_hint')}
        value={bring}
        onChange={({ currentTarget: { value } }) => {
          rewrite(linesOf(chosen, date, value));
          setBring(value);
        }}
      />
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

/** Two of one title are told apart by when they are next. */
function nameOf(one: TeamMeeting, all: readonly TeamMeeting[], format: Format): string {
  const [next] = one.dates;
  const alone = all.filter(({ title }) => title === one.title).length === 1;
  return alone || !next
    ? one.title
    : i18n.t('invite.meeting_at', [one.title, format.slotDay(next.start)]);
}

interface Asked {
  title: string;
  date: Meeting;
  bring: string;
}

/** Opens the form and remembers the invitation; or only that it was made. */
function useInvite(person: Person) {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const profile = useProfile();
  const remember = async ({ title, date, bring }: Asked): Promise<Undo | undefined> => {
    let undo: Undo | undefined;
    const given = { meetingTitle: title, at: date.start, meetingId: date.id, bring };
    await run(async () => {
      undo = await addInvitation(db, { ...given, personIds: [person.id] }, Date.now());
      return undo;
    });
    return undo;
  };
  const open = useSingle(async (asked: Asked, details: string) => {
    const undo = await remember(asked);
    if (!undo) return;
    const { title, date } = asked;
    const event = {
      title: i18n.t('invite.event', [title, person.name]),
      start: date.start,
      end: date.end,
      guests: guestAddresses(person.emails).slice(0, 1),
      details,
    };
    const form = await calendarForm(profile?.emails ?? []);
    const link = formAddress(form, event, format.timeZone);
    const cut = await restOnClipboard(link, details);
    await browser.tabs.create({ url: link });
    const named = event.guests.length > 0;
    const said = i18n.t(named ? 'invite.opened' : 'invite.opened_bare', [person.name]);
    toasts.show([said, ...cut].join(' '), undo);
  });
  return { open, remember };
}
