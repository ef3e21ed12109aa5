import type { Change } from '../../changes';
import type { CalendarJson } from '../../company/calendar-json';

const ROOT = '/crosswalk-replica';

// Our own server's answer, checked by the tests of the server.
export async function fetchCalendar(): Promise<CalendarJson> {
  const answer = await fetch(`${ROOT}/calendar.json`);
  return (await answer.json()) as CalendarJson;
}

export async function send(change: Change): Promise<void> {
  await fetch(`${ROOT}/changes`, { method: 'POST', body: JSON.stringify(change) });
}
