/** Written small these are never a name, whoever is in the room. */
export const NEVER = set(`
  will may can an as at be by do go he his i if in is it la le long me my no of oh on or our see she so the to up us we
  who you they them her him and but for not are was has had all any out one two day am pm ok
`);

/** Words that are names too: written small a name only of somebody who is expected. */
export const WORDS_TOO = set(`
  amber angel april art ash august autumn basil bay bea bell berry bill blue booker brand brook brooks buck
  bud buddy carol case cash chance chase chip chuck clay cliff colt cooper coral crew dash dawn dean den
  destiny dick dill dixie dock dot drew duke early ebony ever faith fern fleet flint flora forest fox frank
  friday gay gene genesis ginger gold grace grant gray green guy harmony haven heath honey hope hunter ivory
  ivy jade jet jewel joy june junior justice kale king kit lance lark laurel leaf lily link loan lotus love
  luck mace maple march mark mars mat max melody mercy miles mill misty monday moon muse new noble nova oak
  opal page pan pansy pat patience paris peg penny pepper piper poppy porter prince rain ray red reed rich
  river rob robin rock rod roman rose rowan ruby rue rush rusty sage sandy saturday scarlet scout shell shy
  sky skip sony spike spring star sterling stew stone storm summer sunday sunny sue tad tanner teal thursday
  tiger trace trinity tuesday van victor wade ward warren wednesday wells west winter wolf wood young zen
  feb mar apr jul aug sep oct nov dec mon tue wed thu fri sat sun data sales legal bond major field hill
  bush banks brown white black price cook baker power rice field lane park wise small short ford hall close
  bright sharp good best sweet strong stark care paid done dong ding hang hung rang song sang sing wing wang
  tang tong ban bang bin bun fan fang gang gong hey kin man ping sun tan yes yet dev eve era
`);

/** What follows a name that does something; after a word at the start of a sentence it tells a name. */
export const DOES =
  /^(?:['’]s\b|['’]ll\b|['’]d\b|\s*(?:and|&|,)\s+@?\p{Lu}|\s+(?:will|would|can|could|is|was|has|had|hasn['’]t|isn['’]t|won['’]t|to|promised|promises|owes|owed|asked|asks|helped|helps|said|says|told|thinks|thought|cares|wants|wanted|needs|needed|agreed|offered|committed|sent|gave|got|introduced|covered|backed|supported|called|emailed|messaged|wrote|joined|left|likes|knows|came|went|seems|mentioned|worries|worried|raised|suggested|showed|shared|took|made|moves|moved|works|worked|leads|led|runs|ran|starts|started|leaves|prefers|would|reports|reported|feels|felt|lent|reviewed|stood|stepped|vouched|requested|volunteered|pledged|dropped|stopped|pinged)\b)/iu;

/** Words before a month or weekday that make a day of it, and none of the person of that name. */
const DAY_BEFORE =
  /(?:^|\s)(?:(?:by|on|in|until|till|before|since|after|from|due|next|last|this|every|each|early|mid|late|end of|of|eod|cob|end of day|close of business)|\d\S*)\s+$/iu;
const DAY_NAMES = set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
);
/** A number or "week" makes a day of it as well. */
const DAY_AFTER = /^\.?,?\s+(?:\d|week\b)/iu;

/** Whether a word that is one besides is a name here; it is written with a capital. */
export function isNameHere(word: string, before: string, after: string): boolean {
  if (isDayHere(word, before, after)) return false;
  const begins = /^[\s\-*•–—>[\]"“«'(]*$/u.test(before) || /[.!:;]\s+$/u.test(before);
  return begins ? DOES.test(after) : true;
}

export function isDayName(word: string): boolean {
  return DAY_NAMES.has(word);
}

/** Whether what stands beside a month or weekday tells that it is one, whoever is called so. */
export function isDayHere(word: string, before: string, after: string): boolean {
  return DAY_NAMES.has(word) && (DAY_BEFORE.test(before) || DAY_AFTER.test(after));
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
