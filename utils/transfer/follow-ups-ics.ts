import {
  calendarFile,
  type IcsComponent,
  type IcsProperty,
  icsDate,
  icsInstant,
} from '@/utils/calendars/ics/write-ics';
import type { FollowUp } from '@/utils/records/schema';

const DAY = 86_400_000;
const DATE = { VALUE: 'DATE' };

export interface FollowUpToSave {
  followUp: FollowUp;
  /** Under its words, such as with whom it is. */
  details?: string;
}

/**
 * Follow-ups as a calendar file: whole days on which one stays free (`events`, which leaves out what has
 * no day), or tasks with or without a day (`tasks`). UIDs come from the records, and `SEQUENCE` grows as a
 * record is changed, so that a program that goes by them updates what it has instead of adding it again.
 * A repeat is left out: the next one depends on when this one is done. `now` is epoch ms.
 */
export function followUpsFile(
  followUps: readonly FollowUpToSave[],
  as: 'events' | 'tasks',
  now: number,
): { text: string; saved: number } {
  const components = followUps.flatMap(as === 'events' ? eventOf : taskOf);
  return { text: calendarFile(components, now), saved: components.length };
}

function eventOf(given: FollowUpToSave): IcsComponent[] {
  const { due } = given.followUp;
  if (due === undefined) return [];
  return [
    {
      kind: 'VEVENT',
      properties: [
        ...common(given, 'event'),
        { name: 'DTSTART', value: icsDate(due), parameters: DATE },
        { name: 'DTEND', value: icsDate(dayAfter(due)), parameters: DATE },
        { name: 'TRANSP', value: { raw: 'TRANSPARENT' } },
        // Outlook goes by its own.
        { name: 'X-MICROSOFT-CDO-BUSYSTATUS', value: { raw: 'FREE' } },
      ],
    },
  ];
}

function taskOf(given: FollowUpToSave): IcsComponent[] {
  const { due } = given.followUp;
  return [
    {
      kind: 'VTODO',
      properties: [
        ...common(given, 'task'),
        ...(due === undefined ? [] : [{ name: 'DUE', value: icsDate(due), parameters: DATE }]),
        { name: 'STATUS', value: { raw: 'NEEDS-ACTION' } },
      ],
    },
  ];
}

function common({ followUp, details = '' }: FollowUpToSave, kind: string): IcsProperty[] {
  const { id, text, createdAt, updatedAt } = followUp;
  const changedAfter = Math.max(0, Math.floor((updatedAt - createdAt) / 1_000));
  return [
    { name: 'UID', value: { raw: `${kind}-${id}@crosswalk` } },
    { name: 'SEQUENCE', value: { raw: `${changedAfter}` } },
    { name: 'CREATED', value: icsInstant(createdAt) },
    { name: 'LAST-MODIFIED', value: icsInstant(updatedAt) },
    { name: 'SUMMARY', value: text },
    ...(details === '' ? [] : [{ name: 'DESCRIPTION', value: details }]),
  ];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
