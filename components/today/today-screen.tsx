import { useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AfterMeeting } from '@/components/after/after-meeting';
import { useAskedAfter } from '@/components/after/use-after';
import { LeftOver } from '@/components/agenda/left-over';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { usePages, useSample } from '@/components/app/use-setting';
import { TodayCapture } from '@/components/capture/today-capture';
import { WeeklyPractice } from '@/components/check-in/weekly-practice';
import { DidYouWalk } from '@/components/coffee/did-you-walk';
import { OpenAsks } from '@/components/give-and-get/open-asks';
import { RiskyInitiatives } from '@/components/initiatives/risky-initiatives';
import { TeamMeetingToday } from '@/components/invite/team-meeting-today';
import { PromisesDue } from '@/components/promises/promises-due';
import { RoundNudge } from '@/components/rounds/round-nudge';
import { toSort } from '@/components/sort/sort-queue';
import { ButtonLink } from '@/components/ui/button';
import { SkeletonRows } from '@/components/ui/skeleton';
import { Strip } from '@/components/ui/strip';
import text from '@/components/ui/text.module.css';
import type { PageFocus } from '@/utils/browser/messages';
import { lastUnderstood, sitesInUse, troubles } from '@/utils/browser/pages';
import { names } from '@/utils/calendars/event-key';
import { meetingInFocus } from './day';
import { daySummary } from './day-summary';
import { Drifting } from './drifting';
import { EmptyDay, NothingRead } from './empty-day';
import { FocusCard } from './focus-card';
import { FollowUps } from './follow-ups';
import { Later } from './later';
import { Mast } from './mast';
import { NameQuestions } from './name-questions';
import { OutOfTouch } from './out-of-touch';
import { PageNote } from './page-note';
import { ReadingLine } from './reading-line';
import styles from './today.module.css';
import { useCalendarFocus } from './use-calendar-focus';
import { useDay, useMeetingCard } from './use-day';
import { useOpenFollowUps } from './use-open-follow-ups';

/**
 * What is on now or next and with whom; then what others wait for, what the user means to do, whom
 * they lose, and what is worth trying. The order is told in docs/practices.md.
 */
export function TodayScreen() {
  const now = useNow();
  const format = useFormat();
  const profile = useProfile();
  const pages = usePages();
  const sample = useSample();
  const standings = useStandings();
  const day = useDay();
  const followUps = useOpenFollowUps();
  const asked = useAskedAfter();
  const openEvent = useCalendarFocus();
  const [workedOn, setWorkedOn] = useState<string | null>(null);
  const [writtenIn, setWrittenIn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ meetingId: string; instead: PageFocus } | null>(null);

  // What was pressed leaves the page with the card it changed; the focus follows to the new one.
  const changedHere = useRef(false);
  const choose = (meetingId: string | null) => {
    changedHere.current = true;
    setChosen(meetingId === null ? null : { meetingId, instead: openEvent });
  };

  const byId = useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  const fallback = day && meetingInFocus(day, now);
  // A press in the panel holds until something else is opened or closed in the calendar.
  const chosenId = chosen?.instead === openEvent ? (chosen?.meetingId ?? null) : null;
  const card = useMeetingCard({
    chosenId,
    openEvent,
    // An agenda that is being written stays until its line is left, whatever the clock says.
    fallbackId: writtenIn ?? fallback?.meeting.id ?? null,
  });

  if (!standings || !day || !followUps || !asked || card === undefined || pages === undefined) {
    return (
      <main tabIndex={-1}>
        <Mast meetings={undefined} withPeers={0} asOf={undefined} />
        <SkeletonRows count={4} />
      </main>
    );
  }

  const { meetings, withPeers, later } = daySummary(day, byId, now, format.timeZone);
  const unsorted = toSort(standings).length;
  const broken = sample ? [] : troubles(pages, now);
  const unread = broken.filter(({ part }) => part === 'grid').length;
  const allUnread = unread > 0 && unread === sitesInUse(pages, now).length;
  const nothingRead = standings.length === 0 && day.length === 0 && card === null;
  const cardId = card?.meeting.id ?? null;
  const pointsShown = new Set(asked.map(({ meeting }) => meeting.id));
  for (const id of [cardId, workedOn]) if (id !== null) pointsShown.add(id);
  const isOpen =
    card !== null &&
    chosenId === null &&
    openEvent !== null &&
    names(openEvent, card.meeting) &&
    card.meeting.id !== fallback?.meeting.id;

  return (
    <main tabIndex={-1}>
      {broken.map((trouble) => (
        <PageNote key={trouble.site} trouble={trouble} />
      ))}
      <Mast
        meetings={nothingRead ? undefined : meetings}
        withPeers={withPeers}
        asOf={allUnread ? lastUnderstood(pages) : undefined}
      />
      {profile !== undefined && !profile?.functionId && (
        <p className={styles.quiet}>
          <a href={browser.runtime.getURL('/welcome.html')} target="_blank" rel="noreferrer">
            {i18n.t('today.who_are_you')}
          </a>{' '}
          {i18n.t('today.who_are_you_why')}
        </p>
      )}
      {card ? (
        <FocusCard
          key={card.meeting.id}
          brief={card}
          openInCalendar={isOpen}
          isAsked={asked.some(({ meeting }) => meeting.id === cardId)}
          writing={writtenIn === card.meeting.id}
          onWriting={(writing) => setWrittenIn(writing ? card.meeting.id : null)}
          onShown={(title) => {
            if (changedHere.current) title.focus();
            changedHere.current = false;
          }}
        />
      ) : nothingRead ? (
        <NothingRead pages={pages} />
      ) : (
        <EmptyDay standings={standings} now={now} />
      )}
      {chosenId !== null && (
        <p className={styles.back}>
          <button type="button" className={styles.more} onClick={() => choose(null)}>
            {i18n.t('today.back_to_next')}
          </button>
        </p>
      )}
      <Later
        meetings={later.filter(({ meeting }) => meeting.id !== card?.meeting.id)}
        onChoose={choose}
      />
      <TeamMeetingToday day={day} standings={byId} />
      <AfterMeeting asked={asked} cardId={cardId} onWork={setWorkedOn} />
      <DidYouWalk />
      <NameQuestions standings={byId} />
      <PromisesDue standings={byId} />
      <OpenAsks standings={byId} />
      <LeftOver but={pointsShown} />
      <FollowUps open={followUps} standings={byId} />
      <OutOfTouch standings={standings} />
      <RoundNudge standings={standings} />
      <Drifting standings={standings} />
      <RiskyInitiatives standings={standings} />
      <WeeklyPractice />
      {unsorted > 0 && (
        <Strip action={<ButtonLink to="/sort">{i18n.t('today.sort')}</ButtonLink>}>
          <span className={text.strong}>
            {i18n.t('today.to_sort', unsorted, [format.number(unsorted)])}
          </span>{' '}
          <span className={text.soft}>{i18n.t('today.to_sort_why')}</span>
        </Strip>
      )}
      {!nothingRead && (
        <footer className={text.foot}>
          <p>
            {!sample && <ReadingLine pages={pages} />} {i18n.t('today.stays_here')}
          </p>
        </footer>
      )}
      {standings.length > 0 && <TodayCapture />}
    </main>
  );
}
