import { behindBlanks, type Line, trimMarks } from './line';
import { type Flag, flagOf, organizerIn, type ShowAs, showAsOf } from './words';

/** What stands behind a tile's date. */
export interface Tail {
  location?: string;
  organizer?: string;
  showAs?: ShowAs;
  flags: ReadonlySet<Flag>;
  /** All that stands behind a known show-as word, as written: flags, known or not. */
  words: readonly string[];
}

/** What the tooltip tells about the place: its text, `null` for none, `undefined` when it is silent. */
export type TooltipPlace = string | null | undefined;

const MOST_FLAGS = 5;
const LONGEST_WORD = 80;

interface Pieces {
  line: Line;
  /** Separators behind the date; the first follows it directly. */
  from: number;
  /** Where the show-as word, or what stands behind the organizer, has its separator. */
  to: number;
}

function textBetween({ line }: Pieces, from: number, to: number): string {
  return trimMarks(line.original.slice(from, to));
}

function placeFirst(pieces: Pieces, place: string): number | undefined {
  const { plain } = pieces.line;
  const at = behindBlanks(plain, pieces.from + 1);
  if (!plain.startsWith(place, at)) return undefined;
  const end = behindBlanks(plain, at + place.length);
  return end === pieces.to || (end < pieces.to && pieces.line.separatorFrom(end) === end)
    ? end
    : undefined;
}

/** `[LOCATION,] [By ORGANIZER]` between the date and the show-as word. */
function placeAndOrganizer(
  pieces: Pieces,
  place: TooltipPlace,
  closed: boolean,
): Pick<Tail, 'location' | 'organizer'> {
  const { line, from, to } = pieces;
  if (from >= to) return {};
  const { primary } = line.language;
  const organizerFrom = (at: number) => organizerIn(textBetween(pieces, at + 1, to), primary);
  const one = (at: number) => (line.separatorFrom(at + 1) ?? to) >= to;
  if (place) {
    const end = placeFirst(pieces, place);
    if (end !== undefined) {
      const location = textBetween(pieces, from + 1, end);
      if (end >= to || !(closed || one(end))) return { location };
      const organizer = organizerFrom(end);
      return organizer ? { location, organizer } : { location };
    }
  }
  if (place === null) {
    const organizer = closed || one(from) ? organizerFrom(from) : undefined;
    if (organizer) return { organizer };
  }
  // Names hold commas more often than ", By ": the last one counts.
  for (let index = line.indexFrom(to) - 1; index >= 0; index -= 1) {
    const at = line.separators[index] ?? 0;
    if (at < from) break;
    const next = line.separators[index + 1] ?? to;
    if (organizerIn(textBetween(pieces, at + 1, Math.min(next, to)), primary) === undefined) {
      continue;
    }
    if (!closed && !one(at)) return {};
    const organizer = organizerFrom(at);
    const location = textBetween(pieces, from + 1, at);
    return { ...(organizer && { organizer }), ...(at > from && location && { location }) };
  }
  // Without the word for "By" the text may be the organizer's, except where the word is certain.
  const location = textBetween(pieces, from + 1, to);
  return closed && primary === 'en' && location ? { location } : {};
}

interface Status {
  showAs?: ShowAs;
  flags: ReadonlySet<Flag>;
  /** The separator before the show-as word, or before the flags where there is no such word. */
  from: number;
  words: readonly string[];
}

/** The show-as word and the flags behind it; flags that aren't known may stand between. */
function readStatus({ plain, separators }: Line, first: number): Status {
  const words: string[] = [];
  const flags = new Set<Flag>();
  let trailing: Status = { flags: new Set(), from: plain.length, words: [] };
  let end = plain.length;
  for (let index = separators.length - 1; index >= first; index -= 1) {
    const at = separators[index] ?? 0;
    const word = plain.slice(at + 1, Math.min(end, at + LONGEST_WORD)).trim();
    const showAs = showAsOf(word);
    if (showAs) return { showAs, flags, from: at, words };
    words.push(word);
    const flag = flagOf(word);
    if (flag) flags.add(flag);
    // Without a show-as word only what nothing unknown follows: the rest may be a name's.
    if (flags.size === words.length) trailing = { ...trailing, flags: new Set(flags), from: at };
    if (words.length === MOST_FLAGS) break;
    end = at;
  }
  return trailing;
}

/** Reads `, [LOCATION,] [By ORGANIZER,] SHOWAS[, FLAG]…` from its end. `date` is the date's end. */
export function readTail(line: Line, date: number, place: TooltipPlace): Tail {
  const first = line.indexFrom(date);
  const { showAs, flags, from: to, words } = readStatus(line, first);
  const pieces = { line, from: line.separators[first] ?? to, to };
  return {
    ...placeAndOrganizer(pieces, place, showAs !== undefined),
    ...(showAs && { showAs }),
    flags,
    words,
  };
}
