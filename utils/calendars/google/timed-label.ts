import type { DayRange } from '../label/dates';
import type { DayNumber } from '../label/days';
import { type KnownParts, knownParts } from '../label/known-parts';
import { plainText } from '../label/plain-text';
import { separates, splitSegments } from '../label/segments';
import { findTitle } from '../label/split';
import { agrees } from '../label/visible-time';
import { Remembered } from '../remembered';
import type { Response } from '../sighting';
import { placeIn } from './label-parts';
import { readResponse } from './response';

/** A label whose parts are each known for certain. */
export interface LabelInParts {
  /** What stands before the title, plain. */
  before: string;
  /** First and last day, the same for a timed event. */
  first: DayNumber;
  last: DayNumber;
  /** Minutes after the first day's midnight, the end at most the midnight after; absent for whole days. */
  times: { start: number; end: number } | undefined;
  said: Said;
}

/** What stands between title and date. */
export interface Said {
  myResponse?: Response | undefined;
  location?: string | undefined;
}

const LONGEST_LABEL = 2_000;
const LONGEST_DATE = 100;
const MOST_DATE_SEPARATORS = 6;
const MOST_LANGUAGES = 20;

const said = new Map<string, Remembered<Said>>();

/**
 * Reads the label that nearly all chips have, `TIME to TIME, TITLE, …, DATE` or whole days, around
 * the title that the chip shows, by parts that recur from chip to chip. `undefined` for any other,
 * and wherever there is the least doubt: then `readChipLabel` has to read the whole of it.
 */
export function readByParts(
  label: string,
  title: string,
  language: string,
  shownTime: () => string | undefined,
): LabelInParts | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const plain = plainText(label).trimEnd();
  const shown = plainText(title).trim();
  const place = findTitle(plain, shown);
  if (!place) return undefined;
  const parts = knownParts(language);
  const before = plain.slice(0, place.at);
  const head = parts.heads.get(before);
  if (!head) return undefined;
  const tail = tailOf(plain, place.right, parts);
  if (!tail) return undefined;
  const { first, last } = tail.days;
  const between = plain.slice(place.right, tail.at);
  if (head === 'whole-days') {
    if (shownTime()) return undefined;
    return { before, first, last, times: undefined, said: saidIn(between, language) };
  }
  if (first !== last) return undefined;
  if (!head.evident || !head.confirmed) {
    const visibleTime = plainText(shownTime() ?? '');
    if (!agrees({ visibleTime, lexicon: parts.lexicon }, head)) return undefined;
    head.confirmed = visibleTime !== '';
  }
  return { before, first, last, times: head, said: saidIn(between, language) };
}

interface FoundTail {
  /** Position of the separator before the date. */
  at: number;
  days: DayRange;
}

/** The separator and the date with which the chip before ended: days come one after the other. */
let lately: { text: string; days: DayRange; parts: KnownParts } | undefined;

/** The shortest end of the label that is a date, with the separator before it. */
function tailOf(plain: string, from: number, parts: KnownParts): FoundTail | undefined {
  if (lately?.parts === parts && plain.endsWith(lately.text)) {
    const at = plain.length - lately.text.length;
    if (at >= from) return { at, days: lately.days };
  }
  let tried = 0;
  const { length } = plain;
  for (let at = length - 1; at >= from && length - at <= LONGEST_DATE; at -= 1) {
    if (!separates(plain, at)) continue;
    const { days, clock } = parts.tails.get(plain.slice(at + 1));
    // A task ends with its time.
    if (tried === 0 && clock !== undefined) return undefined;
    if (days) {
      lately = { text: plain.slice(at), days, parts };
      return { at, days };
    }
    tried += 1;
    if (tried === MOST_DATE_SEPARATORS) return undefined;
  }
  return undefined;
}

function saidIn(between: string, language: string): Said {
  let known = said.get(language);
  if (!known) {
    if (said.size >= MOST_LANGUAGES) said.clear();
    known = new Remembered((text) => {
      const segments = splitSegments(text).filter(Boolean);
      return { myResponse: readResponse(segments, language), location: placeIn(segments) };
    });
    said.set(language, known);
  }
  return known.get(between);
}
