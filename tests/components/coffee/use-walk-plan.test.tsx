// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type RoomyPlan, useRoomyPlan } from '@/components/coffee/use-walk-plan';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import type { Meeting, Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { meeting } from '../../builders';
import { berlin, HOUR, met, walk } from '../../coffee/rounds';
import { NOW } from '../../relationships/standings';

const { facts } = vi.hoisted(() => ({
  facts: { meetings: [] as Meeting[], walks: [] as Walk[] },
}));

vi.mock('@/components/coffee/walk-facts', () => ({ useWalkFacts: () => facts }));
vi.mock('@/components/app/use-now', () => ({ useNow: () => NOW }));
vi.mock('@/components/app/use-profile', async () => {
  const known = (await import('../../builders')).profile();
  return { useProfile: () => known };
});
vi.mock('@/components/app/use-setting', () => ({ usePages: () => ({}), useSample: () => true }));

const ada = met('ada', 90);
const bo = met('bo', 90);
/** The Thursday of this week, late: nothing that would be found first. */
const KEPT = berlin(3, 15);

interface Asked {
  others: readonly PersonStanding[];
  said: WalkDraft['when'];
}
let plan: RoomyPlan | undefined;

function Asker({ others, said }: Asked) {
  const answer = useRoomyPlan(ada, undefined, others, said);
  useEffect(() => {
    plan = answer;
  });
  return null;
}

function planOf(others: Asked['others'] = [], said?: Asked['said']): RoomyPlan {
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Asker others={others} said={said} />));
  act(() => root.unmount());
  if (!plan) throw new Error('All is known.');
  return plan;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  facts.meetings = [];
  facts.walks = [];
});

describe('the plan of somebody with whom an hour is settled on', () => {
  it.each(['planned', 'proposed'] as const)(
    'knows that hour, beside what is found (%s)',
    (state) => {
      facts.walks = [walk('ada', KEPT, { state, end: KEPT + 0.75 * HOUR })];
      const { hour, slots, minutes, company } = planOf();
      expect(slots[0]?.start).not.toBe(KEPT);
      expect(hour?.slot).toMatchObject({ start: KEPT, end: KEPT + 0.75 * HOUR });
      expect(hour?.found).toBe(true);
      expect([minutes, company]).toEqual([45, ['ada']]);
      expect(slots.every(({ start, end }) => end - start === 0.75 * HOUR)).toBe(true);
      const { updatedAt } = facts.walks[0] ?? { updatedAt: Number.NaN };
      const since = planOf([], { minutes: 60, at: updatedAt + 1 });
      expect([since.minutes, since.hour?.slot.end]).toEqual([60, KEPT + HOUR]);
      const before = planOf([], { minutes: 60, at: updatedAt - 1 });
      expect([before.minutes, before.hour?.slot.end]).toEqual([45, KEPT + 0.75 * HOUR]);
    },
  );

  it('tells what has come to stand in it', () => {
    facts.walks = [walk('ada', KEPT, { state: 'planned' })];
    facts.meetings = [meeting({ title: 'Audit', start: KEPT, end: KEPT + HOUR })];
    expect(planOf().hour?.clash?.title).toBe('Audit');
  });

  it('belongs to exactly those who go, and to no calendar yet', () => {
    const group = { state: 'planned', groupId: 'both' } as const;
    facts.walks = [walk('ada', KEPT, group), walk('bo', KEPT, group)];
    expect(planOf().hour).toBeUndefined();
    expect(planOf().company).toEqual(['ada', 'bo']);
    expect(planOf([bo]).hour?.slot.start).toBe(KEPT);
    facts.walks = [walk('ada', KEPT, { state: 'scheduled' })];
    expect(planOf()).toMatchObject({ walk: { state: 'scheduled' }, minutes: 30 });
    expect(planOf().hour).toBeUndefined();
  });
});
