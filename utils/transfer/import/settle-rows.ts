import type { Profile } from '@/utils/functions/profile';
import { ME } from '@/utils/functions/reporting-line';
import type { Person } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import type { FileKind } from '../files/recognise';
import type { LeftReason, PeopleProblemReason } from './contract';
import type { Told } from './gather-rows';
import type { KnownPeople } from './known-people';
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
}

/** Decides of every person of the file who they are, and what of the row is taken. */
export function settleRows(
  told: readonly Told[],
  known: KnownPeople,
  facts: RowFacts,
  me: Own,
  about: { own: ReadonlySet<string>; profile: Profile | null; kind: FileKind; now: number },
): Settled[] {
  const domains = about.profile?.organisationDomains ?? [];
  const namesakes = countKeys(told);
  const taken = new Set<string>();
  return told.map((one): Settled => {
    const { row, key } = one;
    if (row === me.row || isOwn(row, about.own)) return { told: one, id: ME, left: 'own-address' };
    const place = placeOf(row, about.kind, domains);
    const alone = (namesakes.get(key?.key ?? '') ?? 1) < 2;
    const identity = known.identify(one, place.circle, alone);
    if ('ambiguous' in identity) {
      const isKnown = (person: Person) => facts.withRow(person, row, false).person === person;
      return identity.among.some(isKnown)
        ? { told: one, id: null, left: 'same' }
        : { told: one, id: null, left: 'ambiguous', problem: identity.ambiguous };
    }
    const before = identity.who;
    if (before && taken.has(before.id)) return { told: one, id: before.id, left: 'repeated' };
    if (!before && !place.mayAdd) return { told: one, id: null, left: 'elsewhere' };
    const start = before ?? blankPerson(row, about.now);
    taken.add(start.id);
    const { person: after, contradicts } = facts.withRow(start, row, before === null);
    return { told: one, id: start.id, ...(before && { before }), after, contradicts };
  });
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

function countKeys(told: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row, key } of told) {
    if (key && !row.unnamed) counts.set(key.key, (counts.get(key.key) ?? 0) + 1);
  }
  return counts;
}
