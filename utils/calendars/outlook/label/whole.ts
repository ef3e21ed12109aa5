import { plainText } from '../../label/plain-text';
import { failure, type ReadFailure } from '../../read-result';
import { findWhen, isNoEvent, subjectBefore } from './alone';
import { type Line, lineOf } from './line';
import { readSubject, type Subject, statusBefore, withoutPrefixes } from './subject';
import { readTail, type TooltipPlace } from './tail';
import { readTimes } from './times';
import type { Told } from './told';
import { type AroundSubject, readAroundSubject } from './tooltip';
import { BARE, type When } from './when';

export type TextResult = Told | ReadFailure | 'not-an-event';

const LONGEST_TEXT = 200_000;

function finish(
  line: Line,
  when: When,
  place: TooltipPlace,
  subjectOf: (words: readonly string[]) => Subject,
): TextResult {
  const { result } = when;
  if ('reason' in result) return result;
  const tail = readTail(line, when.to, place);
  const { title, status } = subjectOf(tail.words);
  if (!title && !tail.showAs) return 'not-an-event';
  const { startDay, start, endDay, end } = result;
  if (endDay < startDay || (endDay === startDay && end < start)) return failure('label-ambiguous');
  return { ...result, title, status, tail };
}

/** Whether the tooltip's times are others than the label's; what can't be read says nothing. */
function timesDiffer(line: Line, { times, when }: AroundSubject): boolean {
  if (times === undefined || plainText(times).trim() === when.text) return false;
  const { periods } = line.language.lexicon;
  const shown = readTimes(plainText(times).trim(), periods);
  const read = readTimes(when.text, periods);
  if (!shown || !read || shown === 'unclear' || read === 'unclear') return false;
  return shown.start !== read.start || (shown.end ?? shown.start) !== (read.end ?? read.start);
}

function withTooltip(line: Line, tooltip: string): TextResult | undefined {
  const around = readAroundSubject(line, tooltip);
  if (!around) return undefined;
  if (timesDiffer(line, around)) return failure('label-time-mismatch');
  const prefix = line.plain.slice(0, around.subjectFrom);
  return finish(line, around.when, around.place, (words) => {
    const subject = readSubject(around.subject, words);
    const status = subject.status ?? statusBefore(prefix) ?? readSubject(prefix, words).status;
    return { title: subject.title, status };
  });
}

function alone(line: Line): TextResult {
  const when = findWhen(line);
  if (!when) {
    const { plain, language } = line;
    const times = readTimes(plain, language.lexicon.periods) !== undefined;
    return isNoEvent(line, times) ? 'not-an-event' : failure('label-without-date');
  }
  // "3 events, Monday, …", "Monday, …": a day's heading, or a slot's.
  const bare = when.from === 0 || when.sureness === BARE;
  if (bare && !readTail(line, when.to, undefined).showAs) return 'not-an-event';
  return finish(line, when, undefined, (words) => {
    const own = withoutPrefixes(subjectBefore(line, when));
    const subject = readSubject(own.title, words);
    return { title: subject.title, status: subject.status ?? own.status };
  });
}

function collapsed(text: string): string {
  return plainText(text).replace(/ {2,}/g, ' ');
}

/** Reads all of a tile's text, whatever it holds. An empty tooltip is none. */
export function readWhole(label: string, tooltip: string, language: string): TextResult {
  if (label.length > LONGEST_TEXT || tooltip.length > LONGEST_TEXT) {
    return failure('label-too-long');
  }
  const line = lineOf(label, language);
  if (tooltip) {
    const read = withTooltip(line, tooltip);
    if (read) return read;
    // Label and tooltip may differ in blanks and direction marks.
    const short = collapsed(label);
    const lines = tooltip.replace(/[^\r\n]+/g, (each) => collapsed(each));
    if (short !== label || lines !== tooltip) {
      const again = withTooltip(lineOf(short, language), lines);
      if (again) return again;
    }
  }
  return alone(line);
}
