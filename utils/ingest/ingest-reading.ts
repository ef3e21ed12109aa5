import type { PageReading } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { foldMeetings } from '@/utils/records/fold-meetings';
import type { Meeting } from '@/utils/records/schema';
import { isUnsettled } from '@/utils/records/walk-company';
import { write } from '@/utils/records/write';
import { followMoves } from './follow-moves';
import { accountOf, goneMeetings, isSameAccount, silentRange } from './gone';
import { mergeSightings } from './merge-sightings';
import { ownIdentity } from './own-identity';
import type { ReadStretch } from './renewed-walks';
import { type IngestResult, writeMeetings } from './write-meetings';

/**
 * Writes what a page showed (already checked by `pageReadingSchema`) in one transaction: all of it
 * or nothing. The same reading again changes nothing. Rejects with `StorageProblem`.
 *
 * Without a profile the page's account is the user; when nobody knows who the user is, guests are
 * left alone, because the user would become a person.
 * Meetings on a colleague's calendar shown over the user's own are kept, with people already known;
 * they introduce nobody new unless the user is invited too.
 */
export function ingestReading(
  db: CrosswalkDatabase,
  profile: Profile | null,
  reading: PageReading,
  now: number,
): Promise<IngestResult> {
  const own = ownIdentity(profile, reading);
  const understood = reading.outcome !== 'not-understood';
  const sightings = understood ? reading.sightings : [];
  const account = accountOf(reading);
  return write(db, TABLE_NAMES, async () => {
    const taking = { own, now, ...(account && { account }) };
    const found = await mergeSightings(db, sightings, taking);
    const { split, folded } = found;
    await foldMeetings(db, folded);
    const shownIds = new Set(found.merged.map(({ after }) => after.id));
    const silent = await missing(db, reading, shownIds, own.emails, now);
    const { merged, followed } = followMoves(silent, found.merged, now);
    const gone = silent.filter(({ id }) => !followed.has(id));
    const cards = understood ? (reading.people ?? []) : [];
    const grown = new Set(folded.values());
    const domains = profile?.organisationDomains ?? [];
    const read = await ownStretch(db, profile, reading, own.emails);
    return writeMeetings(db, { merged, split, gone, grown, cards, read }, domains, own, now);
  });
}

/**
 * The stretch of the user's own calendar that was wholly read; its silence tells that a walk was never
 * saved. Not of a page of another account, and only while something of their own is shown: a calendar
 * can be hidden. And not where another page shows meetings of theirs too: it may stand there.
 */
async function ownStretch(
  db: CrosswalkDatabase,
  profile: Profile | null,
  reading: PageReading,
  own: ReadonlySet<string>,
): Promise<ReadStretch | undefined> {
  const range = silentRange(reading);
  const { account, sightings, readAt: at } = reading;
  const isOther =
    account?.email !== undefined &&
    (profile?.emails ?? []).length > 0 &&
    !profile?.emails.includes(account.email);
  const isShown = sightings.some(({ onMyCalendar }) => onMyCalendar !== false);
  if (!range || isOther || !isShown) return undefined;
  const until = Math.min(range.to, at);
  const ended = await db.walks.where('end').between(range.from, until, true, true).toArray();
  if (!ended.some(isUnsettled)) return undefined;
  const meetings = await db.meetings.where('start').between(range.from, range.to).toArray();
  const isElsewhere = ({ onMyCalendar, sources }: Meeting) =>
    onMyCalendar &&
    (['google-page', 'outlook-page'] as const).some((source) => {
      const view = sources[source];
      if (!view || view.goneAt !== undefined) return false;
      return source !== `${reading.site}-page` || !isSameAccount(view, reading, own);
    });
  return meetings.some(isElsewhere) ? undefined : { ...range, at };
}

async function missing(
  db: CrosswalkDatabase,
  reading: PageReading,
  shown: ReadonlySet<string>,
  own: ReadonlySet<string>,
  now: number,
): Promise<Meeting[]> {
  const range = silentRange(reading);
  if (!range) return [];
  const inRange = await db.meetings
    .where('start')
    .between(range.from, range.to, true, false)
    .toArray();
  return goneMeetings(reading, inRange, shown, own).map((meeting) =>
    meeting.deletedAt === undefined ? meeting : { ...meeting, updatedAt: now },
  );
}
