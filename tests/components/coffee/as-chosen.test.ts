import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asChosen } from '@/components/coffee/as-chosen';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { meeting, profile } from '../../builders';
import { berlin, HOUR, met, walk } from '../../coffee/rounds';
import { freshDatabase } from '../../records/fresh-database';
import { NOW } from '../../relationships/standings';

vi.mock('@/components/app/own-time-zone', () => ({ ownTimeZone: () => 'Europe/Berlin' }));

const ada = met('ada', 90);
/** Thursday at two. */
const start = berlin(3, 14);
const slot = { start, end: start + HOUR / 2 };
let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

const pressed = (when: WalkDraft['when'], everyWeeks?: number) =>
  asChosen(db, [ada], { slot, everyWeeks }, when, profile(), NOW);

describe("the walk behind a list's button", () => {
  it('is as long and comes back as often as was chosen on its page', async () => {
    expect(await pressed(undefined)).toEqual({ slot, everyWeeks: undefined });
    const chosen = { at: NOW, minutes: 60, everyWeeks: 4 };
    expect(await pressed(chosen)).toEqual({ slot: { start, end: start + HOUR }, everyWeeks: 4 });
    const shorter = await pressed({ at: NOW, minutes: 20, everyWeeks: null });
    expect(shorter).toEqual({ slot: { start, end: start + HOUR / 3 }, everyWeeks: undefined });
  });

  it('keeps the rhythm that the button names', async () => {
    expect(await pressed({ at: NOW, everyWeeks: null }, 6)).toEqual({ slot, everyWeeks: 6 });
  });

  it.each(['a meeting', 'a walk with somebody else'])(
    'is no longer than %s leaves',
    async (what) => {
      const after = { start: start + 45 * 60_000, end: start + 2 * HOUR };
      if (what === 'a meeting') await db.meetings.add(meeting({ id: 'audit', ...after }));
      else await db.walks.add(walk('bo', after.start, { state: 'planned' }));
      expect(await pressed({ at: NOW, minutes: 60, everyWeeks: 4 })).toEqual({
        slot,
        everyWeeks: 4,
      });
    },
  );

  it('is what was settled on since', async () => {
    await db.walks.add(walk('ada', start, { state: 'planned', updatedAt: NOW + 1 }));
    const chosen = { at: NOW, minutes: 60, everyWeeks: 4 };
    expect(await pressed(chosen)).toEqual({ slot, everyWeeks: undefined });
    expect(await pressed({ ...chosen, at: NOW + 2 })).toMatchObject({ everyWeeks: 4 });
  });
});
