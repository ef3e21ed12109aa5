import { foldWords } from './fold-words';
import * as words from './words';

/** What a name alone tells. */
export interface NameShape {
  /** Nobody is called like this. */
  surely?: 'room' | 'list' | 'mailbox';
  /** Unless the address says otherwise. */
  perhaps?: 'room' | 'list' | 'mailbox';
}

/** "(12)", "[8 seats]", "(10 Pers.)": how many a room holds. */
const CAPACITY =
  /[([（]\s*(?:cap(?:acity)?\.?:?\s*)?(\d{1,3})\s*(p|pax|pers(?:on(?:s|en|nes|as|e)?)?\.?|people|seats?|plätze|pl\.?|places?|plazas|lugares|posti|人|名|명|мест)?\s*[)\]）]/iu;
/** What stands in a room: "[GVC, Phone]". */
const EQUIPPED =
  /\[[^\]]*\b(?:gvc|vc|jamboard|whiteboard|polycom|phone|projector|beamer|tv|mtr)\b[^\]]*\]/i;
/** Building, floor and name: "NYC-4-Apollo". */
const CODED = /^\p{Lu}{2,5}\d?[-./ ]\d{1,2}[-./ ]\p{L}/u;
/** Exchange numbers people of one name; it has not come further than that. */
const MOST_NAMESAKES = 3;

/** Whether a name is a room's, a list's or a shared mailbox's. */
export function nameShape(name: string): NameShape {
  const bare = withoutAsides(name);
  const text = foldWords(bare);
  if (text === '') return {};
  const list = text.split(' ');
  const all = list.length === 1 ? foldWords(name) : text;
  if (hasPhrase(all, words.ROOM_PHRASES) || hasPart(all, words.ROOM_PARTS))
    return { surely: 'room' };
  if (list.length > 0 && isRoles(list)) return { surely: 'mailbox' };
  if (hasPhrase(text, words.LIST_PHRASES) || hasPart(text, words.LIST_PARTS)) {
    return { surely: 'list' };
  }
  const [, seats, unit] = CAPACITY.exec(name) ?? [];
  const roomy = seats !== undefined && (unit !== undefined || Number(seats) > MOST_NAMESAKES);
  const reversed = /[,،、]/.test(bare);
  if (roomy || (!reversed && EQUIPPED.test(name)) || CODED.test(bare)) return { perhaps: 'room' };
  const room = list.filter((word) => words.ROOM_WORDS.has(word));
  if (room.length > 0 && list.some((word) => /\d/.test(word))) {
    const isFamily = list.length > 2 && !words.ROOM_WORDS.has(list[0] ?? '');
    const perhaps = isFamily && room.every((word) => words.ROOM_FAMILIES.has(word));
    return perhaps ? { perhaps: 'room' } : { surely: 'room' };
  }
  if (endsInList(list.at(-1) ?? '')) return { perhaps: 'list' };
  if (reversed || list.length < 2) {
    return list.length === 1 && words.LIST_LOCALS.has(text) ? { perhaps: 'list' } : {};
  }
  const [first = '', last = ''] = [list[0], list.at(-1)];
  if (words.ROOM_FIRST.has(first) || words.ROOM_LAST.has(last)) return { perhaps: 'room' };
  if (words.LIST_LAST.has(last)) return { perhaps: 'list' };
  return words.LIST_FIRST.has(first) ? { perhaps: 'list' } : {};
}

/** Without brackets and what follows a dash: "Kim Noh (Legal Team) - Contractor" is Kim Noh. */
function withoutAsides(name: string): string {
  return name
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]?/g, ' ')
    .replace(/\s[-–—|]\s.*$/u, ' ')
    .trim();
}

function hasPhrase(text: string, phrases: ReadonlyMap<string, string[]>): boolean {
  const padded = `${text} `;
  let at = 0;
  for (const word of text.split(' ')) {
    const rest = padded.slice(at);
    if (phrases.get(word)?.some((phrase) => rest.startsWith(`${phrase} `))) return true;
    at += word.length + 1;
  }
  return false;
}

function hasPart(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** Japanese and Korean put no blank before "team". */
function endsInList(word: string): boolean {
  return (
    /[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]/u.test(word) && CJK_ENDS.some((end) => word.endsWith(end))
  );
}
const CJK_ENDS = ['チーム', 'グループ', '팀', '그룹'].map(foldWords);

/** Nothing but roles: "IT Support", "Human Resources". */
function isRoles(list: readonly string[]): boolean {
  const known = list.every((word) => words.ROLES.has(word) || words.ROLE_FILLERS.has(word));
  return (
    known && (list.some((word) => words.ROLES.has(word)) || list.join(' ') === 'human resources')
  );
}
