import { casual, GB } from 'chrono-node/en';
import type { LocalDate } from '@/utils/records/schema';
import type { FoundDay, Span } from '../grammar';
import { addDays, localDay, wallOf } from '../wall-days';
import { dottedDays } from './dotted-days';
import { END_OF_DAY, ownDays, withEndOfDay } from './own-days';
import { DOES } from './words';

/** Where the day is written before the month. */
const MONTH_FIRST = /^en-(us|ph|ca|bz)\b|^en$/i;

const BEFORE =
  /(?:^|[\s,;:(–—-])((?:due |by the |no later than |not later than |at the latest |latest |not )?(?:by|before|until|till|on|due|for|from|in|at|this|next|last|every|each|the|a|an|my|our|your|his|her|their|since|after|of|early|mid|late|through|past))[\s]+$/iu;
/** What belongs to the day it stands before, and goes with it. */
const PREPOSITIONS =
  /^(?:(?:due |no later than |not later than |latest )?(?:by|before|until|till|on|due)|no later than|by the)$/i;
/** After these a day is a name for something, or a habit. */
const NOT_A_DAY = /^(?:every|each|the|a|an|my|our|your|his|her|their|of|since)$/i;
const LOOKS_BACK = /\b(?:last|ago|yesterday|previous|past|earlier)\b/i;
const HAS_LENGTH_ONLY =
  /^(?:for |about |around |over )?(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|half|the|of)\s+)*(?:seconds?|secs?|moments?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|years?|yrs?|quarters?|m|d|w)$/i;
const MONTH_ONLY =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.,]?$/i;
/** "EOD Fri": what makes a day even of a short one. */
const ENDS_BEFORE = new RegExp(`(?:^|\\s)(?:${END_OF_DAY})\\s+$`, 'iu');
const SHORT_WEEKDAY = /^(?:sun|mon|tues?|wed|thur?s?|fri|sat)\.?$/i;
const BARE_NUMBERS = /^\d{1,2}[/.-]\d{1,2}$/;
/** "Friday's review", "Friday-proof", "Friday review" after an article. */
const IS_A_NAME_AFTER = /^(?:['’]s\b|-\p{L})/u;

/**
 * The days that an English sentence speaks of, by chrono-node and a few patterns of our own that it
 * lacks ("before the 14th", "EOM", "Friday week", "end of quarter"). Days are the user's own: chrono
 * is given the wall clock as if it were UTC.
 *
 * Ours: a weekday is the next such day, today included ("next Tue" said on a Tuesday is a week on);
 * "before" a day is the day before it; lengths ("for 2 weeks"), habits ("every Friday"), names
 * ("the June numbers"), months without a preposition and bare numbers are no days.
 *
 * @param names Who is called like a day, and meant.
 */
export function englishDays(
  sentence: string,
  { now, timeZone, language }: { now: number; timeZone: string; language: string },
  names: readonly Span[] = [],
): FoundDay[] {
  const wall = wallOf(now, timeZone);
  const today = localDay(wall);
  const free = blanked(sentence, names);
  const dotted = dottedDays(free, wall);
  const own = [...dotted, ...ownDays(blanked(free, dotted), wall)];
  const rest = blanked(free, own);
  return withEndOfDay(sentence, [...own, ...byChrono(rest, sentence, wall, today, language)]);
}

function blanked(sentence: string, days: readonly Span[]): string {
  return days.reduce(
    (text, { from, to }) => text.slice(0, from) + '_'.repeat(to - from) + text.slice(to),
    sentence,
  );
}

function byChrono(
  rest: string,
  sentence: string,
  wall: Date,
  today: LocalDate,
  language: string,
): FoundDay[] {
  const chrono = MONTH_FIRST.test(language) ? casual : GB;
  const reference = { instant: wall, timezone: 0 };
  const ahead = chrono.parse(rest, reference, { forwardDate: true });
  if (ahead.length === 0) return [];
  const back = chrono.parse(rest, reference);
  return ahead.flatMap((result): FoundDay[] => {
    const [, word = ''] = BEFORE.exec(sentence.slice(0, result.index)) ?? [];
    const { start } = result;
    if (!isDay(result.text, word, sentence, result.index, start.isCertain.bind(start))) return [];
    const leads = /^(?:in|on|by|before|until|till|within|after)\s/i.exec(result.text);
    const told = PREPOSITIONS.test(word) ? word : '';
    const from = told === '' ? result.index : sentence.lastIndexOf(told, result.index);
    const past = back.find((one) => one.index === result.index);
    const dayBack = past && localDay(dayOfResult(past.start));
    const first = localDay(dayOfResult(start));
    const isBefore = /before$/i.test(told || (leads?.[0].trim() ?? ''));
    const due = isBefore ? localDay(addDays(dayOfResult(start), -1)) : first;
    const looksBack = LOOKS_BACK.test(result.text) || /^(?:last|past)$/i.test(word);
    const found: FoundDay = { from, to: result.index + result.text.length, pull: pullOf(told) };
    if (!looksBack && due >= today) found.ahead = due;
    if (dayBack !== undefined && dayBack <= today) found.back = dayBack;
    else if (!looksBack && /^(?:(?:on|this)\s+)?\p{L}+day$/iu.test(result.text)) {
      // "met Noa on Friday": the one that is over; "this Friday" only within the week.
      const over = addDays(dayOfResult(start), -7);
      const monday = addDays(wall, -((wall.getUTCDay() + 6) % 7));
      const isThis = /^this\s/i.test(result.text) || /^this$/i.test(word);
      if (!isThis || localDay(over) >= localDay(monday)) found.back = localDay(over);
    }
    return found.ahead === undefined && found.back === undefined ? [] : [found];
  });
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null;
}

function dayOfResult(components: Components): Date {
  const [year, month, day] = [
    components.get('year') ?? 0,
    components.get('month') ?? 1,
    components.get('day') ?? 1,
  ];
  return new Date(Date.UTC(year, month - 1, day));
}

function pullOf(preposition: string): number {
  if (/by|before|until|till|due|latest|later/i.test(preposition)) return 2;
  return preposition === '' ? 0 : 1;
}

function isDay(
  text: string,
  before: string,
  sentence: string,
  index: number,
  certain: (part: 'day' | 'weekday' | 'month' | 'hour') => boolean,
): boolean {
  const after = sentence.slice(index + text.length);
  const leads = /^(?:in|on|by|before|until|till|within|after|next|this|last|past)\s/i.test(text);
  const told = leads || /(?:by|before|until|till|on|due|next|this|last|in|at|past)$/i.test(before);
  if (IS_A_NAME_AFTER.test(after) || NOT_A_DAY.test(before)) return false;
  if (/^[@#\p{L}\p{N}_-]$/u.test(sentence[index - 1] ?? '')) return false;
  if (HAS_LENGTH_ONLY.test(text)) return /^(?:in|within|after)$/i.test(before);
  if (/^(?:for|about|over)\s/i.test(text)) return false;
  if (/^(?:now|morning|noon|midnight|afternoon|evening|night|midday)$/i.test(text)) {
    return /(?:by|before|this|until)$/i.test(before) && !/^now$/i.test(text);
  }
  if (/^(?:just |right )?now$/i.test(text)) return false;
  // A month alone is told by its preposition; see the days of our own.
  if (MONTH_ONLY.test(text)) return false;
  // Somebody of that name.
  if (index === 0 && DOES.test(after)) return false;
  if (SHORT_WEEKDAY.test(text)) {
    const written = /^\p{Lu}/u.test(text) && index > 0;
    if (told || ENDS_BEFORE.test(sentence.slice(0, index))) return true;
    return written && /^\s*(?:[.,;!)]|$|at\b)/i.test(after);
  }
  if (BARE_NUMBERS.test(text)) return told && !/^\s*(?:of|to|x|people|%)\b/i.test(after);
  if (certain('hour') && !certain('day') && !certain('weekday')) {
    return told && /\d\s*(?:am|pm)\b|\d:\d\d|tonight|evening|afternoon|morning/i.test(text);
  }
  return true;
}
