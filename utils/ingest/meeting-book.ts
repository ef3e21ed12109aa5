import type { MeetingKeys, Sighting } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Meeting } from '@/utils/records/schema';
import { baseOfGoogleId, googleBaseOfUid, uidOfGoogleId } from './google-uid';
import {
  compatibleKeys,
  hasKeyOf,
  type Shape,
  sameOccurrence,
  sameShape,
  shapeOf,
} from './same-meeting';

/** A page shows some hundreds at most. */
const MANY = 500;

/** The meetings that a reading may be about, as they change while it is taken in. */
export class MeetingBook {
  readonly #meetings = new Map<string, Meeting>();
  readonly #byKey = new Map<string, Set<string>>();

  /**
   * One query per kind of key and one over the starts, however many sightings; of a whole file's the
   * table is read at once.
   */
  static async load(db: CrosswalkDatabase, sightings: readonly Sighting[]): Promise<MeetingBook> {
    const book = new MeetingBook();
    if (sightings.length > MANY) {
      for (const meeting of await db.meetings.toArray()) book.put(meeting);
      return book;
    }
    const all = (key: keyof MeetingKeys) =>
      distinct(sightings.map(({ keys }) => keys[key]).filter((one) => one !== undefined));
    const [ids, uids] = [all('googleEventId'), all('iCalUID')];
    const bases = uids.map(googleBaseOfUid);
    const starts = distinct(sightings.flatMap(({ start }) => start ?? []));
    const { meetings } = db;
    const found = await Promise.all([
      meetings.where('googleEventId').anyOf(ids).toArray(),
      meetings.where('googleEventId').startsWithAnyOf(bases).toArray(),
      meetings.where('outlookItemId').anyOf(all('outlookItemId')).toArray(),
      meetings
        .where('iCalUID')
        .anyOf([...uids, ...distinct(ids.map(uidOfGoogleId))])
        .toArray(),
      meetings.where('start').anyOf(starts).toArray(),
    ]);
    for (const meeting of found.flat()) book.put(meeting);
    return book;
  }

  get(id: string): Meeting | undefined {
    return this.#meetings.get(id);
  }

  put(meeting: Meeting): void {
    this.#meetings.set(meeting.id, meeting);
    for (const key of indexKeys(meeting)) {
      const ids = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, ids.add(meeting.id));
    }
  }

  remove(id: string): void {
    this.#meetings.delete(id);
  }

  /** The meeting that its source, or the same event's other source, calls so. */
  byKeys(sighting: Sighting): Meeting | null {
    const { googleEventId, outlookItemId, iCalUID, recurrenceId } = sighting.keys;
    const named = (key: string | undefined, fits: (meeting: Meeting) => boolean) =>
      key === undefined ? undefined : this.#under(key).find(fits);
    return (
      named(
        googleEventId && `google ${googleEventId}`,
        (one) => one.googleEventId === googleEventId,
      ) ??
      named(
        outlookItemId && `outlook ${outlookItemId}`,
        (one) => one.outlookItemId === outlookItemId,
      ) ??
      named(
        iCalUID && `ical ${iCalUID}`,
        (one) => one.iCalUID === iCalUID && one.recurrenceId === recurrenceId,
      ) ??
      this.#ofGoogle(sighting) ??
      null
    );
  }

  /**
   * The one other meeting that looks the same and that the sighting's source has no name for yet.
   * Null when there are several, or when that source knows another one of the same look.
   */
  byShape(sighting: Sighting, known: Meeting | null): Meeting | null {
    const shape = shapeOf(known ?? sighting);
    if (!shape) return null;
    const alike = this.#under(`start ${shape.start}`).filter((one) => {
      const other = one.id === known?.id ? null : shapeOf(one);
      return other !== null && sameShape(shape, other);
    });
    const keys: MeetingKeys = known ?? sighting.keys;
    const rivals = alike.filter(
      (one) => one.deletedAt === undefined && hasKeyOf(sighting.source, one),
    );
    const free = alike.filter((one) => compatibleKeys(keys, one) && !rivals.includes(one));
    const kept = free.some((one) => one.deletedAt === undefined)
      ? free.filter((one) => one.deletedAt === undefined)
      : free;
    // A page without ids shows what another source of the same page may know by its real id.
    const own = rivals.filter((one) => compatibleKeys(keys, one));
    if (own.length === 1 && rivals.length === 1 && kept.length === 0) return own[0] ?? null;
    return rivals.length === 0 && kept.length === 1 ? (kept[0] ?? null) : null;
  }

  #ofGoogle({ keys, start }: Sighting): Meeting | undefined {
    const { googleEventId, iCalUID } = keys;
    if (googleEventId) {
      return this.#under(`ical ${uidOfGoogleId(googleEventId)}`).find(
        (one) =>
          one.googleEventId === undefined &&
          sameOccurrence(googleEventId, one, { page: start, file: one.start }),
      );
    }
    if (!iCalUID) return undefined;
    return this.#under(`base ${googleBaseOfUid(iCalUID)}`).find(
      (one) =>
        one.googleEventId !== undefined &&
        one.iCalUID === undefined &&
        sameOccurrence(one.googleEventId, keys, { page: one.start, file: start }),
    );
  }

  #under(key: string): Meeting[] {
    return [...(this.#byKey.get(key) ?? [])].flatMap((id) => {
      const meeting = this.#meetings.get(id);
      return meeting && indexKeys(meeting).includes(key) ? [meeting] : [];
    });
  }
}

/** Sightings of one page that look the same are several meetings, whatever else looks like them. */
export function looks(shape: Shape): string {
  return [shape.start, shape.end, shape.allDay, shape.titles.at(-1)].join(' ');
}

function indexKeys({ googleEventId, outlookItemId, iCalUID, start }: Meeting): string[] {
  return [
    `start ${start}`,
    ...(googleEventId ? [`google ${googleEventId}`, `base ${baseOfGoogleId(googleEventId)}`] : []),
    ...(outlookItemId ? [`outlook ${outlookItemId}`] : []),
    ...(iCalUID ? [`ical ${iCalUID}`] : []),
  ];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
