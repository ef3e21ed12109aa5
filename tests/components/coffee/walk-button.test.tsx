// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettledWords } from '@/components/coffee/settled-words';
import type { PersonWalkPlan } from '@/components/coffee/use-walk-plan';
import { MainWalkButton, WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { createFormat } from '@/components/ui/format';
import type { Walk } from '@/utils/records/schema';
import { meeting } from '../../builders';
import { met, walk } from '../../coffee/rounds';
import { DAY, NOW } from '../../relationships/standings';
import { host, mountForEach, root } from '../mounted';

const { open, format } = vi.hoisted(() => ({ open: vi.fn(), format: { current: {} } }));

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/use-now', async () => ({
  useNow: () => NOW,
}));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => format.current }));
vi.mock('@/components/coffee/use-open-walk', () => ({ useOpenWalk: () => open }));

const HALF_AN_HOUR = 1_800_000;
const slotAt = (start: number) => ({ start, end: start + HALF_AN_HOUR, score: 50, reasons: [] });
/** The finder would rank an hour of tomorrow first. */
const tomorrow = slotAt(NOW + DAY);
const ada = met('ada', 90, { name: 'Ada Okafor' });

function planned(facts: Partial<Walk> = {}): PersonWalkPlan {
  const kept = walk('ada', NOW + 2 * DAY, { state: 'planned', ...facts });
  const hour = { walk: kept, slot: slotAt(kept.start), found: true };
  return { slots: [tomorrow], walk: kept, company: ['ada'], hour };
}

mountForEach();

beforeEach(() => {
  format.current = createFormat('en-GB', 'UTC');
  open.mockReset();
});
const named = (tag: string) => host.querySelector<HTMLElement>(`${tag}[aria-label]`);
const label = (tag: string) => named(tag)?.getAttribute('aria-label');

describe('the walk button of somebody whose hour is kept', () => {
  it.each([false, true])('says so, and sends exactly that hour (main: %s)', (main) => {
    const plan = planned({ issueId: 'pricing' });
    act(() => root.render(<WalkButton standing={ada} plan={plan} main={main} />));
    expect(label('button')).toMatch(/^Walk .+, the hour kept, with Ada Okafor$/);
    expect(label('button')).toContain(host.textContent);
    act(() => named('button')?.click());
    expect(open).toHaveBeenCalledExactlyOnceWith(ada.person, plan.hour?.slot, {
      issueId: 'pricing',
    });
  });

  it('sends it as a walk that comes back, where that is wanted', () => {
    const plan = planned();
    act(() => root.render(<WalkButton standing={ada} plan={plan} everyWeeks={4} />));
    expect(host.textContent).toMatch(/, every 4 weeks$/);
    expect(label('button')).toMatch(/^Walk .+, every 4 weeks, the hour kept, with Ada Okafor$/);
    act(() => named('button')?.click());
    expect(open).toHaveBeenCalledExactlyOnceWith(ada.person, plan.hour?.slot, { everyWeeks: 4 });
  });

  it('still has the other times beside it', () => {
    act(() => root.render(<MainWalkButton standing={ada} plan={planned()} />));
    expect(host.querySelector('[aria-label="More for Ada Okafor"]')).not.toBeNull();
  });

  it('leads to the page where something has come in its way, or several go', () => {
    const plan = planned();
    const clash = meeting({ title: 'Audit' });
    const hour = plan.hour && { ...plan.hour, clash };
    act(() => root.render(<WalkButton standing={ada} plan={{ ...plan, ...(hour && { hour }) }} />));
    expect(label('a')).toMatch(/hour kept for a walk with Ada Okafor$/);
    const company = ['ada', 'bo'];
    act(() => root.render(<WalkButton standing={ada} plan={{ ...plan, company }} />));
    expect(named('a')?.getAttribute('href')).toMatch(/\/walk\/ada,bo$/);
  });

  it('is proposed only once it was sent', () => {
    act(() => root.render(<WalkButton standing={ada} plan={planned({ state: 'proposed' })} />));
    expect(label('a')).toMatch(/walk proposed to Ada Okafor$/);
    expect(named('button')).toBeNull();
  });
});

it('what comes in the place of the button that was pressed has the focus, and so after Undo', async () => {
  const show = (plan: PersonWalkPlan) =>
    act(() =>
      root.render(
        <ul>
          <li>
            <WalkButton standing={ada} plan={plan} />
          </li>
        </ul>,
      ),
    );
  show({ slots: [tomorrow] });
  named('button')?.focus();
  show(planned({ state: 'proposed' }));
  await vi.waitFor(() => expect(document.activeElement).toBe(named('a')));
  show({ slots: [tomorrow] });
  await vi.waitFor(() => expect(document.activeElement).toBe(named('button')));
});

describe('the three dots of a list that adds nothing to them', () => {
  const items = () =>
    [...host.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent);
  const way = ['Write the invitation…'];

  it.each<[string, PersonWalkPlan | undefined, number]>([
    ['an hour is free', { slots: [tomorrow, slotAt(NOW + 3 * DAY)] }, 1],
    ['nothing is known yet', undefined, 0],
    ['no hour is free', { slots: [], problem: 'no-free-slot' }, 0],
    ['a walk was proposed', planned({ state: 'proposed' }), 0],
  ])('never open on nothing, where %s', (_, plan, hours) => {
    act(() => root.render(<WalkMenu standing={ada} plan={plan} />));
    expect(items()).toHaveLength(hours + 1);
    expect(items().slice(hours)).toEqual(way);
  });
});

describe('what is said of an hour that was settled on', () => {
  const said = (facts: object, state: Walk['state'] = 'planned') => {
    const { hour } = planned({ state });
    if (!hour) throw new Error('An hour is kept.');
    act(() => root.render(<SettledWords settled={{ ...hour, ...facts }} />));
    return host.textContent ?? '';
  };

  it('names the meeting that came in its way, and otherwise who is free', () => {
    expect(said({})).toMatch(/^The hour kept · You are free/);
    expect(said({}, 'proposed')).toMatch(/^The hour proposed · /);
    expect(said({ clash: meeting({ title: 'Audit' }) })).toMatch(/kept · .*Audit.* now stands/);
    expect(said({ found: false })).toBe('The hour kept');
    expect(said({ found: false, tight: true })).toMatch(/Close to something else/);
  });
});
