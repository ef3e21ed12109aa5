import { Coffee, MessageCircle, Phone, RotateCcw, X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { focusBeside } from '@/components/functions/focus-beside';
import { usePromiseCommands } from '@/components/promises/use-promise-commands';
import { shortNames } from '@/components/today/short-names';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { LoggedTouch, Person } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { removeTouch } from '@/utils/records/touches';
import { countsAsContact } from '@/utils/relationships/touches';
import { touchName } from './log-contact';
import { NoteText } from './note-text';
import styles from './person.module.css';
import type { StoryEntry } from './story-entries';
import { storyLine } from './story-line';

/** One line of the story. The second of a day leaves the gutter empty. Hundreds may be shown: only new ones are drawn. */
export const StoryRow = memo(function StoryRow({
  entry,
  person,
  ahead,
  sameDay,
}: {
  entry: StoryEntry;
  person: Person;
  ahead: boolean;
  sameDay: boolean;
}) {
  const format = useFormat();
  const now = useNow();
  const today = format.daysFromToday(format.localDay(entry.at), now) === 0;
  const gutter = ahead ? (
    <>
      {format.day(entry.at, now)}
      <small>{format.clock(entry.at)}</small>
    </>
  ) : sameDay ? undefined : today ? (
    i18n.t('ui.today')
  ) : (
    format.dayInYear(entry.at)
  );
  const row = (children: ReactNode, action?: ReactNode, slim = false) => (
    <Row
      kind={slim ? 'slim' : 'plain'}
      gutter={gutter}
      tone={ahead ? 'strong' : undefined}
      className={`${styles.edit} ${styles.tall}`}
      action={action}
    >
      {children}
    </Row>
  );
  switch (entry.kind) {
    case 'meeting':
      return isContact(entry)
        ? row(<MeetingWords entry={entry} />)
        : row(<FaintMeeting entry={entry} />, undefined, true);
    case 'touch':
      return row(<TouchWords touch={entry.touch} />, <RemoveTouch touch={entry.touch} />);
    case 'note':
      return row(<NoteText note={entry.note} />);
    case 'promise':
      return row(
        <TwoLines entry={entry} person={person} />,
        entry.step !== 'made' && entry.step !== 'moved' && (
          <ReopenPromise promise={entry.promise} />
        ),
      );
    default:
      return row(<TwoLines entry={entry} person={person} />);
  }
});

function TwoLines({ entry, person }: { entry: Parameters<typeof storyLine>[0]; person: Person }) {
  const format = useFormat();
  const functions = useFunctions();
  const now = useNow();
  const name = shortNames([person]).get(person.id) ?? person.name;
  const { icon, title, words } = storyLine(entry, { name, nameOf: functions.name, format, now });
  return (
    <>
      <p className={text.what}>
        <bdi>{title}</bdi>
      </p>
      <p className={styles.kind}>
        <Icon of={icon} small />
        {words}
      </p>
    </>
  );
}

/** For one that was marked by mistake, when the Undo has gone. */
function ReopenPromise({ promise }: { promise: PromiseRecord }) {
  const { settle } = usePromiseCommands(promise);
  return (
    <IconButton
      icon={RotateCcw}
      label={i18n.t('promises.open_again', [promise.text])}
      onClick={({ currentTarget }) => {
        focusBeside(currentTarget, currentTarget.closest('main'));
        settle('open');
      }}
    />
  );
}

type MeetingEntry = StoryEntry & { kind: 'meeting' };

/** An all-hands, or one that either of the two declined, brought nobody closer: one quiet line. */
function isContact({ meeting, attendance, notes }: MeetingEntry): boolean {
  return notes.length > 0 || countsAsContact(meeting, attendance);
}

function FaintMeeting({ entry }: { entry: MeetingEntry }) {
  return (
    <p className={`${text.small} ${text.faint} ${styles.faint}`}>
      <bdi>{entry.meeting.title || i18n.t('today.untitled')}</bdi>
      {' · '}
      {useMeetingWords(entry)}
    </p>
  );
}

function MeetingWords({ entry }: { entry: MeetingEntry }) {
  const { meeting, walk, notes } = entry;
  return (
    <>
      <p className={text.what}>
        <bdi>{meeting.title || i18n.t('today.untitled')}</bdi>
      </p>
      <p className={styles.kind}>
        {walk && <Icon of={Coffee} small />}
        {useMeetingWords(entry)}
      </p>
      {notes.map((note) => (
        <NoteText key={note.id} note={note} />
      ))}
    </>
  );
}

/** "Meeting of 6, 45 min" */
function useMeetingWords({ meeting, attendance }: MeetingEntry): string {
  const format = useFormat();
  const people = meeting.attendeeCount;
  const size =
    people === 2
      ? i18n.t('person.one_to_one')
      : people === undefined
        ? i18n.t('person.meeting')
        : i18n.t('person.meeting_of', [format.number(people)]);
  return [
    size,
    ...(meeting.allDay ? [] : [format.duration((meeting.end - meeting.start) / 60_000)]),
    ...(attendance.response === 'declined' ? [i18n.t('person.declined')] : []),
    ...(meeting.myResponse === 'declined' ? [i18n.t('person.you_declined')] : []),
  ].join(', ');
}

function TouchWords({ touch }: { touch: LoggedTouch }) {
  const icon = touch.kind === 'walk' ? Coffee : touch.kind === 'call' ? Phone : MessageCircle;
  return (
    <>
      <p className={text.what}>{touchName(touch.kind)}</p>
      <p className={styles.kind}>
        <Icon of={icon} small />
        {i18n.t('person.logged_by_hand')}
      </p>
    </>
  );
}

function RemoveTouch({ touch }: { touch: LoggedTouch }) {
  const db = useDatabase();
  const run = useCommand();
  return (
    <IconButton
      icon={X}
      label={i18n.t('person.remove_one', [touchName(touch.kind)])}
      onClick={({ currentTarget }) => {
        focusBeside(currentTarget, currentTarget.closest('main'));
        void run(() => removeTouch(db, touch.id), i18n.t('person.removed_one'));
      }}
    />
  );
}
