import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  type Feed,
  type FeedState,
  feedStateSchema,
  feedsSchema,
} from '@/utils/calendars/feeds/feed';
import type { Profile } from '@/utils/functions/profile';
import { profileSchema } from '@/utils/functions/profile-schema';
import { type Hiding, isHidden } from './hidden';
import { MARKS_KEY } from './marks';
import { type Pages, pagesFromSingle, pagesSchema } from './page-state-schema';
import { CALENDAR_CHOICES, type CalendarChoice } from './pages';
import { type Setting, type StoredSetting, storedSetting } from './stored-setting';

/** Null until the welcome page was answered or skipped. */
export const profileSetting: StoredSetting<Profile | null> = storedSetting(
  storage.defineItem<unknown>('local:profile', { version: 1 }),
  v.nullable(profileSchema),
  () => null,
);

const pagesItem = storage.defineItem<unknown>('local:pages', { version: 1 });
/** Where one calendar's page was kept before there were two. */
const singlePageItem = storage.defineItem<unknown>('local:googlePage');
const storedPages = storedSetting<Pages>(pagesItem, pagesSchema, () => ({}));

/** What is known of the pages of each calendar; empty while none was read. */
export const pagesSetting: Setting<Pages> & Pick<StoredSetting<Pages>, 'onSet'> = {
  get: async () => {
    const none = (await pagesItem.getValue()) == null;
    return none ? pagesFromSingle(await singlePageItem.getValue()) : storedPages.get();
  },
  set: async (pages) => {
    await storedPages.set(pages);
    await singlePageItem.removeValue({ removeMeta: true });
  },
  watch: storedPages.watch,
  onSet: storedPages.onSet,
};

/** Which calendar the user's buttons and walks go to. */
export const calendarChoiceSetting: StoredSetting<CalendarChoice> = storedSetting(
  storage.defineItem<unknown>('local:calendar', { version: 1 }),
  v.picklist(CALENDAR_CHOICES),
  () => 'automatic' as const,
);

/**
 * The invented user while the sample company is shown instead of the user's own records; null
 * otherwise. Own readings go on being kept in the user's own database meanwhile.
 */
export const sampleSetting: StoredSetting<Profile | null> = storedSetting(
  storage.defineItem<unknown>('local:sample', { version: 1 }),
  v.nullable(profileSchema),
  () => null,
);

/** Whether chips of meetings with cross-functional peers are marked in the calendar. */
export const marksSetting: StoredSetting<boolean> = storedSetting(
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
export const practiceReminderSetting: StoredSetting<PracticeReminder> = storedSetting(
  storage.defineItem<unknown>('local:practiceReminder', { version: 1 }),
  reminderSchema,
  () => ({ weekday: 5, notify: false }),
);

/** The Monday of the week in which the browser last asked about the practice; null for never. */
export const practiceAskedSetting: StoredSetting<string | null> = storedSetting(
  storage.defineItem<unknown>('local:practiceAsked', { version: 1 }),
  v.nullable(v.string()),
  () => null,
);

/** How many minutes before a meeting with peers its brief can be told. */
export const BRIEF_MINUTES = [5, 10, 15, 30] as const;
export type BriefMinutes = (typeof BRIEF_MINUTES)[number];

/** So long before a meeting with peers the browser tells what matters most; null for never. */
export const briefReminderSetting: StoredSetting<BriefMinutes | null> = storedSetting(
  storage.defineItem<unknown>('local:briefReminder', { version: 1 }),
  v.nullable(v.picklist(BRIEF_MINUTES)),
  () => null,
);

/** Which meetings were told of before they began: id and start. Written by the background alone. */
export const briefsToldSetting: StoredSetting<{ meetingId: string; start: number }[]> =
  storedSetting(
    storage.defineItem<unknown>('local:briefsTold', { version: 1 }),
    v.array(v.object({ meetingId: v.string(), start: v.number() })),
    () => [],
  );

/** Whether the browser asks what came of a meeting with peers when it ended. */
export const afterNoticeSetting: StoredSetting<boolean> = storedSetting(
  storage.defineItem<unknown>('local:afterNotice', { version: 1 }),
  v.boolean(),
  () => false,
);

/** Which meetings were asked about so: id and end. Written by the background alone. */
export const afterToldSetting: StoredSetting<{ meetingId: string; end: number }[]> = storedSetting(
  storage.defineItem<unknown>('local:afterTold', { version: 1 }),
  v.array(v.object({ meetingId: v.string(), end: v.number() })),
  () => [],
);

/** How many check-ins a week a round has. */
export const roundsSetting: StoredSetting<number> = storedSetting(
  storage.defineItem<unknown>('local:rounds', { version: 1 }),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  () => 2,
);

const weekdaySchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** On which days a round walks, 1 for Monday; empty: on every working day. */
export const roundDaysSetting: StoredSetting<number[]> = storedSetting(
  storage.defineItem<unknown>('local:roundDays', { version: 1 }),
  v.pipe(v.array(weekdaySchema), v.maxLength(7)),
  () => [],
);

/** On which day to remind of planning the week's walks, and whether the browser says it too. */
export const roundNudgeSetting: StoredSetting<PracticeReminder> = storedSetting(
  storage.defineItem<unknown>('local:roundNudge', { version: 1 }),
  reminderSchema,
  () => ({ weekday: null, notify: false }),
);

/** The Monday of the week in which the browser last reminded of it; null for never. */
export const roundAskedSetting: StoredSetting<string | null> = storedSetting(
  storage.defineItem<unknown>('local:roundAsked', { version: 1 }),
  v.nullable(v.string()),
  () => null,
);

/** The Monday of the week in which the user last waved it away; null for never. */
export const roundWavedSetting: StoredSetting<string | null> = storedSetting(
  storage.defineItem<unknown>('local:roundWaved', { version: 1 }),
  v.nullable(v.string()),
  () => null,
);

/** More is no round any more. */
export const MOST_LEFT_OUT = 2_000;

const instantSchema = v.pipe(v.number(), v.finite());
const leftOutSchema = v.object({
  personId: v.string(),
  /** Epoch ms. */
  until: instantSchema,
  /** The hour that was kept for them, to be kept again when they are taken in; nobody by name. */
  kept: v.optional(
    v.pipe(
      v.object({
        personIds: v.pipe(v.array(v.string()), v.minLength(1)),
        start: instantSchema,
        end: instantSchema,
        issueId: v.optional(v.string()),
      }),
      v.check(({ start, end }) => start <= end),
    ),
  ),
});
export type LeftOut = v.InferOutput<typeof leftOutSchema>;

/** Who was taken out of the round, and until when. */
export const roundLeftOutSetting: StoredSetting<LeftOut[]> = storedSetting(
  storage.defineItem<unknown>('local:roundLeftOut', { version: 1 }),
  v.pipe(v.array(leftOutSchema), v.maxLength(MOST_LEFT_OUT)),
  () => [],
);

/** Calendars that are read from their own address. The addresses are secret, and stay here. */
export const feedsSetting: StoredSetting<Feed[]> = storedSetting(
  storage.defineItem<unknown>('local:feeds', { version: 1 }),
  feedsSchema,
  () => [],
);

/** What came of reading each, by id. Written by the background alone. */
export const feedStatesSetting: StoredSetting<Record<string, FeedState>> = storedSetting(
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

export const thanksSetting: StoredSetting<ThanksTemplates> = storedSetting(
  storage.defineItem<unknown>('local:thanks', { version: 1 }),
  thanksTemplatesSchema,
  () => ({}),
);

const pressSchema = v.object({ hidden: v.boolean(), at: v.number() });
const spansSchema = v.array(v.object({ start: v.number(), end: v.number() }));

/** The user's last press of the eye; null for never. */
const pressSetting = storedSetting(
  storage.defineItem<unknown>('local:hidden', { version: 1 }),
  v.nullable(pressSchema),
  () => null,
);

/** Whether what is personal hides by itself while a meeting with a video link is on. */
export const hideInCallsSetting: StoredSetting<boolean> = storedSetting(
  storage.defineItem<unknown>('local:hideInCalls', { version: 1 }),
  v.boolean(),
  () => false,
);

/** When the coming meetings with a video link are on. Written by the background alone. */
export const callsSetting: StoredSetting<{ start: number; end: number }[]> = storedSetting(
  storage.defineItem<unknown>('local:calls', { version: 1 }),
  spansSchema,
  () => [],
);

/** All that says whether what is personal is hidden; a clock says the rest (`isHidden`). */
export const hidingSetting = {
  get: async (): Promise<Hiding> => {
    const [press, inCalls, calls] = await Promise.all([
      pressSetting.get(),
      hideInCallsSetting.get(),
      callsSetting.get(),
    ]);
    return { press, calls: inCalls ? calls : [] };
  },
  /** Calls back at once with this page's own press, as `StoredSetting.onSet` does. */
  onPress: pressSetting.onSet,
  watch: (callback: () => void) => {
    const stops = [pressSetting, hideInCallsSetting, callsSetting].map(({ watch }) =>
      watch(callback),
    );
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/**
 * Whether what is personal is hidden now, by the user's press or by a call. Setting it is the press.
 * Screens ask `useHidden`, which knows a call's beginning and end too.
 */
export const hiddenSetting: Setting<boolean> = {
  get: async () => isHidden(await hidingSetting.get(), Date.now()),
  set: (hidden) => pressSetting.set({ hidden, at: Date.now() }),
  watch: (callback) => hidingSetting.watch(() => void hiddenSetting.get().then(callback)),
};

/** Whether a walk's invitation names what the user knows of the other. */
export const agendaSetting: StoredSetting<boolean> = storedSetting(
  storage.defineItem<unknown>('local:walkAgenda', { version: 1 }),
  v.boolean(),
  () => true,
);

/** Where the user walked last; empty for nowhere yet. */
export const walkPlaceSetting: StoredSetting<string> = storedSetting(
  storage.defineItem<unknown>('local:walkPlace', { version: 1 }),
  v.pipe(v.string(), v.maxLength(500)),
  () => '',
);

/** More is a library. */
export const MOST_INVITATION_TEXTS = 30;
export const LONGEST_INVITATION_TEXT = 4_000;

const invitationTextSchema = v.object({
  id: v.string(),
  /** The situation it is for, as utils/coffee/walk-situation.ts names it. */
  situation: v.pipe(v.string(), v.maxLength(40)),
  /** With placeholders. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_INVITATION_TEXT)),
});
export type InvitationText = v.InferOutput<typeof invitationTextSchema>;

/** The user's own words for invitations, the newest last. */
export const invitationTextsSetting: StoredSetting<InvitationText[]> = storedSetting(
  storage.defineItem<unknown>('local:invitationTexts', { version: 1 }),
  v.pipe(v.array(invitationTextSchema), v.maxLength(MOST_INVITATION_TEXTS)),
  () => [],
);

/** Forgets every setting, as on the first day. */
export async function forgetSettings(): Promise<void> {
  await storage.clear('local');
  await storage.clear('session');
}
