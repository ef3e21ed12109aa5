import type { Profile } from '@/utils/functions/profile';
import { briefRows } from '@/utils/records/brief-rows';
import { CrosswalkDatabase } from '@/utils/records/database';
import { meetingBriefs } from '@/utils/relationships/brief';
import { MAX_PEOPLE } from '@/utils/relationships/touches';
import { briefKeys } from './brief-keys';
import { read } from './raw-reads';

/** What the brief of one meeting takes, ms. */
export interface BriefTimes {
  peers: number;
  lines: number;
  /** Rows that it is made of. */
  rows: number;
  /** The same rows read one by one by their keys, raw. */
  raw: number;
  /** From the open database to the brief. */
  brief: number;
}

/** The meeting ahead with most peers who are no crowd. */
export async function fullest(profile: Profile, now: number): Promise<string> {
  const db = new CrosswalkDatabase();
  const coming = await db.meetings.where('start').above(now).limit(300).toArray();
  const fit = coming.filter(({ attendeeCount = 0 }) => attendeeCount <= MAX_PEOPLE);
  const rows = await briefRows(
    db,
    fit.map(({ id }) => id),
    profile,
  );
  const briefs = meetingBriefs(rows, profile, now);
  db.close();
  return briefs.sort((a, b) => b.peers.length - a.peers.length)[0]?.meeting.id ?? '';
}

/** Reads and words one brief in this page, where nothing was read before. */
export async function brief(profile: Profile, id: string, now: number): Promise<BriefTimes> {
  const db = new CrosswalkDatabase();
  await db.open();
  const start = performance.now();
  const rows = await briefRows(db, [id], profile);
  const [told] = meetingBriefs(rows, profile, now);
  const took = performance.now() - start;
  const keys = briefKeys(rows);
  const raw = await read(db, (transaction) => {
    for (const [table, key] of keys) transaction.objectStore(table).get(key);
  });
  db.close();
  const lines = told?.peers.reduce((sum, peer) => sum + peer.lines.length, 0) ?? 0;
  return { peers: told?.peers.length ?? 0, lines, rows: keys.length, raw, brief: took };
}
