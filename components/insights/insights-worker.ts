import { CrosswalkDatabase } from '@/utils/records/database';
import { insightsRows } from '@/utils/records/insights-rows';
import { buildInsights, periodStart } from '@/utils/relationships/insights/build-insights';
import type { InsightsReply, InsightsRequest } from './insights-messages';

/** Reads and works out insights apart from the panel. Its name is the database's. */
const db = new CrosswalkDatabase(self.name);

/** Questions are answered one after the other. */
let last: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<InsightsRequest>) => {
  last = last
    .then(() => answerTo(data))
    // No answer is one too: whoever asked knows what it means.
    .catch(() => undefined)
    .then((answer) => reply({ id: data.id, answer }));
};

async function answerTo({ profile, now }: InsightsRequest): Promise<unknown> {
  const from = periodStart(now, profile.working.timeZone);
  const rows = await insightsRows(db, { from, emails: profile.emails });
  return buildInsights(rows, profile, now);
}

function reply(message: InsightsReply): void {
  self.postMessage(message);
}
