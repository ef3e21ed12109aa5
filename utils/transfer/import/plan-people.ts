import type { House } from '@/utils/functions/house';
import type { Profile } from '@/utils/functions/profile';
import { ME } from '@/utils/functions/reporting-line';
import { isSomebody, ownIdentity } from '@/utils/ingest/own-identity';
import type { LocalDate, OrgEdge, Person } from '@/utils/records/schema';
import type { FileKind } from '../files/recognise';
import type { PersonRow } from '../people-files/person-row';
import type { LeftReason, PeopleProblemReason } from './contract';
import { ManagerFinder } from './find-manager';
import { gatherRows } from './gather-rows';
import { KnownPeople } from './known-people';
import { findOwnRow, type Own, ownAddresses } from './own-row';
import { type EdgeChange, type EdgePlan, planEdges } from './plan-edges';
import { afterAll, blankPerson, type Settled, settleRows } from './settle-rows';
import { type TidyRow, tidyRow } from './tidy-row';
import { RowFacts } from './with-row';

/** What the file says, and what is known so far. */
export interface PeopleSource {
  rows: readonly PersonRow[];
  kind: FileKind;
  people: readonly Person[];
  edges: readonly OrgEdge[];
  house: House;
  profile: Profile | null;
  /** The file's line that the user says is their own. */
  myRow?: number;
  now: number;
  today: LocalDate;
}

export interface PersonChange {
  row: TidyRow;
  before?: Person;
  /** The same object as `before` where only the manager changes. */
  after: Person;
  /** The manager's edge, where it is new or another one. */
  edge?: EdgeChange;
}

export interface PeoplePlan {
  /** People to be written, in the file's order. */
  changes: PersonChange[];
  /** The edge from the user's own place. */
  ownEdge?: EdgeChange;
  left: { line: number; reason: LeftReason }[];
  problems: { line: number; reason: PeopleProblemReason }[];
  edges: EdgePlan['counts'];
  /** With the own row's person as it would be if it were anybody's. */
  me: Own & { person?: Person };
  /** Everybody's name by id, for managers. */
  names: ReadonlyMap<string, string>;
}

/**
 * What a people file changes, worked out and not written. Pure but for the ids of new records; the
 * same file again plans nothing. See `KnownPeople.identify` for who is who, `RowFacts` for what is
 * taken, `planEdges` for managers.
 */
export function planPeople(source: PeopleSource): PeoplePlan {
  const { people, profile, kind, now } = source;
  const own = ownAddresses(profile);
  const left: PeoplePlan['left'] = [];
  const gathered = gatherRows(humanRows(source.rows, own, profile, left));
  const domains = profile?.organisationDomains ?? [];
  const fillsOnly = kind !== 'directory' && kind !== 'unknown';
  const facts = new RowFacts({ house: source.house, today: source.today, fillsOnly });
  const me = findOwnRow(gathered.told, own, profile, source.myRow);
  const settled = settleRows(gathered.told, { people, facts, me, own, profile, kind, now });
  const problems = [...gathered.problems];
  left.push(...gathered.left);
  for (const { told, left: reason, problem } of settled) {
    if (reason) left.push({ line: told.row.line, reason });
    if (problem) problems.push({ line: told.row.line, reason: problem });
  }
  const placed = settled.map(({ told, id }) => ({ ...told, id }));
  const byId = new Map(afterAll(people, settled).map((person) => [person.id, person]));
  let later: KnownPeople | undefined;
  const knownLater = () => {
    later ??= new KnownPeople([...byId.values()], domains);
    return later;
  };
  const finder = new ManagerFinder(placed, knownLater, own);
  const edges = planEdges(placed, source.edges, finder, now);
  problems.push(...edges.problems);
  const changes = changesOf(settled, edges, byId, now, left);
  const person = me.row && facts.withRow(blankPerson(me.row, now), me.row, true).person;
  const ownEdge = edges.changes.find(({ after }) => after.personId === ME);
  return {
    changes,
    ...(ownEdge && { ownEdge }),
    left,
    problems,
    edges: edges.counts,
    me: { ...me, ...(person && { person }) },
    names: new Map([...byId].map(([id, { name }]) => [id, name])),
  };
}

function changesOf(
  settled: readonly Settled[],
  edges: EdgePlan,
  byId: ReadonlyMap<string, Person>,
  now: number,
  left: PeoplePlan['left'],
): PersonChange[] {
  const edgeOf = new Map(edges.changes.map((change) => [change.after.personId, change]));
  return settled.flatMap(({ told: { row }, before, after, contradicts }): PersonChange[] => {
    if (!after) return [];
    const edge = edgeOf.get(after.id);
    const contradicted = edges.contradicted.has(after.id);
    const manager = byId.get(edges.managers.get(after.id) ?? '');
    const next = contradicted ? after : withManagerEmail(after, row, manager);
    if (next === before && !edge) {
      const reason = contradicts || contradicted ? 'user-said-otherwise' : 'same';
      left.push({ line: row.line, reason });
      return [];
    }
    const isChanged = before !== undefined && next !== before;
    return [
      {
        row,
        ...(before && { before }),
        after: isChanged ? { ...next, updatedAt: now } : next,
        ...(edge && { edge }),
      },
    ];
  });
}

/**
 * Rows of people; rooms, lists, machines and what the user said is no person are left, and so are
 * such addresses of people.
 */
function humanRows(
  rows: readonly PersonRow[],
  own: ReadonlySet<string>,
  profile: Profile | null,
  left: PeoplePlan['left'],
): TidyRow[] {
  const identity = ownIdentity(profile, {});
  return rows.flatMap((row) => {
    const tidy = tidyRow(row);
    const name = tidy?.unnamed ? undefined : tidy?.name;
    const isPerson = (email?: string) =>
      isSomebody(
        {
          kind: 'person',
          ...(email !== undefined && { email }),
          ...(name !== undefined && { name }),
        },
        identity,
      );
    const emails = tidy?.emails.filter((email) => own.has(email) || isPerson(email)) ?? [];
    const isNamed = tidy?.emails.length === 0 && (name === undefined || isPerson());
    if (tidy && (emails.length > 0 || isNamed)) return { ...tidy, emails };
    left.push({ line: row.line, reason: tidy ? 'not-a-person' : 'no-name' });
    return [];
  });
}

/** The manager's address as the file tells it; an earlier one yields to that of the manager found. */
function withManagerEmail(
  person: Person,
  { manager: told }: TidyRow,
  manager: Person | undefined,
): Person {
  const { managerEmail: before, ...rest } = person;
  const isStale = before !== undefined && manager && !manager.emails.includes(before);
  const next = told.email ?? (isStale ? manager.emails[0] : before);
  if (next === before) return person;
  return next === undefined ? rest : { ...rest, managerEmail: next };
}
