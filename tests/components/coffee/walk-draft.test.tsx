// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  chosenWhen,
  draftKey,
  type HeldDraft,
  spendDraft,
  takeDraftAlong,
  useWalkDraft,
} from '@/components/coffee/walk-draft';
import { storedWalkDraft, storeWalkDraft } from '@/utils/browser/walk-draft';
import { walk } from '../../coffee/rounds';
import { NOW } from '../../relationships/standings';

const ADA = draftKey(['ada']);
const TWO = draftKey(['ada', 'bo']);
const WHEN = { at: NOW, start: NOW + 1, minutes: 45, everyWeeks: 4 };

let root: Root;
let held: HeldDraft | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(() => root.unmount()));

function Page({ of }: { of: string }) {
  const answer = useWalkDraft(of);
  useEffect(() => {
    held = answer;
  });
  return null;
}

async function open(of: string): Promise<HeldDraft> {
  await act(async () => root.render(<Page key={of} of={of} />));
  await vi.waitFor(() => expect(held).toBeDefined());
  return current();
}
function current(): HeldDraft {
  if (!held) throw new Error('It is read.');
  return held;
}
/** As after a reload: nothing of the page is left. */
function reload(): void {
  act(() => root.unmount());
  held = undefined;
  root = createRoot(document.createElement('div'));
}

describe('what was chosen and written for a walk', () => {
  it('is there again after a reload, and for nobody else', async () => {
    const { change } = await open(ADA);
    act(() => change({ texts: { lapsed: 'Once round the quay?' } }));
    act(() => change({ when: WHEN, place: 'East door' }));
    reload();
    const { draft } = await open(ADA);
    expect(draft).toMatchObject({
      texts: { lapsed: 'Once round the quay?' },
      when: WHEN,
      place: 'East door',
    });
    reload();
    expect((await open(TWO)).draft).toEqual({ texts: {}, flipped: [] });
  });

  it('stays on the screen once the form was opened, and is gone for the next time', async () => {
    const { change } = await open(ADA);
    act(() => change({ texts: { lapsed: 'Once round the quay?' } }));
    await spendDraft(ADA);
    expect(current().draft.texts).toEqual({ lapsed: 'Once round the quay?' });
    reload();
    expect((await open(ADA)).draft.texts).toEqual({});
  });

  it('is kept again as it was when the opening is taken back, wherever that is done', async () => {
    const left = {
      words: 'lapsed',
      texts: { lapsed: 'Once round the quay?' },
      flipped: [],
      when: WHEN,
    };
    await storeWalkDraft(ADA, left);
    const keepAgain = await spendDraft(ADA);
    expect((await open(ADA)).draft.texts).toEqual({});
    await act(keepAgain);
    expect(current().draft).toEqual(left);
    reload();
    expect((await open(ADA)).draft).toEqual(left);
  });

  it('is not put back over what was begun since', async () => {
    await storeWalkDraft(ADA, { texts: { lapsed: 'Once round the quay?' }, flipped: [] });
    const keepAgain = await spendDraft(ADA);
    const { change } = await open(ADA);
    act(() => change({ texts: { lapsed: 'Something else' } }));
    await act(keepAgain);
    expect(current().draft.texts).toEqual({ lapsed: 'Something else' });
    expect((await storedWalkDraft(ADA))?.texts).toEqual({ lapsed: 'Something else' });
  });

  it('takes back what was chosen on the page that is open anew', async () => {
    const before = await open(ADA);
    act(() => before.change({ place: 'East door' }));
    reload();
    const { change } = await open(ADA);
    act(() => change({ place: 'West door' }));
    act(() => before.change({ words: 'lapsed' }));
    expect(current().draft).toMatchObject({ place: 'West door', words: 'lapsed' });
    expect(await storedWalkDraft(ADA)).toMatchObject({ place: 'West door', words: 'lapsed' });
  });

  it('goes with whoever joins, but for the words', async () => {
    const left = { texts: { lapsed: 'Secret' }, flipped: ['Secret'], words: 'lapsed' };
    await storeWalkDraft(ADA, { ...left, when: WHEN, place: 'East door', roomy: true });
    await takeDraftAlong(ADA, TWO);
    expect(await storedWalkDraft(TWO)).toEqual({
      texts: {},
      flipped: [],
      when: WHEN,
      place: 'East door',
      roomy: true,
    });
    await storeWalkDraft(ADA, { texts: {}, flipped: [], place: 'West door' });
    await takeDraftAlong(ADA, TWO);
    expect(await storedWalkDraft(TWO)).toMatchObject({ place: 'East door', when: WHEN });
  });

  it('goes with whoever joins again, where another hour was chosen since', async () => {
    await storeWalkDraft(TWO, { texts: { together: 'To both' }, flipped: [], when: WHEN });
    const when = { at: NOW + 1, start: NOW + 2 };
    await storeWalkDraft(ADA, { texts: {}, flipped: [], when });
    await takeDraftAlong(ADA, TWO);
    expect(await storedWalkDraft(TWO)).toEqual({
      texts: { together: 'To both' },
      flipped: [],
      when,
    });
    await storeWalkDraft(ADA, { texts: {}, flipped: [], when: WHEN });
    await takeDraftAlong(ADA, TWO);
    expect((await storedWalkDraft(TWO))?.when).toEqual(when);
  });

  it('is for the same people in whatever order, apart from what it is about', () => {
    expect(draftKey(['bo', 'ada'])).toBe(TWO);
    expect(draftKey(['ada', 'bo'], 'pricing')).not.toBe(TWO);
  });

  it.each([
    ['text', 'half a sentence'],
    ['a length that is none', { texts: {}, flipped: [], when: { at: 1, minutes: -5 } }],
    ['words that are none', { texts: { lapsed: 7 }, flipped: [] }],
  ])('is nothing where %s is stored', async (_, value) => {
    await fakeBrowser.storage.session.set({ [`walkDraft:${ADA}`]: value });
    expect(await storedWalkDraft(ADA)).toBeNull();
  });
});

describe('when it was chosen', () => {
  it('gives way to an hour that was settled on since, and to no earlier one', () => {
    const { at: _, ...chosen } = WHEN;
    const settled = (updatedAt: number) => walk('ada', NOW, { state: 'planned', updatedAt });
    expect(chosenWhen(WHEN, undefined)).toEqual(chosen);
    expect(chosenWhen(WHEN, settled(NOW - 1))).toEqual(chosen);
    expect(chosenWhen(WHEN, settled(NOW + 1))).toEqual({});
    expect(chosenWhen(undefined, undefined)).toEqual({});
  });
});
