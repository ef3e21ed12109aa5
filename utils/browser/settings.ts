import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';
import { PAGE_SITES } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { profileSchema } from '@/utils/functions/profile-schema';
import { MARKS_KEY } from './marks';

/** What the welcome page and the diagnostics know of a calendar page. No names but the user's own. */
const pageStateSchema = v.object({
  site: v.picklist(PAGE_SITES),
  /** Last reading of any outcome, and the last that was understood, epoch ms. */
  readAt: v.number(),
  understoodAt: v.optional(v.number()),
  outcome: v.picklist(['read', 'partial', 'not-understood']),
  account: v.optional(
    v.object({
      email: v.optional(v.string()),
      name: v.optional(v.string()),
      timeZone: v.string(),
      language: v.string(),
    }),
  ),
  /** Stretches of the calendar that were wholly read and are not over yet, in no order. */
  read: v.optional(v.array(v.object({ start: v.number(), end: v.number() })), []),
  /** Reasons counted since the extension was installed. */
  problems: v.partial(
    v.object(
      Object.fromEntries(FAILURE_REASONS.map((reason) => [reason, v.number()])) as Record<
        (typeof FAILURE_REASONS)[number],
        v.NumberSchema<undefined>
      >,
    ),
  ),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** A stored value that is checked on the way out: an older or damaged one reads as the fallback. */
export interface Setting<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with every later value; returns what stops it. */
  watch(callback: (value: T) => void): () => void;
}

function validated<T>(
  item: WxtStorageItem<unknown, Record<string, unknown>>,
  schema: v.GenericSchema<unknown, T>,
  fallback: () => T,
): Setting<T> {
  const parse = (raw: unknown): T => {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : fallback();
  };
  return {
    get: async () => parse(await item.getValue()),
    set: (value) => item.setValue(value),
    watch: (callback) => item.watch((raw) => callback(parse(raw))),
  };
}

/** Null until the welcome page was answered or skipped. */
export const profileSetting: Setting<Profile | null> = validated(
  storage.defineItem<unknown>('local:profile', { version: 1 }),
  v.nullable(profileSchema),
  () => null,
);

export const pageStateSetting: Setting<PageState | null> = validated(
  storage.defineItem<unknown>('local:googlePage', { version: 1 }),
  v.nullable(pageStateSchema),
  () => null,
);

/**
 * The invented user while the sample company is shown instead of the user's own records; null
 * otherwise. Own readings go on being kept in the user's own database meanwhile.
 */
export const sampleSetting: Setting<Profile | null> = validated(
  storage.defineItem<unknown>('local:sample', { version: 1 }),
  v.nullable(profileSchema),
  () => null,
);

/** Whether chips of meetings with cross-functional peers are marked in the calendar. */
export const marksSetting: Setting<boolean> = validated(
  storage.defineItem<unknown>(MARKS_KEY),
  v.boolean(),
  () => true,
);

/** Forgets every setting, as on the first day. */
export async function forgetSettings(): Promise<void> {
  await storage.clear('local');
  await storage.clear('session');
}
