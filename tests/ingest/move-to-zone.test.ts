import { beforeEach, describe, expect, it } from 'vitest';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { moveToZone } from '@/utils/ingest/move-to-zone';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { findByKey } from '@/utils/records/meetings';
import { DAY, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { chip, PROFILE, page } from './calendar-page';
import { outlook, peek } from './outlook-page';

const ZONES = { from: 'Asia/Tokyo', to: 'Europe/London' };
/** From the same clock time in Tokyo to that in London, in winter. */
const LATER = 9 * HOUR;

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

describe('what was read in a zone that proved to be another', () => {
  it('keeps its time of the clock, with its people', async () => {
    const start = Date.UTC(2026, 0, 14, 0);
    const times = { start, end: start + HOUR };
    await ingestReading(db, PROFILE, outlook([peek('o', ['Noh, Kim'], times)]), NOW);
    await moveToZone(db, 'outlook', ZONES, NOW + DAY);
    const meeting = await findByKey(db, { outlookItemId: 'o' });
    expect(meeting).toMatchObject({ start: start + LATER, end: start + HOUR + LATER });
    expect(await db.attendances.toArray()).toMatchObject([{ start: start + LATER }]);
  });

  it('leaves what another calendar shows where that shows it', async () => {
    await ingestReading(db, PROFILE, page([chip('g')]), NOW);
    const before = await findByKey(db, { googleEventId: 'g' });
    await moveToZone(db, 'outlook', ZONES, NOW + DAY);
    expect(await findByKey(db, { googleEventId: 'g' })).toEqual(before);
  });
});
