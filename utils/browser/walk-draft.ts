import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(240));
const weeksSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52));

const draftSchema = v.object({
  /** When, how long and how often, as far as it was chosen by hand, and when that was, epoch ms. */
  when: v.optional(
    v.object({
      at: v.number(),
      /** Epoch ms. */
      start: v.optional(v.number()),
      minutes: v.optional(minutesSchema),
      /** Weeks between one and the next; null for once. */
      everyWeeks: v.optional(v.nullable(weeksSchema)),
    }),
  ),
  /** The other times are shown. */
  roomy: v.optional(v.boolean()),
  place: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** A situation, or the id of one of the user's own texts. */
  words: v.optional(v.string()),
  /** What was written, by the words it began with. */
  texts: v.record(v.string(), v.string()),
  /** What of the notes is named, or not, other than usual. */
  flipped: v.array(v.string()),
});

/** What was chosen and written for a walk whose form was not opened yet. */
export type WalkDraft = v.InferOutput<typeof draftSchema>;

/** Nothing was chosen or written. */
export const EMPTY_DRAFT: WalkDraft = { texts: {}, flipped: [] };

const keyOf = (whom: string) => `session:walkDraft:${whom}` as const;

/** By those it is written for; null for none, and for one of a wrong shape. */
export async function storedWalkDraft(whom: string): Promise<WalkDraft | null> {
  const result = v.safeParse(draftSchema, await storage.getItem<unknown>(keyOf(whom)));
  return result.success ? result.output : null;
}

/**
 * Null forgets it. Until the browser ends, so that a panel that is closed or reloaded has it again;
 * it names what is in the notes, and session storage is in memory alone.
 */
export async function storeWalkDraft(whom: string, draft: WalkDraft | null): Promise<void> {
  await (draft === null ? storage.removeItem(keyOf(whom)) : storage.setItem(keyOf(whom), draft));
}
