import { plainText } from '../../label/plain-text';
import { isSeparator, separates } from '../../label/segments';
import { type KnownDays, type KnownParts, knownParts, plainLine } from './known-parts';
import { readSubject } from './subject';
import type { TooltipPlace } from './tail';
import type { Told } from './told';

const LONGEST = 2_000;
const LONGEST_TIMES = 120;
const LONGEST_PREFIX = 80;
const MOST_DATE_SEPARATORS = 6;
const RETURN = 13;
const BLANK = 32;

/**
 * Reads the text that nearly all tiles have, `[ICON, ]SUBJECT, TIMES, DATE…` with a tooltip that
 * begins with the subject and ends with the times, by parts that recur from tile to tile.
 * `undefined` for any other, and wherever there is the least doubt: then `readWhole` has to read
 * the whole of it. What both read they read alike.
 */
export function readByParts(label: string, tooltip: string, language: string): Told | undefined {
  const firstBreak = tooltip.indexOf('\n');
  if (firstBreak <= 0 || label.length > LONGEST || tooltip.length > LONGEST) return undefined;
  const subject = lineIn(tooltip, 0, firstBreak);
  // Blanks and marks at the edges are for the reader of all.
  if (isEdge(subject, 0) || isEdge(subject, subject.length - 1)) return undefined;
  if (isEdge(label, label.length - 1) || subject.includes('\r')) return undefined;

  const parts = knownParts(language);
  const at = label.startsWith(subject) ? 0 : label.indexOf(subject);
  if (at < 0 || at > LONGEST_PREFIX) return undefined;
  const prefix = at === 0 ? undefined : parts.prefixes.get(label.slice(0, at));
  if (prefix === null) return undefined;
  if (prefix && plainText(label).indexOf(plainText(subject)) !== at) return undefined;

  const right = at + subject.length;
  if (!isSeparator(label[right])) return undefined;
  const from = right + (label.charCodeAt(right + 1) === BLANK ? 2 : 1);
  const comma = separatorFrom(label, from);
  if (comma === label.length || comma - from > LONGEST_TIMES) return undefined;
  const text = label.slice(from, comma);
  const times = parts.times.get(text);
  if (times === null) return undefined;
  const dated = daysAt(label, comma + 1, parts);
  if (!dated) return undefined;
  const place = placeIn(tooltip, firstBreak, text, parts);
  if (place === false) return undefined;

  const tail = parts.tailOf(label.slice(dated.to), place);
  const colon = subject.includes(':') || subject.includes('：');
  const titled = colon ? readSubject(subject, tail.words) : undefined;
  const { first, last } = dated.days;
  const told = {
    title: titled?.title ?? subject,
    status: titled?.status ?? prefix?.status,
    startDay: first,
    tail,
  };
  if (times === 'whole-days') return { ...told, start: 0, endDay: last + 1, end: 0, allDay: true };
  const { start, end = start, nights } = times;
  const endDay = last > first ? last : last + nights;
  return { ...told, start, endDay, end, allDay: false };
}

/** Whether a blank or a mark stands there, or nothing. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > BLANK && code < 0xa0) return false;
  return !(code > 0xa0) || (code >= 0x2000 && code <= 0x206f) || MORE_EDGES.has(code);
}

const MORE_EDGES: ReadonlySet<number> = new Set([0x61c, 0x1680, 0x3000, 0xfeff]);

/** The first separator at or behind a position, or the text's end. */
function separatorFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !separates(text, at)) at += 1;
  return at;
}

function lineIn(tooltip: string, from: number, to: number): string {
  return tooltip.slice(from, tooltip.charCodeAt(to - 1) === RETURN ? to - 1 : to);
}

/** The date that begins at `from`, up to the separator that ends it. */
function daysAt(
  label: string,
  from: number,
  parts: KnownParts,
): { days: KnownDays; to: number } | undefined {
  const { lately } = parts;
  if (lately && label.startsWith(lately.text, from)) {
    const to = from + lately.text.length;
    if (to === label.length || isSeparator(label[to])) return { days: lately.days, to };
  }
  let to = from;
  for (let tried = 0; tried < MOST_DATE_SEPARATORS && to < label.length; tried += 1) {
    to = separatorFrom(label, to + 1);
    const text = label.slice(from, to);
    const days = parts.days.get(text);
    if (!days) continue;
    parts.lately = { text, days };
    return { days, to };
  }
  return undefined;
}

/** The place between the tooltip's subject and its times; false where that is not all it holds. */
function placeIn(
  tooltip: string,
  firstBreak: number,
  times: string,
  parts: KnownParts,
): TooltipPlace | false {
  const lastBreak = tooltip.lastIndexOf('\n');
  const shown = tooltip.slice(lastBreak + 1);
  if (shown !== times && plainLine(shown) !== plainText(times)) {
    const { isTimes, reading } = parts.lastLines.get(plainLine(shown));
    if (!isTimes || shown.includes('\r')) return false;
    const read = parts.times.get(times);
    if (reading && read !== null && typeof read === 'object') {
      const { start, end = start } = reading;
      if (start !== read.start || end !== (read.end ?? read.start)) return false;
    }
  }
  if (lastBreak === firstBreak) return null;
  const place = lineIn(tooltip, firstBreak + 1, lastBreak);
  return place.includes('\n') || place.includes('\r') ? false : plainLine(place) || null;
}
