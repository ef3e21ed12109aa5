import type { Profile } from '@/utils/functions/profile';
import type { Commonality, Person } from '@/utils/records/schema';
import { plainWords, SMALL_WORDS, singular } from './same-words';

/** One of the user's own schools, employers, programmes, interests or struggles. */
export type Affiliation = NonNullable<Profile['affiliations']>[number];

export interface Common {
  theirs: Commonality;
  /** Its place in the person's own list. */
  index: number;
  /** The user's own that is the same; absent where the user says nothing of it in the settings. */
  mine?: Affiliation;
  /** Years between the two, 0 for the same; null where one of them says no year. */
  yearsApart: number | null;
  /** Whether it is shared: it is the user's too, or of a kind that is written down because it is. */
  shared: boolean;
}

/** Whoever was there within so many years of each other may have met there (ours). */
export const SAME_TIME_YEARS = 2;

/**
 * What is written of a person beside what the user says of themself, in the order written. Schools,
 * employers and programmes are shared when both have the same; interests and struggles are shared by
 * themselves, since nobody writes those of others down who does not share them (ours).
 *
 * The same is meant precisely: the same words in any order, without accents, small words, degrees and
 * forms of companies, and with the usual short forms written out ("Westmere School of Mgmt, MBA" is
 * "Westmere School of Management"). A word more, or initials, is another one: better to miss
 * one than to claim it. Schools and programmes are compared across their kinds, for a programme
 * is often told by its school.
 */
export function commonGround(
  person: Pick<Person, 'commonalities'>,
  affiliations: readonly Affiliation[],
): Common[] {
  return (person.commonalities ?? []).map((theirs, index) => {
    const mine = closestInTime(
      theirs,
      affiliations.filter((one) => isSame(theirs, one)),
    );
    return {
      theirs,
      index,
      ...(mine && { mine }),
      yearsApart: mine ? apart(theirs, mine) : null,
      shared: mine !== undefined || theirs.kind === 'interest' || theirs.kind === 'struggle',
    };
  });
}

export interface SharedHouse {
  mine: Affiliation;
  people: { person: Person; yearsApart: number | null }[];
}

/**
 * Who shares each of the user's schools, employers and programmes, the largest company first; those
 * nobody shares are left out. Within one, who was there nearest in time comes first.
 */
export function sharedHouses(
  people: readonly Person[],
  affiliations: readonly Affiliation[],
): SharedHouse[] {
  const houses = affiliations.filter(({ kind }) => kind !== 'interest' && kind !== 'struggle');
  return houses
    .map((mine) => ({
      mine,
      people: people
        .flatMap((person) => {
          const theirs = (person.commonalities ?? []).filter((one) => isSame(one, mine));
          const one = closestInTime(mine, theirs);
          return one ? { person, yearsApart: apart(one, mine) } : [];
        })
        .sort((a, b) => (a.yearsApart ?? 1e3) - (b.yearsApart ?? 1e3)),
    }))
    .filter((house) => house.people.length > 0)
    .sort((a, b) => b.people.length - a.people.length);
}

function isSame(a: Commonality, b: Commonality): boolean {
  if (familyOf(a.kind) !== familyOf(b.kind)) return false;
  const words = wordsOf(a);
  return words !== '' && words === wordsOf(b);
}

function familyOf(kind: Commonality['kind']): string {
  return kind === 'programme' ? 'school' : kind;
}

function apart(a: Commonality, b: Commonality): number | null {
  return a.year === undefined || b.year === undefined ? null : Math.abs(a.year - b.year);
}

function closestInTime<T extends Commonality>(to: Commonality, some: readonly T[]): T | undefined {
  return some.toSorted((a, b) => (apart(a, to) ?? 1e3) - (apart(b, to) ?? 1e3)).at(0);
}

const DEGREES = new Set(
  'ba bs bsc beng llb bachelor ma ms msc meng llm mba emba mphil phd dphil master diploma degree alumni alumnus alumna graduate'.split(
    ' ',
  ),
);
const COMPANIES = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag se sa sas sarl srl spa bv nv ab as oy group holding'.split(
    ' ',
  ),
);
const WRITTEN_OUT = new Map(
  Object.entries({
    university: 'univ uni',
    management: 'mgmt mgt',
    institute: 'inst',
    school: 'sch',
    business: 'bus',
    technology: 'tech technol',
    college: 'coll',
    academy: 'acad',
    international: 'intl',
    national: 'natl',
    department: 'dept',
    engineering: 'eng engg',
    programme: 'program prog',
    leadership: 'ldrshp',
  }).flatMap(([whole, short]) => short.split(' ').map((word) => [word, whole] as const)),
);

const known = new WeakMap<Commonality, string>();

/** In any order, each once, joined by blanks. Where nothing else is said, what is usually left out counts. */
function wordsOf(said: Commonality): string {
  const before = known.get(said);
  if (before !== undefined) return before;
  const all = plainWords(said.text).map((word) => WRITTEN_OUT.get(word) ?? singular(word));
  const left = said.kind === 'employer' ? COMPANIES : DEGREES;
  const isHouse = said.kind !== 'interest' && said.kind !== 'struggle';
  const telling = all.filter((word) => !SMALL_WORDS.has(word) && !(isHouse && left.has(word)));
  const words = [...new Set(telling.length > 0 ? telling : all)].sort().join(' ');
  known.set(said, words);
  return words;
}
