import { useEffect, useRef, useState } from 'react';
import {
  EMPTY_DRAFT,
  storedWalkDraft,
  storeWalkDraft,
  type WalkDraft,
} from '@/utils/browser/walk-draft';
import type { Walk } from '@/utils/records/schema';

/** Under what a draft is kept: exactly these people, in whatever order, and what it is about. */
export function draftKey(ids: readonly string[], issueId?: string): string {
  return [[...ids].sort().join(), ...(issueId === undefined ? [] : [issueId])].join(' ');
}

/** A draft on the screen, and in the session's storage. */
export interface HeldDraft {
  draft: WalkDraft;
  change(facts: Partial<WalkDraft>): void;
}

interface Shown {
  latest: WalkDraft;
  draw(draft: WalkDraft): void;
}

/** Drafts on the screen, by what they are kept under, to be told what Undo puts back. */
const onScreen = new Map<string, Shown>();

function show(shown: Shown | undefined, draft: WalkDraft): void {
  if (!shown) return;
  shown.latest = draft;
  shown.draw(draft);
}

/**
 * The form was opened: whoever comes back later begins anew, and what is on the screen stays. The
 * answer keeps it again as it was, unless something else was begun since.
 */
export async function spendDraft(key: string): Promise<() => Promise<void>> {
  const left = await keptDraft(key);
  await storeWalkDraft(key, null).catch(() => {});
  return async () => {
    if (!left || (await keptDraft(key))) return;
    await storeWalkDraft(key, left).catch(() => {});
    show(onScreen.get(key), left);
  };
}

/** What is kept; null for nothing, and where there is no session storage. */
export function keptDraft(key: string): Promise<WalkDraft | null> {
  return storedWalkDraft(key).catch(() => null);
}

/** What was left for these people, kept over a reload of the panel. Undefined while it is read. */
export function useWalkDraft(key: string): HeldDraft | undefined {
  const [draft, setDraft] = useState<WalkDraft>();
  const own = useRef<Shown>({ latest: EMPTY_DRAFT, draw: setDraft });
  useEffect(() => {
    let here = true;
    const shown = own.current;
    // Where there is no session storage the draft lives as long as the page.
    void keptDraft(key).then((left) => {
      if (here) show(shown, left ?? EMPTY_DRAFT);
    });
    onScreen.set(key, shown);
    return () => {
      here = false;
      if (onScreen.get(key) === shown) onScreen.delete(key);
    };
  }, [key]);
  if (!draft) return undefined;
  return {
    draft,
    change: (facts) => {
      // Undo may come when the page was left, and is open anew.
      const shown = onScreen.get(key) ?? own.current;
      const next = { ...shown.latest, ...facts };
      show(shown, next);
      void storeWalkDraft(key, next).catch(() => {});
    },
  };
}

/**
 * Takes along what was chosen when somebody joins or leaves. Never the words: they name what is between
 * the user and those they were written for. What others have of their own stays, but for an hour that
 * was chosen earlier than this one.
 */
export async function takeDraftAlong(from: string, to: string): Promise<void> {
  const [left, theirs] = await Promise.all([storedWalkDraft(from), storedWalkDraft(to)]);
  if (!left) return;
  const { roomy, place } = left;
  const when = later(left.when, theirs?.when);
  await storeWalkDraft(to, {
    ...EMPTY_DRAFT,
    ...(roomy !== undefined && { roomy }),
    ...(place !== undefined && { place }),
    ...theirs,
    ...(when && { when }),
  });
}

function later(one: WalkDraft['when'], other: WalkDraft['when']): WalkDraft['when'] {
  return one && other ? (one.at > other.at ? one : other) : (one ?? other);
}

/**
 * When, how long and how often it was chosen; nothing where an hour was settled on since, in another
 * place or by opening the form: that is what holds then.
 */
export function chosenWhen(
  when: WalkDraft['when'],
  settled: Walk | undefined,
): Omit<NonNullable<WalkDraft['when']>, 'at'> {
  if (!when || (settled && settled.updatedAt > when.at)) return {};
  const { at: _, ...chosen } = when;
  return chosen;
}
