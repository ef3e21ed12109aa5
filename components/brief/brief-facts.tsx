import {
  ArrowDownLeft,
  ArrowUpRight,
  BriefcaseBusiness,
  CircleHelp,
  CornerDownRight,
  Lightbulb,
  MessageCircle,
  Scale,
  Sparkles,
} from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { usePromiseCommands } from '@/components/promises/use-promise-commands';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { Fact, Quote } from '@/components/ui/fact';
import { isolated } from '@/components/ui/isolated';
import { Tick } from '@/components/ui/tick';
import type { FollowUp, LocalDate } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import type { PeerBrief } from '@/utils/relationships/brief';
import type { BriefLine } from '@/utils/relationships/brief-lines';
import styles from './brief.module.css';
import { type About, factWords } from './brief-words';
import { suggestionWords } from './suggestion-words';

/** What to know of somebody, what to do about it, and the rest on demand. */
export function BriefFacts({ brief, name }: { brief: PeerBrief; name: string }) {
  const { standing, lines, suggestion } = brief;
  const [all, setAll] = useState(false);
  const format = useFormat();
  const about = { person: standing.person, name };
  const rest = lines.filter(({ extra }) => extra).length;
  const shown = all ? lines : lines.filter(({ extra }) => !extra);
  return (
    <>
      <ul>
        {shown.map((line) => (
          <Line key={keyOf(line)} line={line} about={about} />
        ))}
        {suggestion && (
          <Fact icon={Lightbulb}>
            <span className={styles.suggestion}>{suggestionWords(suggestion, name)}</span>
          </Fact>
        )}
      </ul>
      {rest > 0 && (
        <div className={styles.rest}>
          <button
            type="button"
            className={styles.more}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? i18n.t('brief.fewer', [isolated(name)])
              : i18n.t('brief.more', rest, [format.number(rest), isolated(name)])}
          </button>
        </div>
      )}
    </>
  );
}

function keyOf(line: BriefLine): string {
  switch (line.kind) {
    case 'promise':
      return line.promise.id;
    case 'ask':
      return line.ask.id;
    case 'point':
    case 'follow-up':
      return line.followUp.id;
    default:
      return line.kind;
  }
}

function Line({ line, about }: { line: BriefLine; about: About }) {
  const format = useFormat();
  const now = useNow();
  const { label, text } = factWords(line, about, now, format);
  const labelled = label !== undefined && { label };
  switch (line.kind) {
    case 'last':
      return (
        <Fact gutter={format.day(line.at, now)} {...labelled}>
          <bdi className={styles.short}>{text}</bdi>
        </Fact>
      );
    case 'news':
      return <Fact icon={BriefcaseBusiness}>{text}</Fact>;
    case 'promise':
      return <PromiseFact promise={line.promise} label={label ?? ''} />;
    case 'ask':
      return (
        <Fact gutter={format.day(line.ask.at, now)} icon={CircleHelp} {...labelled}>
          <bdi className={styles.short}>{text}</bdi>
        </Fact>
      );
    case 'point':
    case 'follow-up':
      return <FollowUpFact of={line.followUp} label={label ?? ''} />;
    case 'note':
      return (
        <Fact gutter={format.day(line.note.createdAt, now)} quote>
          <Quote>{text}</Quote>
        </Fact>
      );
    case 'cares':
      return (
        <Fact {...labelled}>
          <bdi className={styles.short}>{text}</bdi>
        </Fact>
      );
    case 'theme':
      return (
        <Fact icon={Sparkles} {...labelled}>
          <bdi className={styles.short}>{text}</bdi>
        </Fact>
      );
    case 'balance':
      return <Fact icon={Scale}>{text}</Fact>;
  }
}

function PromiseFact({ promise, label }: { promise: PromiseRecord; label: string }) {
  const { settle } = usePromiseCommands(promise);
  return (
    <DueFact
      due={promise.due}
      icon={promise.by === 'me' ? ArrowUpRight : ArrowDownLeft}
      label={label}
      text={promise.text}
      said={i18n.t('promises.kept_one', [promise.text])}
      onTick={() => settle('kept')}
    />
  );
}

function FollowUpFact({ of, label }: { of: FollowUp; label: string }) {
  const tick = useTickFollowUp();
  return (
    <DueFact
      due={of.due}
      icon={of.atNextMeeting ? MessageCircle : CornerDownRight}
      label={label}
      text={of.text}
      said={i18n.t('today.done', [of.text])}
      onTick={() => tick(of, true)}
    />
  );
}

function DueFact({
  due,
  icon,
  label,
  text,
  said,
  onTick,
}: {
  due: LocalDate | undefined;
  icon: typeof CornerDownRight;
  label: string;
  text: string;
  /** What a tick says, for those who hear it. */
  said: string;
  onTick: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const shown = due === undefined ? undefined : format.due(due, now);
  return (
    <Fact
      gutter={shown?.text}
      tone={shown?.late ? 'lapsed' : undefined}
      icon={icon}
      label={label}
      action={
        <span className={styles.tick}>
          <Tick label={said} onChange={onTick} />
        </span>
      }
    >
      <bdi className={styles.short}>{text}</bdi>
    </Fact>
  );
}
