import { expect, it } from 'vitest';
import { NO_HOUSE } from '@/utils/functions/house';
import { withCard } from '@/utils/ingest/card-facts';
import type { Person } from '@/utils/records/schema';
import { person } from '../builders';

const shown = (before: Person, title: string, today: string) =>
  withCard(before, { name: before.name, title, department: 'Marketing' }, NO_HOUSE, today);

const brand = person({
  title: 'Manager, Brand',
  department: 'Marketing',
  sources: { title: 'card', department: 'card' },
});

it('keeps the role that a card no longer shows', () => {
  const next = shown(brand, 'Director, Brand', '2026-03-03');
  expect(next).toMatchObject({
    title: 'Director, Brand',
    level: 'director',
    jobHistory: [{ title: 'Manager, Brand', department: 'Marketing', to: '2026-03-03' }],
  });
  expect(shown(next, 'Director, Brand', '2026-03-04')).toBe(next);
  expect(shown(next, 'Dir. Brand', '2026-06-04').jobHistory).toHaveLength(1);
});

it('leaves what somebody stronger told, and notes nothing of it', () => {
  const said = person({ ...brand, sources: { title: 'user', department: 'directory' } });
  expect(shown(said, 'Director, Brand', '2026-03-03')).toBe(said);
});
