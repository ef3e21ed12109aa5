/**
 * What stands between a label's parts: a comma and a blank in most languages; Latvian has
 * semicolons, Arabic, Chinese, Japanese, Burmese and Amharic have commas of their own.
 */
const ONE_SEPARATOR = /[,;،؛、，；၊፣]/;

/** Whether a separator of parts stands at a position of a plain label. */
export function separates(plain: string, at: number): boolean {
  switch (plain.charCodeAt(at)) {
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x60c: // ،
    case 0x61b: // ؛
      return at + 1 === plain.length || plain.charCodeAt(at + 1) === 0x20;
    case 0x3001: // 、
    case 0xff0c: // ，
    case 0xff1b: // ；
    case 0x104a: // ၊
    case 0x1363: // ፣
      return true;
    default:
      return false;
  }
}

/** Positions of the separators in a plain label. */
export function separatorsOf(plain: string): number[] {
  const positions: number[] = [];
  for (let at = 0; at < plain.length; at += 1) if (separates(plain, at)) positions.push(at);
  return positions;
}

export function splitSegments(plain: string): string[] {
  const ends = [...separatorsOf(plain), plain.length];
  return ends.map((end, index) => plain.slice((ends[index - 1] ?? -1) + 1, end).trim());
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
