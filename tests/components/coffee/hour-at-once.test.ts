import { expect, it } from 'vitest';
import { hourAtOnce } from '@/components/coffee/hour-at-once';
import type { PersonWalkPlan } from '@/components/coffee/use-walk-plan';
import type { Walk } from '@/utils/records/schema';
import { meeting } from '../../builders';
import { walk } from '../../coffee/rounds';
import { DAY, NOW } from '../../relationships/standings';

const slotAt = (start: number) => ({ start, end: start + 1_800_000, score: 50, reasons: [] });
const best = slotAt(NOW + DAY);

function kept(facts: Partial<Walk> = {}): PersonWalkPlan {
  const settled = walk('ada', NOW + 2 * DAY, { state: 'planned', ...facts });
  const hour = { walk: settled, slot: slotAt(settled.start), found: true };
  return { slots: [best], walk: settled, company: ['ada'], hour };
}

it('is the hour that was kept, with what it is about, else the best one', () => {
  expect(hourAtOnce({ slots: [best, slotAt(NOW + 3 * DAY)] })).toEqual({ slot: best, about: {} });
  const { hour } = kept();
  expect(hourAtOnce(kept({ issueId: 'pricing' }))).toEqual({
    slot: hour?.slot,
    about: { issueId: 'pricing' },
  });
});

it.each<[string, PersonWalkPlan | undefined]>([
  ['nothing is known yet', undefined],
  ['no hour is free', { slots: [], problem: 'no-free-slot' }],
  ['nobody could be invited', { slots: [best], problem: 'no-email' }],
  ['a walk was proposed', kept({ state: 'proposed' })],
  ['several go', { ...kept(), company: ['ada', 'bo'] }],
  [
    'something stands in the hour that was kept',
    { ...kept(), hour: { walk: walk('ada', NOW), slot: best, found: true, clash: meeting() } },
  ],
])('is none where %s', (_, plan) => {
  expect(hourAtOnce(plan)).toBeUndefined();
});
