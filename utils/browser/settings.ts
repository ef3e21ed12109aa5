import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import {
  type Feed,
  type FeedState,
  feedStateSchema,
  feedsSchema,
} from '@/utils/calendars/feeds/feed';
import type { Profile } from '@/utils/functions/profile';
import { profileSchema } from '@/utils/functions/profile-schema';
import { MARKS_KEY } from './marks';
import { type Pages, pagesFromSingle, pagesSchema } from './page-state-schema';
import { CALENDAR_CHOICES, type CalendarChoice } from './pages';

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

const pagesItem = storage.defineItem<unknown>('local:pages', { version: 1 });
/** Where one calendar's page was kept before there were two. */
const singlePageItem = storage.defineItem<unknown>('local:googlePage');
const storedPages = validated<Pages>(pagesItem, pagesSchema, () => ({}));

/** What is known of the pages of each calendar; empty while none was read. */
export const pagesSetting: Setting<Pages> = {
  get: async () => {
    const none = (await pagesItem.getValue()) == null;
    return none ? pagesFromSingle(await singlePageItem.getValue()) : storedPages.get();
  },
  set: async (pages) => {
    await storedPages.set(pages);
    await singlePageItem.removeValue({ removeMeta: true });
  },
  watch: storedPages.watch,
};

/** Which calendar the user's buttons and walks go to. */
export const calendarChoiceSetting: Setting<CalendarChoice> = validated(
  storage.defineItem<unknown>('local:calendar', { version: 1 }),
  v.picklist(CALENDAR_CHOICES),
  () => 'automatic' as const,
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

const reminderSchema = v.object({
  /** 1 for Monday to 7 for Sunday; null for never. */
  weekday: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  /** Whether the browser says it too. */
  notify: v.boolean(),
});
export type PracticeReminder = v.InferOutput<typeof reminderSchema>;

/** When to ask how the week's practice went. */
export const practiceReminderSetting: Setting<PracticeReminder> = validated(
  storage.defineItem<unknown>('local:practiceReminder', { version: 1 }),
  reminderSchema,
  () => ({ weekday: 5, notify: false }),
);

/** The Monday of the week in which the browser last asked about the practice; null for never. */
export const practiceAskedSetting: Setting<string | null> = validated(
  storage.defineItem<unknown>('local:practiceAsked', { version: 1 }),
  v.nullable(v.string()),
  () => null,
);

/** How many check-ins a week a round has. */
export const roundsSetting: Setting<number> = validated(
  storage.defineItem<unknown>('local:rounds', { version: 1 }),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  () => 2,
);

/** Calendars that are read from their own address. The addresses are secret, and stay here. */
export const feedsSetting: Setting<Feed[]> = validated(
  storage.defineItem<unknown>('local:feeds', { version: 1 }),
  feedsSchema,
  () => [],
);

/** What came of reading each, by id. Written by the background alone. */
export const feedStatesSetting: Setting<Record<string, FeedState>> = validated(
  storage.defineItem<unknown>('local:feedStates', { version: 1 }),
  v.record(v.string(), feedStateSchema),
  () => ({}),
);

const thanksTemplateSchema = v.object({
  subject: v.pipe(v.string(), v.maxLength(1_000)),
  body: v.pipe(v.string(), v.maxLength(20_000)),
});
const thanksTemplatesSchema = v.object({
  peer: v.optional(thanksTemplateSchema),
  manager: v.optional(thanksTemplateSchema),
});
/** The user's own words of thanks, with their placeholders; absent: the usual ones. */
export type ThanksTemplates = v.InferOutput<typeof thanksTemplatesSchema>;

export const thanksSetting: Setting<ThanksTemplates> = validated(
  storage.defineItem<unknown>('local:thanks', { version: 1 }),
  thanksTemplatesSchema,
  () => ({}),
);

/** Forgets every setting, as on the first day. */
export async function forgetSettings(): Promise<void> {
  await storage.clear('local');
  await storage.clear('session');
}
