import { NO_LINE, type ReportingLine } from '@/utils/functions/reporting-line';
import type { ContactHistory } from './contacts';
import type { CrosswalkDatabase } from './database';
import { loadReportingLine } from './reporting-line';
import { sameValue } from './same-value';
import type { Attendance, LoggedTouch, Meeting, Person, TableName, Walk } from './schema';
import { Shelf } from './shelf';
import type { Touched } from './touched-records';

/** What a book is made of. */
export const BOOK_TABLES = [
  'meetings',
  'attendances',
  'touches',
  'walks',
  'orgEdges',
  'people',
] as const satisfies readonly TableName[];

type Kept = Exclude<(typeof BOOK_TABLES)[number], 'orgEdges'>;

/** Rows read at once: a few milliseconds of work, so that a page can answer in between. */
const SLICE = 1_000;
/** The first slices are small: what a screen asks for itself as it opens waits for one at a time. */
const FIRST_SLICE = 125;

/**
 * Everybody and the contact with them, in memory: read once, slice by slice, then kept up record by
 * record. For a page that shows everybody; a single person is cheaper with `loadHistory`.
 */
export class ContactBook {
  readonly #db: CrosswalkDatabase;
  /** Called between slices; may wait. */
  readonly #pause: () => Promise<void>;
  readonly #people = new Shelf<Person>({});
  readonly #meetings = new Shelf<Meeting>({});
  readonly #attendances = new Shelf<Attendance, 'person' | 'meeting'>({
    person: ({ personId }) => personId,
    meeting: ({ meetingId }) => meetingId,
  });
  readonly #touches = new Shelf<LoggedTouch, 'person'>({ person: ({ personId }) => personId });
  readonly #walks = new Shelf<Walk, 'person'>({ person: ({ personId }) => personId });
  /** How the user stands in the organisation's tree. */
  line: ReportingLine = NO_LINE;
  #own = '';

  constructor(db: CrosswalkDatabase, pause: () => Promise<void>) {
    this.#db = db;
    this.#pause = pause;
  }

  get people(): ReadonlyMap<string, Person> {
    return this.#people.rows;
  }

  /** The same as `loadHistory` tells. */
  history(personId: string): ContactHistory {
    const meetings: ContactHistory['meetings'] = [];
    for (const attendance of this.#attendances.in('person', personId)) {
      const meeting = this.#meetings.rows.get(attendance.meetingId);
      if (meeting && meeting.deletedAt === undefined) meetings.push({ meeting, attendance });
    }
    return {
      meetings: meetings.sort((a, b) => a.meeting.start - b.meeting.start),
      touches: [...this.#touches.in('person', personId)].sort((a, b) => a.at - b.at),
      walks: [...this.#walks.in('person', personId)].sort((a, b) => a.start - b.start),
    };
  }

  /**
   * Reads what was touched, and answers the ids of those who may stand otherwise than before.
   *
   * @param emails the user's own addresses, by which the tree may know them.
   */
  async take(touched: Touched, emails: readonly string[]): Promise<Set<string>> {
    const affected = new Set<string>();
    const own = emails.join();
    let line = touched.orgEdges !== undefined || own !== this.#own;
    this.#own = own;
    await this.#read('meetings', this.#meetings, touched, ({ id }) => {
      for (const { personId } of this.#attendances.in('meeting', id)) affected.add(personId);
    });
    const ofPerson = ({ personId }: { personId: string }) => affected.add(personId);
    await this.#read('attendances', this.#attendances, touched, ofPerson);
    await this.#read('touches', this.#touches, touched, ofPerson);
    await this.#read('walks', this.#walks, touched, ofPerson);
    await this.#read('people', this.#people, touched, (person) => {
      affected.add(person.id);
      line ||= person.relation === 'manager' || person.relation === 'report';
      line ||= person.emails.some((email) => emails.includes(email));
    });
    if (line) {
      const next = await loadReportingLine(this.#db, emails);
      if (!sameLine(this.line, next)) for (const id of this.people.keys()) affected.add(id);
      this.line = next;
    }
    return affected;
  }

  /** `changed` is told of each record as it was and as it is. */
  async #read<Row extends { id: string }, Group extends string>(
    name: Kept,
    shelf: Shelf<Row, Group>,
    touched: Touched,
    changed: (row: Row) => void,
  ): Promise<void> {
    const ids = touched[name];
    if (ids === undefined) return;
    const table = this.#db.table<Row, string>(name);
    const put = (row: Row) => {
      const known = shelf.rows.get(row.id);
      if (known && sameValue(known, row)) return;
      if (known) changed(known);
      shelf.put(row);
      changed(row);
    };
    const remove = (id: string) => {
      const known = shelf.rows.get(id);
      shelf.remove(id);
      if (known) changed(known);
    };
    if (ids === 'all') {
      const gone = new Set(shelf.rows.keys());
      let size = FIRST_SLICE;
      for (let after = ''; ; size = Math.min(SLICE, size * 2)) {
        const rows = await table.where(':id').above(after).limit(size).toArray();
        for (const row of rows) {
          gone.delete(row.id);
          put(row);
        }
        const last = rows.at(-1);
        if (!last || rows.length < size) break;
        after = last.id;
        await this.#pause();
      }
      for (const id of gone) remove(id);
      return;
    }
    const asked = [...ids];
    for (let from = 0; from < asked.length; from += SLICE) {
      const slice = asked.slice(from, from + SLICE);
      const rows = await table.bulkGet(slice);
      rows.forEach((row, index) => {
        if (row) put(row);
        else remove(slice[index] ?? '');
      });
      await this.#pause();
    }
  }
}

function sameLine(a: ReportingLine, b: ReportingLine): boolean {
  const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((id) => other.has(id));
  const beside = [...a.towards].every(([id, next]) => b.towards.get(id) === next);
  return a.known === b.known && beside && same(a.above, b.above) && same(a.below, b.below);
}
