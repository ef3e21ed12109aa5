import * as v from 'valibot';
import { rememberReading } from '@/utils/browser/page-state';
import { pagesSetting, profileSetting } from '@/utils/browser/settings';
import { inProvenZone, provesOtherZone } from '@/utils/calendars/proven-zone';
import { PAGE_SITES, type PageReading } from '@/utils/calendars/sighting';
import { completedByAccount } from '@/utils/functions/own-account';
import type { Profile } from '@/utils/functions/profile';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { moveToZone } from '@/utils/ingest/move-to-zone';
import { pageReadingSchema } from '@/utils/ingest/reading-schema';
import { CrosswalkDatabase } from '@/utils/records/database';
import type { CalendarPage } from './senders';

/**
 * Keeps what a calendar page showed. A message of a wrong shape, or about another calendar than the
 * page it came from, is refused whole. Readings always go to the user's own database, whatever the
 * panel shows meanwhile.
 */
export async function takeReading(
  message: unknown,
  page: CalendarPage,
  now: number,
): Promise<'kept' | 'refused'> {
  const parsed = v.safeParse(pageReadingSchema, message);
  if (!parsed.success || !isAbout(page, parsed.output)) return 'refused';
  const pages = await pagesSetting.get();
  const known = pages[page.site]?.account;
  const elsewhere = PAGE_SITES.filter((site) => site !== page.site)
    .map((site) => pages[site]?.account)
    .find((account) => account && !account.timeZoneAssumed);
  const reading = notAhead(inProvenZone(parsed.output, known, elsewhere), now);
  const zones = provesOtherZone(reading, known);
  // Before the zone is remembered as known: a worker that is stopped in between moves them next time.
  if (zones) await inDatabase((db) => moveToZone(db, page.site, zones, now));
  await rememberReading(reading, page.host);
  const profile = await ownProfile(reading);
  const { sightings, people = [], outcome } = reading;
  if (sightings.length + people.length === 0 && outcome !== 'read') return 'kept';
  await inDatabase((db) => ingestReading(db, profile, reading, now));
  return 'kept';
}

async function inDatabase(work: (db: CrosswalkDatabase) => Promise<unknown>): Promise<void> {
  const db = new CrosswalkDatabase();
  try {
    await work(db);
  } finally {
    db.close();
  }
}

function isAbout({ site }: CalendarPage, reading: PageReading): boolean {
  return (
    reading.site === site && reading.sightings.every(({ source }) => source === `${site}-page`)
  );
}

/** One from the future would stay the last word on its meetings for years. */
function notAhead(reading: PageReading, now: number): PageReading {
  return {
    ...reading,
    readAt: Math.min(reading.readAt, now),
    sightings: reading.sightings.map((sighting) =>
      sighting.seenAt > now ? { ...sighting, seenAt: now } : sighting,
    ),
  };
}

async function ownProfile({ account }: PageReading): Promise<Profile | null> {
  const before = await profileSetting.get();
  const after = completedByAccount(before, account);
  if (after !== before) await profileSetting.set(after);
  return after;
}
