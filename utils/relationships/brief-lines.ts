import type { Profile } from '@/utils/functions/profile';
import type { PeerRows } from '@/utils/records/brief-rows';
import type { FollowUp, Note, TouchKind } from '@/utils/records/schema';
import type { Ask, PromiseRecord } from '@/utils/records/schema-between';
import type { Suggestion } from './brief-suggestion';
import { type MutualTheme, mutualThemes } from './mutual-themes';
import { type NewRole, newRole } from './new-role';
import type { PersonStanding } from './person-standing';
import { GIVE_FIRST_BELOW } from './reciprocity';
import type { Reciprocity } from './reciprocity-with';

/** One fact of a brief, as short as it can be said. */
export type BriefFact =
  /** The newest contact; a meeting has its title. */
  | { kind: 'last'; at: number; touch: TouchKind; title?: string }
  | { kind: 'news'; role: NewRole }
  | { kind: 'promise'; promise: PromiseRecord }
  | { kind: 'ask'; ask: Ask }
  /** To be talked about with them, whenever they meet; a meeting's own agenda stands beside it. */
  | { kind: 'point'; followUp: FollowUp }
  | { kind: 'follow-up'; followUp: FollowUp }
  /** The newest note's first line. */
  | { kind: 'note'; note: Note; text: string }
  | { kind: 'cares'; texts: readonly string[] }
  | { kind: 'theme'; theme: MutualTheme }
  | { kind: 'balance'; more: 'mine' | 'theirs'; given: number; received: number };

export type BriefLine = BriefFact & {
  /** One press away: the brief has enough without it. */
  extra: boolean;
};

/**
 * Ours: short lines of one person with the suggestion, by how many peers there are, so that a card is
 * one screenful and read in 20 seconds.
 */
export function mostLines(peers: number): number {
  if (peers <= 1) return 7;
  return peers === 2 ? 6 : 5;
}

const CARES = 2;
const LONGEST_LINE = 140;

/**
 * What to know of somebody before a meeting, in the order of the conversation: when you last met, what
 * is new, what either side owes (the user's own first, overdue first), what was asked, what is to be
 * talked about and done, what was said, what they care about, what you share, and who has helped more.
 *
 * Of each sort the first comes before the second of any other, so that a long list hides nothing; what
 * is beyond `mostLines` is `extra`. Ours.
 */
export function briefLines(
  rows: PeerRows,
  standing: PersonStanding,
  {
    reciprocity,
    suggestion,
    peers,
  }: {
    reciprocity: Reciprocity;
    suggestion: Suggestion | null;
    /** How many there are in the meeting. */
    peers: number;
  },
  profile: Profile,
  now: number,
): BriefLine[] {
  const { person, promises, asks, followUps, notes } = rows;
  const facts: { fact: BriefFact; rank: number }[] = [];
  const add = (rank: number, ...some: (BriefFact | undefined)[]) => {
    some
      .filter((fact) => fact !== undefined)
      .forEach((fact, index) => {
        facts.push({ fact, rank: rank + index * KINDS });
      });
  };
  const { timeZone } = profile.working;
  const open = promises.filter(({ state }) => state === 'open');
  const role = newRole(person, now, timeZone);
  const waiting = asks.filter(({ state }) => state === 'open');
  const toDo = followUps.filter(({ state }) => state === 'open');
  const points = toDo
    .filter(({ atNextMeeting, meetingId }) => atNextMeeting && meetingId === undefined)
    .sort((a, b) => a.createdAt - b.createdAt);
  add(0, lastTime(rows, standing));
  add(3, role && { kind: 'news', role });
  // They come in the order of their dates: overdue ones first.
  add(1, ...open.filter(({ by }) => by === 'me').map(promised));
  add(4, ...open.filter(({ by }) => by === 'them').map(promised));
  add(2, ...waiting.filter(({ by }) => by === 'them').map(asked));
  add(6, ...waiting.filter(({ by }) => by === 'me').map(asked));
  add(5, ...points.map((followUp): BriefFact => ({ kind: 'point', followUp })));
  add(
    9,
    ...toDo
      .filter(({ atNextMeeting }) => !atNextMeeting)
      .map((followUp): BriefFact => ({ kind: 'follow-up', followUp })),
  );
  add(7, newestNote(notes));
  add(8, cares(person.caresAbout));
  add(11, theme(mutualThemes(person, profile.focusAreas ?? [])[0], suggestion));
  add(10, balanceFact(reciprocity, suggestion));
  return shortened(facts, mostLines(peers) - (suggestion ? 1 : 0));
}

/** More than there are sorts of facts: the second of any sort ranks after the first of all. */
const KINDS = 20;

function shortened(facts: readonly { fact: BriefFact; rank: number }[], room: number): BriefLine[] {
  const ranks = facts.map(({ rank }) => rank).sort((a, b) => a - b);
  // One line more costs no more than the line that says there is one.
  const last = facts.length <= room + 1 ? Number.POSITIVE_INFINITY : (ranks[room - 1] ?? 0);
  return facts.map(({ fact, rank }) => ({ ...fact, extra: rank > last }));
}

function promised(promise: PromiseRecord): BriefFact {
  return { kind: 'promise', promise };
}

function asked(ask: Ask): BriefFact {
  return { kind: 'ask', ask };
}

function lastTime({ history }: PeerRows, { touches }: PersonStanding): BriefFact | undefined {
  const last = touches.at(-1);
  if (!last) return undefined;
  const met = history.meetings.find(({ meeting }) => meeting.id === last.meetingId);
  const title = met?.meeting.title.trim();
  return { kind: 'last', at: last.at, touch: last.kind, ...(title && { title }) };
}

function newestNote(notes: readonly Note[]): BriefFact | undefined {
  for (const note of notes) {
    const text = firstLine(note.text);
    if (text !== '') return { kind: 'note', note, text };
  }
  return undefined;
}

/** The first line that says something, without the marks of a heading, a list or a quotation. */
export function firstLine(text: string): string {
  for (const line of text.split(/\r?\n/)) {
    const words = line.replace(/^\s*(?:#{1,6}\s+|[-*+>]\s+|\d{1,3}[.)]\s+)*/u, '').trim();
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) continue;
    const letters = [...words];
    return letters.length <= LONGEST_LINE ? words : `${letters.slice(0, LONGEST_LINE).join('')}…`;
  }
  return '';
}

function cares(texts: readonly string[]): BriefFact | undefined {
  return texts.length === 0 ? undefined : { kind: 'cares', texts: texts.slice(0, CARES) };
}

/** What the suggestion is about is not said twice. */
function theme(
  found: MutualTheme | undefined,
  suggestion: Suggestion | null,
): BriefFact | undefined {
  const isSuggested = suggestion?.kind === 'help' && suggestion.theme.text === found?.theirs;
  return found && !isSuggested ? { kind: 'theme', theme: found } : undefined;
}

/** In words only, and only where one of the two has clearly helped more. */
function balanceFact(
  { balance, given, received }: Reciprocity,
  suggestion: Suggestion | null,
): BriefFact | undefined {
  if (balance === null || suggestion?.kind === 'give-first') return undefined;
  if (balance > -GIVE_FIRST_BELOW) return { kind: 'balance', more: 'mine', given, received };
  return balance < GIVE_FIRST_BELOW
    ? { kind: 'balance', more: 'theirs', given, received }
    : undefined;
}
