/**
 * What stands between a label's parts: a comma and a blank in most languages; Latvian has
 * semicolons, Arabic, Chinese, Japanese, Burmese and Amharic have commas of their own.
 */
const SEPARATOR = /[,;،؛](?= |$)|[、，；၊፣]/g;
const ONE_SEPARATOR = /[,;،؛、，；၊፣]/;

/** Positions of the separators in a plain label. */
export function separatorsOf(plain: string): number[] {
  const positions: number[] = [];
  for (const match of plain.matchAll(SEPARATOR)) positions.push(match.index);
  return positions;
}

export function splitSegments(plain: string): string[] {
  return plain.split(SEPARATOR).map((segment) => segment.trim());
}

export function isSeparator(char: string | undefined): boolean {
  return char !== undefined && ONE_SEPARATOR.test(char);
}

const KEY_AND_VALUE = /^([^\d:：]{1,32}?) ?(?:: |：)\s*(.+)$/u;
const QUOTED = /^["'“”„«»「『‘’‚](.+)["'“”„«»」』‘’]$/u;

/** The value of "Calendar: Work", "Agenda : Work" or "日历：Work"; Lithuanian quotes it. */
export function valueAfterKey(segment: string): string | undefined {
  const value = KEY_AND_VALUE.exec(segment.trim())?.[2]?.trim();
  if (!value) return undefined;
  return QUOTED.exec(value)?.[1]?.trim() ?? value;
}
