import { NO_LINE } from '@/utils/functions/reporting-line';
import type { InsightsRows } from '@/utils/records/insights-rows';
import { buildInsights } from '@/utils/relationships/insights/build-insights';
import type { Insights } from '@/utils/relationships/insights/contract';
import { attendance, HOUR, meeting, person, profile } from '../../builders';

const NOW = Date.UTC(2026, 5, 17, 10);

/** What the worker would answer for two people who were in one meeting. */
export function sampleInsights(now = NOW): Insights {
  const start = now - 24 * HOUR;
  const people = [
    person({ id: 'odalys', name: 'Odalys Reyes', functionId: 'finance' }),
    person({ id: 'ida', name: 'Ida Ferro', emails: ['ida@ferro.example'] }),
  ];
  const rows: InsightsRows = {
    from: 0,
    people,
    meetings: [meeting({ id: 'm', start, end: start + HOUR, attendeeCount: 3 })],
    attendances: people.map(({ id }) => attendance({ meetingId: 'm', personId: id, start })),
    touches: [],
    functions: [],
    asks: [],
    promises: [],
    line: NO_LINE,
  };
  return buildInsights(rows, profile(), now);
}
