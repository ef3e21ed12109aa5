import type { Profile } from '@/utils/functions/profile';
import { CrosswalkDatabase } from '@/utils/records/database';
import { insightsRows } from '@/utils/records/insights-rows';
import { buildInsights, periodStart } from '@/utils/relationships/insights/build-insights';
import { rawRows, read } from './raw-reads';

/** What one opening of Insights takes, ms. */
export interface InsightsTimes {
  /** Rows that the query answers. */
  rows: number;
  /** The same tables read whole, raw. */
  raw: number;
  query: number;
  /** From rows to everything that is shown. */
  work: number;
  people: number;
  ties: number;
}

/** Reads and works out insights as the worker does, in this page. */
export async function insights(profile: Profile, now: number): Promise<InsightsTimes> {
  const db = new CrosswalkDatabase();
  await db.open();
  const from = periodStart(now, profile.working.timeZone);
  const asked = performance.now();
  const rows = await insightsRows(db, { from, emails: profile.emails });
  const query = performance.now() - asked;
  const begun = performance.now();
  const shown = buildInsights(rows, profile, now);
  const work = performance.now() - begun;
  const raw = await read(db, rawRows);
  db.close();
  return {
    rows: rows.people.length + rows.meetings.length + rows.attendances.length,
    raw,
    query,
    work,
    people: shown.people.length,
    ties: shown.network.edges.length,
  };
}
