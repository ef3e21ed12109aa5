import type { Ask, PromiseRecord } from '@/utils/records/schema-between';

export const AGENDA_KINDS = [
  'issue',
  'cares-about',
  'promise-mine',
  'promise-theirs',
  'ask-mine',
  'ask-theirs',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** One thing to talk about; the words around it are the screen's. */
export interface AgendaLine {
  kind: AgendaKind;
  /** The user's own words, on one line. */
  text: string;
}

/** What may go into an agenda. Follow-ups, talking points and notes are to oneself, and are no part of it. */
export interface AgendaFacts {
  /** Those invited. */
  people: readonly { id: string; caresAbout: readonly string[] }[];
  promises: readonly PromiseRecord[];
  asks: readonly Ask[];
  /** Title of the gray-zone issue that the walk is about. */
  issue?: string | undefined;
}

/** More is a meeting. */
const MOST_LINES = 3;
/** Of these threads, so that there is room for what they care about (ours). */
const MOST_THREADS = 2;
const LONGEST_LINE = 140;

/**
 * A short agenda that everybody invited may read, at most three lines (the choice is ours): the issue;
 * open threads, asks before promises and what is due first before the rest; then what they care about.
 * A thread is open between the user and exactly those who are invited: what stands with somebody else
 * too is not theirs to read. What one of several cares about is not for the others.
 *
 * `without`: what the invitation says elsewhere, and is not said twice.
 */
export function walkAgenda(
  facts: AgendaFacts,
  without: readonly (string | null)[] = [],
): AgendaLine[] {
  const ids = new Set(facts.people.map(({ id }) => id));
  const isBetweenThem = ({ personIds }: { personIds: readonly string[] }) => {
    const about = new Set(personIds);
    return about.size === ids.size && [...ids].every((id) => about.has(id));
  };
  const asks = facts.asks
    .filter((ask) => ask.state === 'open' && isBetweenThem(ask))
    .sort((a, b) => Number(a.by === 'me') - Number(b.by === 'me') || a.at - b.at)
    .map(({ by, text }) => line(by === 'me' ? 'ask-mine' : 'ask-theirs', text));
  const promises = facts.promises
    .filter((promise) => promise.state === 'open' && isBetweenThem(promise))
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.createdAt - b.createdAt)
    .map(({ by, text }) => line(by === 'me' ? 'promise-mine' : 'promise-theirs', text));
  const [only] = facts.people;
  const cares =
    only && facts.people.length === 1
      ? only.caresAbout.map((text) => line('cares-about', text))
      : [];
  const threads = [...asks, ...promises];
  const spare = facts.issue === undefined ? [] : [line('issue', facts.issue)];
  const said = new Set(without.map((text) => fold(text ?? '')));
  const chosen: AgendaLine[] = [];
  for (const one of [
    ...spare,
    ...threads.slice(0, MOST_THREADS),
    ...cares,
    ...threads.slice(MOST_THREADS),
  ]) {
    if (one.text === '' || said.has(fold(one.text))) continue;
    said.add(fold(one.text));
    chosen.push(one);
    if (chosen.length === MOST_LINES) break;
  }
  return chosen;
}

function line(kind: AgendaKind, words: string): AgendaLine {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_LINE) return { kind, text };
  const head = text.slice(0, LONGEST_LINE - 1).replace(/\p{Cs}$/u, '');
  return { kind, text: `${head.replace(/\s\S{0,20}$/u, '').trimEnd()}…` };
}

const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
