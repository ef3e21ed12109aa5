import type { BriefRows } from '@/utils/records/brief-rows';

/** A row by its table and its key. */
export type RowKey = [table: string, id: string];

/** The rows that briefs are made of. */
export function briefKeys({ meetings, peers }: BriefRows): RowKey[] {
  const keys: RowKey[] = [];
  for (const { meeting, guests } of meetings) {
    keys.push(['meetings', meeting.id]);
    for (const { attendance, person } of guests) {
      keys.push(['attendances', attendance.id], ['people', person.id]);
    }
  }
  for (const { history, ...written } of peers.values()) {
    for (const { meeting, attendance } of history.meetings) {
      keys.push(['meetings', meeting.id], ['attendances', attendance.id]);
    }
    for (const table of ['notes', 'followUps', 'promises', 'asks', 'favours'] as const) {
      for (const row of written[table]) keys.push([table, row.id]);
    }
  }
  return keys;
}
