import type { Problem } from '@/utils/calendars/ics/problem';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { Sighting } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { takeFileSightings } from '@/utils/ingest/ingest-file';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { addImport } from '@/utils/records/imports';
import { recorded } from '@/utils/records/recorded';
import type { RecordChange } from '@/utils/records/schema';
import { write } from '@/utils/records/write';
import type {
  Imported,
  ImportFailure,
  ImportFailureReason,
  ImportPreview,
  LookOptions,
  Progress,
} from './contract';
import type { FileImport } from './file-import';
import type { OpenedFile } from './open-file';
import { meetingsDone, previewMeetings } from './preview-meetings';
import { ProblemList } from './problem-list';
import { saneAmount } from './sane-amount';

/** Thrown out of a transaction that was only to show what it would do. */
class OnlyShown extends Error {
  constructor(readonly changes: RecordChange[]) {
    super('only shown');
  }
}

interface Shown {
  profile: Profile;
  sightings: Sighting[];
  changes: RecordChange[];
}

/** A calendar file: read, shown and written. */
export class MeetingsImport implements FileImport {
  #shown: Shown | null = null;

  constructor(
    private readonly file: OpenedFile,
    private readonly now: () => number,
  ) {}

  async look(
    db: CrosswalkDatabase,
    profile: Profile | null,
    _options: LookOptions,
  ): Promise<ImportPreview | ImportFailure> {
    this.#shown = null;
    // Of a calendar, whoever nobody knows becomes a person: the user as well.
    if (!profile || (profile.emails.length === 0 && !profile.name)) {
      return { failure: 'profile-needed' };
    }
    const { sightings: all, problems } = this.#read(profile);
    const { kept: sightings, leftOut } = saneAmount(all, this.now());
    if (sightings.length === 0) return { failure: whyNone(problems) };
    const changes = await this.#wouldChange(db, profile, sightings);
    this.#shown = { profile, sightings, changes };
    const list = new ProblemList();
    for (const { reason, line } of problems) list.add(reason, { line });
    if (leftOut > 0) list.add('too-many-occurrences', {});
    const { name: fileName, encoding, kind } = this.file;
    const meetings = previewMeetings(sightings, changes);
    return { kind, fileName, encoding, meetings, problems: list.all() };
  }

  find(): [] {
    return [];
  }

  async apply(
    db: CrosswalkDatabase,
    onProgress: (progress: Progress) => void,
  ): Promise<Imported | ImportFailure> {
    const shown = this.#shown;
    if (!shown || shown.changes.length === 0) return { failure: 'nothing-shown' };
    this.#shown = null;
    const total = shown.changes.length;
    onProgress({ done: 0, total });
    try {
      return await write(db, TABLE_NAMES, async () => {
        const onChange = (done: number) => onProgress({ done: Math.min(done, total), total });
        const changes = await this.#take(db, shown.profile, shown.sightings, onChange);
        if (fingerprint(changes) !== fingerprint(shown.changes)) throw new OnlyShown(changes);
        const counts = meetingsDone(shown.sightings, changes);
        const about = { kind: 'meetings' as const, fileName: this.file.name, ...counts };
        return { importId: await addImport(db, about, changes, this.now()), ...counts };
      });
    } catch (error) {
      if (error instanceof OnlyShown) return { failure: 'records-changed' };
      throw error;
    }
  }

  #read(profile: Profile): { sightings: Sighting[]; problems: Problem[] } {
    const now = this.now();
    const { lastModified } = this.file;
    return readIcs(this.file.text, {
      now,
      seenAt: lastModified > 0 && lastModified < now ? lastModified : now,
      timeZone: profile.working.timeZone,
      meetingsOnly: true,
    });
  }

  /** By doing it in a transaction that is aborted: the counts are exact, and nothing is written. */
  async #wouldChange(
    db: CrosswalkDatabase,
    profile: Profile,
    sightings: readonly Sighting[],
  ): Promise<RecordChange[]> {
    try {
      return await write(db, TABLE_NAMES, async () => {
        throw new OnlyShown(await this.#take(db, profile, sightings));
      });
    } catch (error) {
      if (error instanceof OnlyShown) return error.changes;
      throw error;
    }
  }

  async #take(
    db: CrosswalkDatabase,
    profile: Profile,
    sightings: readonly Sighting[],
    onChange?: (done: number) => void,
  ): Promise<RecordChange[]> {
    const take = () => takeFileSightings(db, profile, sightings, this.now());
    return (await recorded(db, TABLE_NAMES, take, onChange)).changes;
  }
}

function whyNone(problems: readonly Problem[]): ImportFailureReason {
  const has = (wanted: Problem['reason']) => problems.some(({ reason }) => reason === wanted);
  if (has('no-calendar')) return 'not-calendar';
  return has('repeats-within-day') ? 'no-meeting' : 'nothing-in-it';
}

/** What is the same however often it is worked out: which kinds of records, and which stored ones. */
function fingerprint(changes: readonly RecordChange[]): string {
  const parts = changes.map(({ table, id, before, after }) => {
    if (before) return `${table} ${id} ${after === undefined}`;
    return `${table} + ${String(after?.title ?? after?.name ?? '')} ${String(after?.start ?? '')}`;
  });
  return parts.sort().join('\n');
}
