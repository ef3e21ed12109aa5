import { useSyncExternalStore } from 'react';
import { homeSite } from '@/utils/browser/pages';
import {
  afterNoticeSetting,
  agendaSetting,
  briefReminderSetting,
  calendarChoiceSetting,
  feedStatesSetting,
  feedsSetting,
  hideInCallsSetting,
  invitationTextsSetting,
  marksSetting,
  pagesSetting,
  practiceReminderSetting,
  profileSetting,
  roundDaysSetting,
  roundLeftOutSetting,
  roundNudgeSetting,
  roundsSetting,
  roundWavedSetting,
  sampleSetting,
  thanksSetting,
  walkPlaceSetting,
} from '@/utils/browser/settings';
import type { Setting, StoredSetting } from '@/utils/browser/stored-setting';
import type { PageSite } from '@/utils/calendars/sighting';
import { sameValue } from '@/utils/records/same-value';
import { inStep } from './in-step';

type Readable<T> = Setting<T> & Pick<StoredSetting<T>, 'onSet'>;

/**
 * A hook for a stored setting, kept up with changes from any other page. It answers undefined only
 * until the setting was first read: every later use on the page has it at once. What this page sets
 * itself it shows before the storage has answered, so that a quick second press counts from the first.
 */
function settingHook<T>(setting: Readable<T>): () => T | undefined {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let asked = false;
  const { read, set } = inStep(setting.get, (next: T) => {
    if (value !== undefined && sameValue(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    if (!asked) {
      asked = true;
      setting.onSet(set);
      // News of an older value may come after a newer one is stored.
      setting.watch(read);
      read();
    }
    return () => {
      listeners.delete(listener);
    };
  };
  return () => useSyncExternalStore(subscribe, () => value);
}

/** The user's own profile, whether or not sample data is shown. */
export const useOwnProfile = settingHook(profileSetting);
/** The invented user while sample data is shown, else null. */
export const useSample = settingHook(sampleSetting);
/** Whether chips in the calendar are marked. */
export const useMarks = settingHook(marksSetting);
/** Whether what is personal hides by itself during calls. */
export const useHideInCalls = settingHook(hideInCallsSetting);
/** What is known of each calendar's pages; empty while none was read. */
export const usePages = settingHook(pagesSetting);
/** Which calendar buttons and walks go to. */
export const useCalendarChoice = settingHook(calendarChoiceSetting);
/** How many minutes before a meeting with peers its brief is told; null for never. */
export const useBriefReminder = settingHook(briefReminderSetting);
/** Whether the browser asks what came of a meeting. */
export const useAfterNotice = settingHook(afterNoticeSetting);
/** When to ask how the week's practice went. */
export const usePracticeReminder = settingHook(practiceReminderSetting);
/** How many check-ins a week a round has. */
export const useRoundsPerWeek = settingHook(roundsSetting);
/** On which days a round walks. */
export const useRoundDays = settingHook(roundDaysSetting);
/** When to remind of planning the week's walks. */
export const useRoundNudge = settingHook(roundNudgeSetting);
/** The week in which that was waved away. */
export const useRoundWaved = settingHook(roundWavedSetting);
/** Who was taken out of the round. */
export const useRoundLeftOut = settingHook(roundLeftOutSetting);
/** Calendars that are read from their own address. */
export const useFeeds = settingHook(feedsSetting);
/** What came of reading each, by id. */
export const useFeedStates = settingHook(feedStatesSetting);
/** The user's own words of thanks. */
export const useThanks = settingHook(thanksSetting);

/** Whether a walk's invitation names what the user knows of the other. */
export const useAgendaSetting = settingHook(agendaSetting);
/** Where the user walked last. */
export const useWalkPlace = settingHook(walkPlaceSetting);
/** The user's own words for invitations. */
export const useInvitationTexts = settingHook(invitationTextsSetting);

/** The calendar the user lives in; null while none was read or chosen, undefined while loading. */
export function useHomeSite(): PageSite | null | undefined {
  const pages = usePages();
  const choice = useCalendarChoice();
  return pages === undefined || choice === undefined ? undefined : homeSite(pages, choice);
}
