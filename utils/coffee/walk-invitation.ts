/** What is put in the place of `{name}`, `{me}` and `{detail}`. */
export interface InvitationFacts {
  /** As they are spoken to (`spokenName`), or all of them in words. */
  name: string;
  /** Their whole name, where that is another. */
  wholeName?: string | undefined;
  me?: string | undefined;
  /** One real detail. */
  detail?: string | null | undefined;
}

/** Marks a line of the agenda. */
const BULLET = '– ';

/**
 * An invitation from its words, as plain text. Placeholders are filled in one pass, so that braces in
 * a name or a note stay as they are; a line whose `{me}` or `{detail}` has nothing to say is left out.
 */
export function fillInvitation(template: string, facts: InvitationFacts): string {
  const values: Record<string, string> = {
    name: oneLine(facts.name),
    me: oneLine(facts.me ?? ''),
    detail: oneLine(facts.detail ?? ''),
  };
  return template
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => [...line.matchAll(/\{(me|detail)\}/g)].every(([, key]) => values[key ?? '']))
    .map((line) => line.replaceAll(/\{(name|me|detail)\}/g, (_, key: string) => values[key] ?? ''))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** On one line, for the title of the event. */
export function fillTitle(template: string, facts: InvitationFacts): string {
  return oneLine(fillInvitation(oneLine(template), facts));
}

/** The text with the agenda under it. */
export function withAgenda(text: string, heading: string, lines: readonly string[]): string {
  return lines.reduce((so, line) => addLine(so, heading, line), text);
}

/** One more line, below the last one of the agenda; its heading comes with the first. */
export function addLine(text: string, heading: string, line: string): string {
  const rows = text.split('\n');
  const at = rows.indexOf(heading);
  if (at < 0) return [text.trimEnd(), `${heading}\n${BULLET}${line}`].filter(Boolean).join('\n\n');
  let end = at + 1;
  while (rows[end]?.startsWith(BULLET)) end += 1;
  rows.splice(end, 0, BULLET + line);
  return rows.join('\n');
}

/**
 * Does it name that line, whatever else stands in its row? `others` are lines of the same agenda: one
 * may begin like another.
 */
export function holdsLine(text: string, line: string, others: readonly string[] = []): boolean {
  return text.split('\n').some((row) => !isOfAnother(row, line, others) && names(row, line));
}

/** Does it name any of these rows, whatever else stands beside? */
export function holdsRows(text: string, rows: readonly string[]): boolean {
  return rows.some((row) => row.trim() !== '' && text.split('\n').some((one) => names(one, row)));
}

/**
 * Without that line, wherever the user has it by now: a point of the agenda goes with what was typed
 * into it, of any other row what stands beside the line stays. The heading goes with the last one. For
 * `others` see `holdsLine`.
 */
export function takeOutLine(
  text: string,
  heading: string,
  line: string,
  others: readonly string[] = [],
): string {
  const rows = text.split('\n').flatMap((row) => {
    if (isOfAnother(row, line, others)) return [row];
    return row.startsWith(BULLET) && names(row, line) ? [] : withoutWords(row, line);
  });
  const at = rows.indexOf(heading);
  if (at >= 0 && !rows[at + 1]?.startsWith(BULLET)) rows.splice(at, 1);
  return tidied(rows);
}

/** Without these rows, wherever they are by now; what was typed beside them stays. */
export function takeOutRows(text: string, gone: readonly string[]): string {
  const rows = gone.reduce(
    (so, words) => so.flatMap((row) => withoutWords(row, words)),
    text.split('\n'),
  );
  return tidied(rows);
}

/** What the row names is a longer line, with this one in it. */
function isOfAnother(row: string, line: string, others: readonly string[]): boolean {
  return others.some((one) => one !== line && one.includes(line) && row.includes(one));
}

/** Nothing where they are all that stands there. */
function withoutWords(row: string, words: string): string[] {
  if (words.trim() === '' || !names(row, words)) return [row];
  const rest = row.replaceAll(apart(words), '');
  return rest.trim() === '' || rest.trim() === BULLET.trim() ? [] : [rest];
}

function names(row: string, words: string): boolean {
  return row.includes(words) && apart(words).test(row);
}

function tidied(rows: readonly string[]): string {
  return rows
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** One more paragraph, at the end but for the agenda. */
export function addParagraph(text: string, heading: string, paragraph: string): string {
  const rows = text.split('\n');
  const at = rows.indexOf(heading);
  const [before, after] = at < 0 ? [rows, []] : [rows.slice(0, at), rows.slice(at)];
  return [before.join('\n').trimEnd(), paragraph, after.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * What the user wrote as words for the next time: the agenda is left out, also what was changed in it,
 * as it is between these people, and what was put in for the placeholders becomes them again. Longer
 * ones first, so that a name within a detail is no name.
 */
export function asTemplate(
  text: string,
  facts: InvitationFacts,
  heading: string,
  lines: readonly string[],
): string {
  let plain = lines.reduce((so, line) => takeOutLine(so, heading, line, lines), text);
  plain = withoutAgenda(plain, heading);
  const given = (
    [
      ['{detail}', facts.detail],
      ['{name}', facts.wholeName],
      ['{name}', facts.name],
      ['{me}', facts.me],
    ] as const
  ).map(([key, value]) => [key, oneLine(value ?? '')] as const);
  for (const [key, value] of given) {
    if (value.length > 1) plain = plain.replaceAll(wholeWords(value), key);
  }
  return plain.trim();
}

function withoutAgenda(text: string, heading: string): string {
  const rows = text.split('\n');
  const at = rows.indexOf(heading);
  if (at < 0) return text;
  const length = rows.slice(at + 1).findIndex((row) => !row.startsWith(BULLET));
  rows.splice(at, length < 0 ? rows.length : length + 1);
  return rows.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/**
 * How somebody is spoken to: by the first word of the name. The whole of it where that says nothing or
 * the wrong thing: written last name first, with a title, an initial, a particle, or without blanks.
 */
export function spokenName(name: string): string {
  const whole = oneLine(name);
  const [first = '', ...rest] = whole.split(' ');
  if (rest.length === 0 || /[,，、(@]/u.test(whole)) return whole;
  const isPart = first.endsWith('.') || [...first].length < 2 || TITLE.test(first);
  return isPart || isCasedApart(first, rest.join(' ')) ? whole : first;
}

/** "Dr", "Mrs", "Prof" without a stop; no given name is without a vowel. */
const TITLE = /^(?:[b-df-hj-np-tv-xz]{2,3}|prof)$/i;

/** "van Dyke Jan", "OYELARAN Petra": a last name, told by its letters. */
function isCasedApart(first: string, rest: string): boolean {
  const isSmall = /^\p{Ll}+$/u.test(first) && /(?:^| )\p{Lu}/u.test(rest);
  return isSmall || (/^\p{Lu}{2,}$/u.test(first) && /\p{Ll}/u.test(rest));
}

/** The value where no letter goes on before or after it. */
function wholeWords(value: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(value)}(?![\\p{L}\\p{N}])`, 'gu');
}

/** The words where they are no part of a longer one; not every script leaves blanks between its own. */
function apart(words: string): RegExp {
  const letter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}]';
  return new RegExp(`(?<!${letter})${literally(words)}(?!${letter})`, 'gu');
}

function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
