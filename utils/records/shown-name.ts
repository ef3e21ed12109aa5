import { foldWords } from '@/utils/functions/not-a-person/fold-words';
import { isDegree, isPronouns, isStanding } from './name-additions';

/** Longer names are left as they are. */
const MOST = 200;

/**
 * A name as it is shown: without what a directory hangs on ("[US-US]", "(External)", "- Contractor"),
 * pronouns and degrees. The order stays as it was written, and so does a department in round
 * brackets, which tells two of one name apart. What would leave nothing comes back as it is.
 */
export function shownName(name: string): string {
  if (name.length > MOST) return name;
  const bare = name
    .replace(/\s*[[{][^\]}]*[\]}]\s*/g, ' ')
    .replace(/\s*[(（]([^)）]*)[)）]\s*/g, (aside, inside: string) =>
      isHungOn(inside) ? ' ' : aside,
    )
    .replace(/\s+[-–—|/]\s*([^-–—|/]*)$/u, (rest, inside: string) => (isHungOn(inside) ? '' : rest))
    .trim();
  const plain = withoutDegrees(bare).replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(plain) ? plain : name;
}

function isHungOn(inside: string): boolean {
  const aside = foldWords(inside);
  const isCode = /^\p{Lu}{2,4}[-_/.]\p{Lu}[\p{Lu}\d]{1,3}$/u.test(inside.trim());
  return isCode || isPronouns(aside) || isStanding(aside);
}

const LAST_WORD = /[\s,]+([\p{L}.]+)[\s,]*$/u;

function withoutDegrees(name: string): string {
  for (let left = name; ; ) {
    const [whole, last = ''] = LAST_WORD.exec(left) ?? [];
    const before = left.slice(0, left.length - (whole ?? '').length);
    if (!before.trim().includes(' ') || !isDegree(last, foldWords(last))) return left;
    left = before;
  }
}
