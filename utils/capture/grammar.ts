import type { LocalDate, TouchKind } from '@/utils/records/schema';
import type { FavourWeight } from '@/utils/records/schema-between';
import type { CaptureKind } from './kinds';

/** A stretch of the sentence, in UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

/** A day that was found; `from`–`to` takes its preposition along. */
export interface FoundDay extends Span {
  /** The day when it is still to come: the next Friday. Absent for what only looks back. */
  ahead?: LocalDate;
  /** The day when it is over: the last Friday. Absent for what only looks ahead. */
  back?: LocalDate;
  /** How much it sounds like a day by which something is due; higher wins. */
  pull: number;
  /** A whole month: it may as well be the last one of that name. */
  isMonth?: boolean;
}

/** One way to say something, tried against the sentence with people and days taken for signs. */
export interface Rule {
  kind: CaptureKind;
  /**
   * Anchored at the sentence's start. Groups: `who` the people in their role, `rest` what is kept
   * as the words, `head` what told the kind.
   */
  pattern: RegExp;
  /** Who is meant: `who`, the first to be named, or everybody who is. */
  roles: 'who' | 'first' | 'all';
  /** Holds only when there is a day, and it is over, may be to come, or can only be to come. */
  only?: 'back' | 'ahead' | 'to-come';
  /** What it is instead when there is a day to come. */
  dated?: CaptureKind;
  touch?: TouchKind;
}

/** People and days in the sentence a rule looks at. */
export const PERSON_SIGN = '\uE000';
export const DAY_SIGN = '\uE001';

/** What is known of one language. */
export interface Grammar {
  rules: readonly Rule[];
  /** Whether a sentence says nothing for certain: a question, somebody else's words. */
  isOpen(sentence: string): boolean;
  /** @param names Stretches that name somebody and no day, though they are called like one. */
  days(
    sentence: string,
    at: { now: number; timeZone: string; language: string },
    names: readonly Span[],
  ): FoundDay[];
  /** How big a favour is, where the sentence says so. */
  weight(sentence: string): FavourWeight | undefined;
  /** A name that is a word too, written small: never a name, only where it is expected, or always. */
  small(word: string): 'never' | 'expected' | 'name';
  /** Whether a capital word that is a word too is a name here, by what stands before and after. */
  isName(word: string, before: string, after: string): boolean;
  /** Whether a word is a month's or a weekday's name, long or short. */
  isDayName(word: string): boolean;
  /** Whether what stands beside such a word makes a day of it. */
  isDay(word: string, before: string, after: string): boolean;
}
