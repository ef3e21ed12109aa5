import {
  ArrowDownLeft,
  ArrowUpRight,
  BriefcaseBusiness,
  CircleHelp,
  CornerDownRight,
  MessageCircle,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { roleNews } from '@/components/person/role-news';
import { owesWords } from '@/components/promises/promise-words';
import { usePromiseCommands } from '@/components/promises/use-promise-commands';
import { Fact, Quote } from '@/components/ui/fact';
import { Tick } from '@/components/ui/tick';
import type { FollowUp, LocalDate, Note, Person } from '@/utils/records/schema';
import styles from './today.module.css';
import type { OpenBetween } from './use-open-between';
import { useTickFollowUp } from './use-tick-follow-up';

/** Of each sort, so that somebody with whom much is open still leaves room for the next. */
const FEW = 3;
const CARES = 2;

/**
 * What to know before the meeting, in the order of the conversation: what is new, what was said last
 * time, what either side owes, what was asked, what is to be talked about, what they care about.
 */
export function PeerFacts({
  person,
  shortName,
  note,
  open,
}: {
  person: Person;
  shortName: string;
  note: Note | undefined;
  open: OpenBetween;
}) {
  const format = useFormat();
  const now = useNow();
  const news = roleNews(person, now, format);
  const { promises, asks, talkingPoints, followUps } = open;
  const cares = person.caresAbout.length > 0;
  const count = promises.length + asks.length + talkingPoints.length + followUps.length;
  if (news === undefined && !note && count === 0 && !cares) return null;
  return (
    <ul>
      {news !== undefined && <Fact icon={BriefcaseBusiness}>{news}</Fact>}
      {note && (
        <Fact gutter={format.day(note.createdAt, now)} quote>
          <Quote>{i18n.t('today.quoted', [note.text])}</Quote>
        </Fact>
      )}
      {promises.slice(0, FEW).map((promise) => (
        <PromiseFact key={promise.id} promise={promise} shortName={shortName} />
      ))}
      {asks.slice(0, FEW).map(({ id, by, text, at }) => (
        <Fact
          key={id}
          gutter={format.day(at, now)}
          icon={CircleHelp}
          label={by === 'them' ? i18n.t('today.asked_you', [shortName]) : i18n.t('today.you_asked')}
        >
          <bdi>{text}</bdi>
        </Fact>
      ))}
      {talkingPoints.slice(0, FEW).map((point) => (
        <TickedFact key={point.id} of={point} icon={MessageCircle} />
      ))}
      {followUps.slice(0, FEW).map((followUp) => (
        <TickedFact key={followUp.id} of={followUp} icon={CornerDownRight} />
      ))}
      {cares && (
        <Fact label={i18n.t('today.cares_about')}>
          <bdi>{format.list(person.caresAbout.slice(0, CARES))}</bdi>
        </Fact>
      )}
    </ul>
  );
}

function PromiseFact({
  promise,
  shortName,
}: {
  promise: OpenBetween['promises'][number];
  shortName: string;
}) {
  const { settle } = usePromiseCommands(promise);
  return (
    <DueFact
      due={promise.due}
      icon={promise.by === 'me' ? ArrowUpRight : ArrowDownLeft}
      label={owesWords(promise, shortName)}
      tick={
        <Tick label={i18n.t('promises.kept_one', [promise.text])} onChange={() => settle('kept')} />
      }
    >
      {promise.text}
    </DueFact>
  );
}

function TickedFact({ of, icon }: { of: FollowUp; icon: typeof CornerDownRight }) {
  const tick = useTickFollowUp();
  return (
    <DueFact
      due={of.due}
      icon={icon}
      {...(of.atNextMeeting && { label: i18n.t('today.talk_about') })}
      tick={<Tick label={i18n.t('today.done', [of.text])} onChange={() => tick(of, true)} />}
    >
      {of.text}
    </DueFact>
  );
}

function DueFact({
  due,
  icon,
  label,
  tick,
  children,
}: {
  due: LocalDate | undefined;
  icon: typeof CornerDownRight;
  label?: string;
  tick: ReactNode;
  children: string;
}) {
  const format = useFormat();
  const now = useNow();
  const shown = due === undefined ? undefined : format.due(due, now);
  return (
    <Fact
      gutter={shown?.text}
      tone={shown?.late ? 'lapsed' : undefined}
      icon={icon}
      {...(label !== undefined && { label })}
      action={<span className={styles.factTick}>{tick}</span>}
    >
      <bdi>{children}</bdi>
    </Fact>
  );
}
