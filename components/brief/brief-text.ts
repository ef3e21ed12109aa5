import { i18n } from '#i18n';
import { shortNames } from '@/components/today/short-names';
import { placeOf } from '@/components/today/when';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { LocalDate, Person } from '@/utils/records/schema';
import type { AgendaPoint } from '@/utils/relationships/agenda';
import type { MeetingBrief, PeerBrief } from '@/utils/relationships/brief';
import type { BriefFact } from '@/utils/relationships/brief-lines';
import { factWords } from './brief-words';
import { peopleOf } from './people-of';
import { suggestionWords } from './suggestion-words';
import { unknownGuests } from './unknown-guests';

/** What the words of a brief are written with. */
export interface Writing {
  now: number;
  format: Format;
  nameOf: (id: AnyFunctionId) => string;
}

/** A brief, and what is on the meeting's agenda beside what its peers' lines tell. */
export interface BriefToTell {
  brief: MeetingBrief;
  agenda: readonly AgendaPoint[];
}

/**
 * Briefs as plain text that can be read aloud: a paragraph a meeting and a person, a sentence a line,
 * dates in full. Everything that is known of each peer is in it; names and the users' words are isolated,
 * so that whichever way they are written the line keeps its order.
 */
export function briefText(briefs: readonly BriefToTell[], writing: Writing): string {
  const text = briefs.map((one) => meetingText(one, writing)).join('\n\n\n');
  // Where all runs one way the marks are of no use, and get in the way of searching.
  return RIGHT_TO_LEFT.test(text) ? text : text.replaceAll(/[\u2066-\u2069]/g, '');
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function meetingText({ brief, agenda }: BriefToTell, writing: Writing): string {
  const { peers, unread, others, unsorted } = brief;
  const short = shortNames(peopleOf(brief));
  const blocks = [
    headText(brief, writing.format),
    ...peers.map((peer) => peerText(peer, short, writing)),
  ];
  const unknown = unknownGuests(brief);
  if (unknown !== null) blocks.push(unknown);
  if (agenda.length > 0) {
    const lines = agenda.map(({ point }) => `– ${isolated(point.text)}`);
    blocks.push([`${i18n.t('brief.talk_about')}:`, ...lines].join('\n'));
  }
  const also = [
    ...unread,
    ...unsorted.map(({ person }) => person),
    ...others.map(({ person }) => person),
  ];
  if (also.length > 0) blocks.push(labelled(i18n.t('today.also'), namesText(also, writing.format)));
  return blocks.join('\n\n');
}

/** Whoever reads it aloud takes no breath for more. */
const NAMED = 10;

function namesText(people: readonly Person[], format: Format): string {
  const names = people.slice(0, NAMED).map(({ name }) => isolated(name));
  const rest = people.length - names.length;
  return rest > 0
    ? `${names.join(', ')} ${i18n.t('today.and_more', rest, [format.number(rest)])}`
    : format.list(names);
}

function headText({ meeting }: MeetingBrief, format: Format): string {
  const place = placeOf(meeting);
  const when = meeting.allDay
    ? format.heading(meeting.start)
    : i18n.t('brief.from_to', [format.slotAloud(meeting.start), format.clock(meeting.end)]);
  const state = meeting.status === 'cancelled' ? i18n.t('today.cancelled') : undefined;
  const about = [when, place && isolated(place), state].filter((part) => part !== undefined);
  return `${isolated(meeting.title || i18n.t('today.untitled'))}\n${about.join(', ')}`;
}

function peerText(
  { standing: { person, lastTouch }, lines, suggestion }: PeerBrief,
  short: ReadonlyMap<string, string>,
  writing: Writing,
): string {
  const name = short.get(person.id) ?? person.name;
  const who = [person.name, person.functionId && writing.nameOf(person.functionId), person.title];
  return [
    who.flatMap((part) => (part ? [isolated(part)] : [])).join(', '),
    ...(lastTouch === undefined ? [i18n.t('today.never_met')] : []),
    ...lines.map((line) => factText(line, { person, name }, writing)),
    ...(suggestion
      ? [labelled(i18n.t('brief.suggestion'), suggestionWords(suggestion, name))]
      : []),
  ].join('\n');
}

function factText(
  fact: BriefFact,
  about: { person: Person; name: string },
  { now, format }: Writing,
): string {
  const { label, text } = factWords(fact, about, now, format);
  switch (fact.kind) {
    case 'last':
      return labelled(label, `${format.longDay(fact.at, now)}, ${isolated(text)}`);
    case 'promise':
      return withDue(labelled(label, isolated(text)), fact.promise.due, now, format);
    case 'point':
    case 'follow-up':
      return withDue(labelled(label, isolated(text)), fact.followUp.due, now, format);
    case 'ask':
      return `${labelled(label, isolated(text))} (${format.longDay(fact.ask.at, now)})`;
    case 'note':
      return labelled(format.longDay(fact.note.createdAt, now), isolated(text));
    default:
      return labelled(label, text);
  }
}

/** "You owe: the cohort table". A label may end with its own colon. */
function labelled(label: string | undefined, text: string): string {
  if (label === undefined) return text;
  return i18n.t('brief.labelled', [label.replace(/\s*[:：]\s*$/u, ''), text]);
}

function withDue(words: string, due: LocalDate | undefined, now: number, format: Format): string {
  if (due === undefined) return words;
  const days = -format.daysFromToday(due, now);
  if (days > 0) return `${words} (${i18n.t('brief.late', days, [format.number(days)])})`;
  const day = days === 0 ? i18n.t('ui.today') : format.heading(due);
  return `${words} (${i18n.t('brief.due', [day])})`;
}
