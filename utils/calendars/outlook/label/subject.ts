import { bareWord, plainText } from '../../label/plain-text';
import { trimMarks } from './line';
import { type Flag, flagOf } from './words';

/** A subject without what Outlook writes in front of it. */
export interface Subject {
  title: string;
  status?: 'cancelled' | 'declined';
}

const COLON_PREFIX = /^([^:：,，、]{1,40}?)\s*[:：]\s*/u;
const COMMA_PREFIX = /^([^:：,，、]{1,40}?)\s*(?:,\s+|[，、]\s*)/u;

const LONGEST_PREFIX = 60;
const MOST_PREFIXES = 3;

function statusOf(flag: Flag | undefined): Subject['status'] {
  return flag === 'cancelled' || flag === 'declined' ? flag : undefined;
}

/**
 * Takes "Canceled: " and "Declined: " off a subject. Besides known words, a word counts that the
 * label repeats at its end, in any language ("Anulowane: …, Anulowane"). `ending` holds what may be
 * flags there.
 */
export function readSubject(text: string, ending: readonly string[]): Subject {
  const match = COLON_PREFIX.exec(plainText(text.slice(0, LONGEST_PREFIX)));
  const word = match?.[1];
  const title = trimMarks(text.slice(match?.[0].length ?? 0));
  if (word && title) {
    const status = statusOf(flagOf(word));
    if (status) return { title, status };
    const repeated = ending.some((each) => bareWord(each) === bareWord(word));
    if (repeated && /\p{L}{2}/u.test(word)) return { title, status: 'cancelled' };
  }
  return { title: text };
}

const EVENT_WORD = /^(?:cancel?led|declined) event$/i;

/** The status told by what stands before the subject: "Canceled event, ", "Declined: ". */
export function statusBefore(prefix: string): Subject['status'] {
  for (const part of plainText(prefix).split(/[,:：，、]/)) {
    const status = statusOf(flagOf(part.trim()));
    if (status) return status;
  }
  return undefined;
}

const ICON = /^\p{L}[\p{L} -]{0,30} icon$/iu;

/**
 * A label's own subject without the icons' names and the status in front of it, which only English
 * labels can be read for: elsewhere the tooltip tells.
 */
export function withoutPrefixes(text: string): Subject {
  let title = text;
  let status: Subject['status'];
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const match = COMMA_PREFIX.exec(plainText(title.slice(0, LONGEST_PREFIX)));
    const word = match?.[1] ?? '';
    if (!match || !(ICON.test(word) || EVENT_WORD.test(word))) break;
    status ??= statusOf(flagOf(word));
    title = trimMarks(title.slice(match[0].length));
  }
  return { title, ...(status && { status }) };
}
