import type { Ask, Favour } from '@/utils/records/schema-between';

const DAY = 86_400_000;

/** Makes open asks of that person's to the user, so many days ago. */
export function askOf(personId: string) {
  return (id: string, daysAgo: number, facts: Partial<Ask>): Ask => {
    const at = Date.now() - daysAgo * DAY;
    return {
      id,
      createdAt: at,
      updatedAt: at,
      at,
      text: `Ask ${id}`,
      by: 'them',
      personIds: [personId],
      state: 'open',
      ...facts,
    };
  };
}

/** Makes small favours of that person's to the user, three days ago. */
export function favourOf(personId: string) {
  return (id: string, facts: Partial<Favour>): Favour => {
    const at = Date.now() - 3 * DAY;
    return {
      id,
      createdAt: at,
      updatedAt: at,
      at,
      text: `Favour ${id}`,
      direction: 'received',
      weight: 1,
      personIds: [personId],
      ...facts,
    };
  };
}
