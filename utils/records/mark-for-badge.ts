import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import { type BadgeMark, MANY_PEOPLE, MARKS } from './badge-tables';
import { sameValue } from './same-value';

type Row = Readonly<Record<string, unknown>>;
type Marked = Pick<BadgeMark, 'kind' | 'recordId'>;

/** From so many rows in one call on, reading everybody anew is the shorter way. */
const MANY = 500;
/** Up to so many are compared with what they were, which is a request each. */
const FEW = 50;

/**
 * Marks in every transaction that writes records whom the badge has to look at again, so that the
 * mark is there exactly when the write is, whichever page made it and whatever is stopped after it.
 * Lies under everything else of Dexie: live queries do not see it.
 */
export const markForBadge: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'badge marks',
  level: -2,
  create(core) {
    if (!core.schema.tables.some(({ name }) => name === MARKS)) return {};
    return {
      transaction: (stores, mode, options) => {
        const marks = mode === 'readwrite' && stores.some((name) => name in WHOM);
        return core.transaction(marks ? [...stores, MARKS] : stores, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        const whom = WHOM[name];
        if (!whom) return table;
        const marks = core.table(MARKS);
        return { ...table, mutate: (request) => mutate(table, marks, whom, request) };
      },
    };
  },
};

/** Who is to be looked at when a record became another; one of the two may be missing. */
type Whom = (before: Row | undefined, after: Row | undefined) => Marked[];

const person = (id: unknown): Marked[] =>
  typeof id === 'string' ? [{ kind: 'person', recordId: id }] : [];

const ofPerson: Whom = (before, after) =>
  isSame(before, after, ['updatedAt'])
    ? []
    : [...person(before?.personId), ...person(after?.personId)];

const LINE: Marked = { kind: 'line', recordId: '' };
const ALL: Marked = { kind: 'all', recordId: '' };

const WHOM: Partial<Record<string, Whom>> = {
  attendances: ofPerson,
  touches: ofPerson,
  walks: ofPerson,
  meetings: (before, after) => {
    // Sources tell when each page last showed it: at every look at the calendar.
    if (isSame(before, after, ['updatedAt', 'sources'])) return [];
    const id = (after ?? before)?.id;
    return typeof id === 'string' ? [{ kind: 'meeting', recordId: id }] : [];
  },
  people: (before, after) => {
    if (isSame(before, after, ['updatedAt'])) return [];
    // Of one that comes or goes, what it was is not always at hand.
    const line =
      !before ||
      !after ||
      ['emails', 'relation'].some((key) => !sameValue(before[key], after[key]));
    return [...person((after ?? before)?.id), ...(line ? [LINE] : [])];
  },
  orgEdges: (before, after) => (isSame(before, after, ['updatedAt']) ? [] : [LINE]),
};

function isSame(before: Row | undefined, after: Row | undefined, but: string[]): boolean {
  if (!before || !after) return false;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => but.includes(key) || sameValue(before[key], after[key]));
}

function mutate(
  table: DBCoreTable,
  marks: DBCoreTable,
  whom: Whom,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const { trans } = request;
  if (request.type === 'deleteRange') return marking(table, marks, request, [ALL]);
  const values: readonly Row[] = request.type === 'delete' ? [] : request.values;
  const keys: readonly unknown[] =
    request.type === 'delete' ? request.keys : values.map((value) => value.id);
  if (keys.length > MANY) return marking(table, marks, request, [ALL]);
  // Whoever a contact was with before is told by the old record alone.
  const blind = request.type === 'add' || (keys.length > FEW && whom !== ofPerson);
  if (blind) {
    const whoms = keys.flatMap((id, index) =>
      whom(values[index] ? undefined : { id }, values[index]),
    );
    return marking(table, marks, request, whoms);
  }
  return table.getMany({ trans, keys: [...keys] }).then((found: (Row | undefined)[]) => {
    const whoms = keys.flatMap((_, index) => {
      const [before, after] = [found[index], values[index]];
      return before || after ? whom(before, after) : [];
    });
    return marking(table, marks, request, whoms);
  });
}

function marking(
  table: DBCoreTable,
  marks: DBCoreTable,
  request: DBCoreMutateRequest,
  whoms: readonly Marked[],
): Promise<DBCoreMutateResponse> {
  if (whoms.length === 0) return table.mutate(request);
  return putMarks(marks, request.trans, whoms).then(() => table.mutate(request));
}

function idOf({ kind, recordId }: Marked): string {
  return `${kind} ${recordId}`;
}

function putMarks(
  marks: DBCoreTable,
  trans: DBCoreTransaction,
  whoms: readonly Marked[],
): Promise<DBCoreMutateResponse> {
  const token = crypto.randomUUID();
  const byId = new Map<string, BadgeMark>();
  for (const one of whoms) {
    const id = idOf(one);
    byId.set(id, { ...one, id, token });
  }
  // An import writes by the hundred: a mark for each would cost as much as the people themselves.
  const values = byId.size > MANY_PEOPLE ? [{ ...ALL, id: idOf(ALL), token }] : [...byId.values()];
  return marks.mutate({ type: 'put', trans, values });
}
