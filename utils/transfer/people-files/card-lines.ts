import { fromQuotedPrintable } from './quoted-printable';

/** One property of a card. */
export interface CardLine {
  /** Upper case, without group. */
  name: string;
  /** "item1" of `item1.EMAIL`, by which Apple ties a label to a value. */
  group?: string;
  /** Types and other parameters in lower case, `type=` taken off. */
  types: string[];
  /** Decoded, still escaped. */
  value: string;
}

/** Lines of a card with where they begin; folded ones joined. */
export interface PlacedLine {
  line: number;
  text: string;
}

/** Pictures and keys: long, and of no use here. */
const LARGE = /^([\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)[;:]/i;
const QUOTED_PRINTABLE = /^[^:]*(;ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE)[^:]*:/i;

/** The lines of a file, joined where they were folded (vCard 3 and 4) or soft-broken (2.1). */
export function unfold(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let pieces: string[] = [];
  let soft = false;
  const finish = () => {
    const last = lines.at(-1);
    if (last && pieces.length > 1) last.text = pieces.join('');
  };
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const folded = !soft && /^[ \t]/.test(raw);
    if ((folded || soft) && pieces.length > 0) {
      if (soft) pieces[pieces.length - 1] = (pieces.at(-1) ?? '').replace(/=$/, '');
      if (!LARGE.test(pieces[0] ?? '')) pieces.push(folded ? raw.slice(1) : raw);
    } else {
      finish();
      pieces = [raw];
      lines.push({ line: at + 1, text: raw });
    }
    soft = raw.endsWith('=') && QUOTED_PRINTABLE.test(pieces[0] ?? '');
  }
  finish();
  return lines;
}

/** A property with its parameters; null for a line that is none. */
export function readCardLine(text: string): CardLine | null {
  const colon = outsideQuotes(text, ':')[0] ?? -1;
  if (colon <= 0) return null;
  const head = text.slice(0, colon);
  const cuts = outsideQuotes(head, ';');
  const parts = cuts.map((cut, at) => head.slice(cut + 1, cuts[at + 1]));
  const [, group, name] = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(head.slice(0, cuts[0]).trim()) ?? [];
  if (!name) return null;
  const types = parts.flatMap((part) =>
    part
      .replace(/^type=/i, '')
      .replaceAll('"', '')
      .toLowerCase()
      .split(','),
  );
  let value = text.slice(colon + 1);
  if (types.some((type) => /^(encoding=)?quoted-printable$/.test(type))) {
    const charset = types.find((type) => type.startsWith('charset='))?.slice(8);
    value = fromQuotedPrintable(value, charset);
  }
  return { name: name.toUpperCase(), types, value, ...(group && { group: group.toLowerCase() }) };
}

/** The parts of a value that semicolons cut, or the one of a text, unescaped and trimmed. */
export function partsOf(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (value[at] === '\\') at++;
    else if (at === value.length || value[at] === ';') {
      parts.push(unescaped(value.slice(from, at)));
      from = at + 1;
    }
  }
  return from <= value.length ? [...parts, unescaped(value.slice(from))] : parts;
}

export function unescaped(value: string): string {
  return value
    .replace(/\\([\\,;:nN])/g, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter))
    .replace(/\s+/g, ' ')
    .trim();
}

function outsideQuotes(text: string, wanted: string): number[] {
  const found: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === wanted && !quoted) {
      found.push(at);
      if (wanted === ':') return found;
    }
  }
  return found;
}
