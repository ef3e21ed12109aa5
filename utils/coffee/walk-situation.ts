import type { Ask, Credit, Favour, Issue } from '@/utils/records/schema-between';
import { DAY } from '@/utils/relationships/day-counts';
import { GIVE_FIRST_BELOW } from '@/utils/relationships/reciprocity';
import { reciprocityWith } from '@/utils/relationships/reciprocity-with';

/** What an invitation comes after; each has words of its own. `together` is of several. */
export const SITUATIONS = [
  'as-usual',
  'first-time',
  'lapsed',
  'after-win',
  'offering-help',
  'together',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** So long is a win fresh (ours). */
const FRESH_DAYS = 30;

export interface SituationFacts {
  personId: string;
  caresAbout: readonly string[];
  /** Have they ever been in touch? */
  everTouched: boolean;
  lapsed: boolean;
  /** Title of the meeting in which they last met. */
  lastMeeting?: string | undefined;
  asks: readonly Ask[];
  credits: readonly Credit[];
  favours: readonly Favour[];
  issues: readonly Issue[];
}

/** `private`: from the user's notes; else both know it, as the title of a meeting that both were in. */
export interface Detail {
  text: string;
  private: boolean;
}

/**
 * Which words suit, as far as the records tell (the order is ours): nobody was ever in touch with them;
 * something was won together or credited to them in the last 30 days; lapsed; the balance is below −0.2
 * or they wait for an answer; else as usual.
 */
export function guessSituation(facts: SituationFacts, now: number): Situation {
  if (!facts.everTouched) return 'first-time';
  if (freshWin(facts, now) !== null) return 'after-win';
  if (facts.lapsed) return 'lapsed';
  const { balance } = reciprocityWith(facts.personId, facts.favours, now);
  const owing = balance !== null && balance < GIVE_FIRST_BELOW;
  return owing || theirAsk(facts) !== null ? 'offering-help' : 'as-usual';
}

/** What the words of a situation name: one line, or nothing. */
export function detailFor(situation: Situation, facts: SituationFacts, now: number): Detail | null {
  const cares = note(facts.caresAbout.map(oneLine).find((text) => text !== ''));
  switch (situation) {
    case 'after-win':
      return note(freshWin(facts, now));
    case 'lapsed': {
      const title = oneLine(facts.lastMeeting ?? '');
      return title === '' ? cares : { text: title, private: false };
    }
    case 'offering-help':
      return note(theirAsk(facts)) ?? cares;
    default:
      return cares;
  }
}

function freshWin({ personId, credits, issues }: SituationFacts, now: number): string | null {
  const isFresh = (at: number | undefined) =>
    at !== undefined && at <= now && now - at <= FRESH_DAYS * DAY;
  const wins = [
    ...issues.flatMap(({ stage, stages, title, personIds }) => {
      const at = stages.at(-1)?.at;
      return stage === 'won' && personIds.includes(personId) && isFresh(at)
        ? [{ text: oneLine(title), at: at ?? 0 }]
        : [];
    }),
    ...credits.flatMap(({ text, at, personIds }) =>
      personIds.includes(personId) && isFresh(at) ? [{ text: oneLine(text), at }] : [],
    ),
  ].filter(({ text }) => text !== '');
  return wins.sort((a, b) => b.at - a.at)[0]?.text ?? null;
}

/** That waits longest, of them alone. */
function theirAsk({ personId, asks }: SituationFacts): string | null {
  const [first] = asks
    .filter(({ by, state, personIds }) => {
      return by === 'them' && state === 'open' && personIds.every((id) => id === personId);
    })
    .sort((a, b) => a.at - b.at);
  return first ? oneLine(first.text) || null : null;
}

const note = (text: string | null | undefined): Detail | null =>
  text === null || text === undefined || text === '' ? null : { text, private: true };

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
