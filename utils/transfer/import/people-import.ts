import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { HOUSE_TABLES, loadHouse } from '@/utils/records/house';
import { addImport } from '@/utils/records/imports';
import { dayHere } from '@/utils/records/job-history';
import { write } from '@/utils/records/write';
import { readCsv, type Table } from '../files/csv';
import { type FileFailure, isFileFailure } from '../files/file-failure';
import type { Columns } from '../people-files/column-key';
import { guessColumns } from '../people-files/columns';
import { type PeopleFile, readPeopleFile, readPeopleTable } from '../people-files/read-people-file';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  PreviewTable,
  Progress,
} from './contract';
import type { FileImport } from './file-import';
import { isFailure } from './import-failure';
import type { OpenedFile } from './open-file';
import { type PeoplePlan, type PeopleSource, planPeople } from './plan-people';
import { previewPeople, previewRow } from './preview-people';
import { ProblemList } from './problem-list';
import { samePlan } from './same-plan';
import { tidyRow } from './tidy-row';
import { changesOf, writeChanges } from './write-people';

/** Tables that a plan is made of. */
const READ = ['people', 'orgEdges', ...HOUSE_TABLES] as const;
const MOST_FOUND = 20;
const SAMPLE_ROWS = 5;

/** A file of people: read, shown and written. */
export class PeopleImport implements FileImport {
  #table: Table | null = null;
  #people: PeopleFile | null = null;
  /** What `#people` was read with, as text. */
  #readAs = '';
  #shown: { plan: PeoplePlan; profile: Profile | null; myRow: number | undefined } | null = null;

  constructor(
    private readonly file: OpenedFile,
    private readonly now: () => number,
  ) {}

  async look(
    db: CrosswalkDatabase,
    profile: Profile | null,
    { columns, myRow }: LookOptions,
  ): Promise<ImportPreview | ImportFailure> {
    this.#shown = null;
    const people = this.#read(columns);
    if (isFailure(people)) return people;
    const { rows, problems } = people;
    if (rows.length === 0) return { failure: 'nothing-in-it' };
    const plan = await db.transaction('r', [...READ], () => this.#plan(db, profile, myRow));
    this.#shown = { plan, profile, myRow };
    const list = new ProblemList();
    for (const { reason, line } of [...problems, ...plan.problems]) list.add(reason, { line });
    return {
      kind: this.file.kind,
      fileName: this.file.name,
      encoding: this.file.encoding,
      people: {
        ...previewPeople(plan),
        ...(people.table && { table: previewTable(people.table, people.columns) }),
      },
      problems: list.all(),
    };
  }

  find(text: string): PreviewRow[] {
    const wanted = text.trim().toLocaleLowerCase();
    if (wanted === '') return [];
    const found: PreviewRow[] = [];
    for (const row of this.#people?.rows ?? []) {
      const said = [row.name, row.title, ...row.emails].join('\n').toLocaleLowerCase();
      const tidy = said.includes(wanted) ? tidyRow(row) : null;
      if (tidy) found.push(previewRow(tidy));
      if (found.length === MOST_FOUND) break;
    }
    return found;
  }

  /** Writes the plan that was shown, if it is still what the file would do. */
  async apply(
    db: CrosswalkDatabase,
    onProgress: (progress: Progress) => void,
  ): Promise<Imported | ImportFailure> {
    const shown = this.#shown;
    if (!shown) return { failure: 'nothing-shown' };
    this.#shown = null;
    return write(db, [...READ, 'imports'], async () => {
      const plan = await this.#plan(db, shown.profile, shown.myRow);
      if (!samePlan(plan, shown.plan)) return { failure: 'records-changed' };
      const changes = changesOf(plan);
      if (changes.length === 0) return { failure: 'nothing-shown' };
      await writeChanges(db, changes, onProgress);
      const added = plan.changes.filter(({ before }) => !before).length;
      const counts = { added, changed: plan.changes.length - added, left: plan.left.length };
      const about = { kind: 'people' as const, fileName: this.file.name, ...counts };
      return { importId: await addImport(db, about, changes, this.now()), ...counts };
    });
  }

  /** Inside the caller's transaction over `READ`. */
  async #plan(
    db: CrosswalkDatabase,
    profile: Profile | null,
    myRow: number | undefined,
  ): Promise<PeoplePlan> {
    const [people, edges, house] = await Promise.all([
      db.people.toArray(),
      db.orgEdges.toArray(),
      loadHouse(db),
    ]);
    const now = this.now();
    const source: PeopleSource = {
      rows: this.#people?.rows ?? [],
      kind: this.file.kind,
      people,
      edges,
      house,
      profile,
      ...(myRow !== undefined && { myRow }),
      now,
      today: dayHere(now),
    };
    return planPeople(source);
  }

  /** The rows, read again only where the columns are others. */
  #read(columns: Columns | undefined): PeopleFile | ImportFailure {
    const readAs = JSON.stringify(columns ?? null);
    if (this.#people && readAs === this.#readAs) return this.#people;
    const people = this.#readWith(columns);
    if (isFileFailure(people)) {
      if (people.failure !== 'no-people' || !this.#table) return people;
      const table = previewTable(this.#table, columns ?? guessColumns(this.#table));
      // A single column is more likely a text of another kind.
      if (table.header.length < 2) return { failure: 'unknown-kind' };
      return { failure: 'no-people', table };
    }
    this.#people = people;
    this.#readAs = readAs;
    return people;
  }

  #readWith(columns: Columns | undefined): PeopleFile | FileFailure {
    const { kind, text } = this.file;
    if (kind === 'vcard' || kind === 'ics' || kind === 'backup') return readPeopleFile(text, kind);
    if (!this.#table) {
      const table = readCsv(text);
      if (isFileFailure(table)) return table;
      this.#table = table;
    }
    return readPeopleTable(this.#table, kind, columns);
  }
}

function previewTable({ header, rows }: Table, columns: Columns | undefined): PreviewTable {
  return {
    header: header.map(short),
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(short)),
    columns: columns ?? { emails: [] },
    rows: rows.length,
  };
}

const LONGEST_CELL = 80;

function short(cell: string): string {
  return cell.slice(0, LONGEST_CELL);
}
