import type { Profile } from '@/utils/functions/profile';
import { ME } from '@/utils/functions/reporting-line';
import type { Person } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import type { FileKind } from '../files/recognise';
import { agreeingRows } from './agreeing-rows';
import type { LeftReason, PeopleProblemReason } from './contract';
import type { Told } from './gather-rows';
import { KnownPeople } from './known-people';
import { isOwn, type Own } from './own-row';
import { placeOf } from './row-circle';
import type { TidyRow } from './tidy-row';
import type { RowFacts } from './with-row';

/** One person of the file with what becomes of them. */
export interface Settled {
  told: Told;
  /** Whom the row is about; `me` for the user, null where nobody is sure. */
  id: string | null;
  left?: LeftReason;
  problem?: PeopleProblemReason;
  before?: Person;
  after?: Person;
  contradicts?: boolean;
  /** What tells who it is; absent for somebody new. */
  proof?: 'email' | 'id' | 'name';
}

/** What settling needs beside the rows. */
export interface Settling {
  people: readonly Person[];
  facts: RowFacts;
  me: Own;
  own: ReadonlySet<string>;
  profile: Profile | null;
  kind: FileKind;
  now: number;
}

/** Rows of which an address tells who they are are settled first, then numbers, then names. */
const PROOFS = ['email', 'id', 'name', 'none'] as const;

/** Ours; two rounds are rare, more were seen only in files made up to need them. */
const MOST_ROUNDS = 5;

/**
 * Decides of every person of the file who they are, and what of the row is taken. Where not every row
 * is proven by an address the outcome is looked at as a second reading would: it finds no more than
 * the first one did.
 */
export function settleRows(told: readonly Told[], about: Settling): Settled[] {
  let settled = settleOnce(told, about);
  if (settled.every(isProvenNextTime)) return settled;
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const people = afterAll(about.people, settled);
    const again = settleOnce(told, { ...about, people });
    if (again.every(({ before, after }) => before === after)) break;
    settled = composed(settled, again, about.people, afterAll(people, again));
  }
  return settled;
}

function isProvenNextTime({ told: { row }, left }: Settled): boolean {
  return row.emails.length > 0 && left !== 'ambiguous';
}

/** What two readings do to the people of before the first; each person is one row's. */
function composed(
  first: readonly Settled[],
  second: readonly Settled[],
  before: readonly Person[],
  after: readonly Person[],
): Settled[] {
  const was = new Map(before.map((person) => [person.id, person]));
  const is = new Map(after.map((person) => [person.id, person]));
  const seen = new Set<string>();
  return second.map((later, index): Settled => {
    const earlier = first[index];
    const one = later.after || !earlier?.after ? later : earlier;
    const { told, id, contradicts } = one;
    const person = id === null || !one.after ? undefined : is.get(id);
    if (id === null || !person) return one;
    if (seen.has(id)) return { told, id, left: 'repeated' };
    seen.add(id);
    const start = was.get(id);
    return { told, id, ...(start && { before: start }), after: person, contradicts };
  });
}

/**
 * What the file tells of those who are sure is known of them when the others are looked for, and who
 * is one of several is asked again at the end.
 */
function settleOnce(told: readonly Told[], about: Settling): Settled[] {
  const settled = new Map<Told, Settled>();
  const domains = about.profile?.organisationDomains ?? [];
  let known = new KnownPeople(about.people, domains);
  const settle = settler(told, about, agreeingRows(told, known, about.facts));
  const round = (rows: readonly Told[], proof: (typeof PROOFS)[number]): boolean => {
    let isNews = false;
    for (const one of rows) {
      const next = settle(one, known, proof);
      if (!next || (next.left === 'ambiguous' && settled.has(one))) continue;
      settled.set(one, next);
      isNews ||= next.after !== next.before;
    }
    const open = told.some((one) => !settled.has(one) || settled.get(one)?.left === 'ambiguous');
    if (isNews && open) known = new KnownPeople(afterAll(about.people, settled.values()), domains);
    return isNews;
  };
  for (const proof of PROOFS) {
    round(
      told.filter((one) => !settled.has(one)),
      proof,
    );
  }
  for (let again = true; again; ) {
    const unsure = told.filter((one) => settled.get(one)?.left === 'ambiguous');
    again = unsure.length > 0 && round(unsure, 'none');
  }
  return told.flatMap((one) => settled.get(one) ?? []);
}

/** Everybody as they are once the rows are written. */
export function afterAll(people: readonly Person[], settled: Iterable<Settled>): Person[] {
  const all = new Map(people.map((person) => [person.id, person]));
  for (const { after } of settled) if (after) all.set(after.id, after);
  return [...all.values()];
}

function settler(
  told: readonly Told[],
  { facts, me, own, profile, kind, now }: Settling,
  agreeing: ReadonlyMap<string, Told>,
) {
  const domains = profile?.organisationDomains ?? [];
  const names = countBy(told, ({ key }) => key?.key);
  const ids = countBy(told, ({ row }) => row.employeeId);
  const taken = new Set<string>();
  /** Null for a row that something else must prove first. */
  return (one: Told, people: KnownPeople, proof: (typeof PROOFS)[number]): Settled | null => {
    const { row, key } = one;
    if (row === me.row || isOwn(row, own)) return { told: one, id: ME, left: 'own-address' };
    const place = placeOf(row, kind, domains);
    const alone = {
      name: (names.get(key?.key ?? '') ?? 1) < 2,
      id: (ids.get(row.employeeId ?? '') ?? 1) < 2,
    };
    const identity = people.identify(one, place.circle, alone);
    if (proof !== 'none' && !('by' in identity && identity.by === proof)) return null;
    if ('ambiguous' in identity) {
      // Whom the row describes to the last fact it is, whoever has the name beside.
      const exact = identity.among.filter((person) => {
        return !taken.has(person.id) && facts.withRow(person, row, false).person === person;
      });
      const [only] = exact;
      if (!only) return { told: one, id: null, left: 'ambiguous', problem: identity.ambiguous };
      if (exact.length > 1 || identity.ambiguous === 'two-people') {
        return { told: one, id: null, left: 'same' };
      }
      taken.add(only.id);
      return { told: one, id: only.id, before: only, after: only, proof: 'name' };
    }
    // Rows of one file are several people unless an address says otherwise.
    const isOther = 'by' in identity && identity.by !== 'email' && taken.has(identity.who.id);
    const before = isOther ? null : identity.who;
    const isLess = before && (agreeing.get(before.id) ?? one) !== one;
    if (before && (isLess || taken.has(before.id))) {
      return { told: one, id: before.id, left: 'repeated' };
    }
    if (!before && !place.mayAdd) return { told: one, id: null, left: 'elsewhere' };
    const start = before ?? blankPerson(row, now);
    taken.add(start.id);
    const { person: after, contradicts } = facts.withRow(start, row, before === null);
    const known = before && 'by' in identity ? { before, proof: identity.by } : {};
    return { told: one, id: start.id, ...known, after, contradicts };
  };
}

/** Somebody new, of whom only the name is known yet. */
export function blankPerson({ name }: TidyRow, now: number): Person {
  return {
    ...newStamp(now),
    name,
    aliases: [],
    emails: [],
    sources: { name: name.includes('@') ? 'invite' : 'directory' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
}

function countBy(told: readonly Told[], keyOf: (one: Told) => string | undefined) {
  const counts = new Map<string, number>();
  for (const one of told) {
    const key = keyOf(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
