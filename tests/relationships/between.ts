import type { Ask, Favour } from '@/utils/records/schema-between';

let count = 0;
const stamp = (kind: string) => ({ id: `${kind}-${++count}`, createdAt: 0, updatedAt: 0 });

export const DAY = 86_400_000;
/** Monday 2 March 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 2, 2, 9);

/** A small favour to `ada`, now. */
export function favour(facts: Partial<Favour> = {}): Favour {
  return {
    ...stamp('favour'),
    text: 'read the draft',
    personIds: ['ada'],
    direction: 'given',
    weight: 1,
    at: NOW,
    ...facts,
  };
}

/** An open ask of the user's to `ada`, now. */
export function ask(facts: Partial<Ask> = {}): Ask {
  return {
    ...stamp('ask'),
    text: 'a view on pricing',
    personIds: ['ada'],
    by: 'me',
    at: NOW,
    state: 'open',
    ...facts,
  };
}
