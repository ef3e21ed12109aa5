import { useSyncExternalStore } from 'react';
import { homeSite } from '@/utils/browser/pages';
import {
  calendarChoiceSetting,
  feedStatesSetting,
  feedsSetting,
  marksSetting,
  pagesSetting,
  practiceReminderSetting,
  profileSetting,
  roundsSetting,
  type Setting,
  sampleSetting,
  thanksSetting,
} from '@/utils/browser/settings';
import type { PageSite } from '@/utils/calendars/sighting';

/**
 * A hook for a stored setting, kept up with changes from any other page. It answers undefined only
 * until the setting was first read: every later use on the page has it at once.
 */
function settingHook<T>(setting: Setting<T>): () => T | undefined {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let asked = false;
  const take = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    if (!asked) {
      asked = true;
      setting.watch(take);
      void setting.get().then(take);
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
/** What is known of each calendar's pages; empty while none was read. */
export const usePages = settingHook(pagesSetting);
/** Which calendar buttons and walks go to. */
export const useCalendarChoice = settingHook(calendarChoiceSetting);
/** When to ask how the week's practice went. */
export const usePracticeReminder = settingHook(practiceReminderSetting);
/** How many check-ins a week a round has. */
export const useRoundsPerWeek = settingHook(roundsSetting);
/** Calendars that are read from their own address. */
export const useFeeds = settingHook(feedsSetting);
/** What came of reading each, by id. */
export const useFeedStates = settingHook(feedStatesSetting);
/** The user's own words of thanks. */
export const useThanks = settingHook(thanksSetting);

/** The calendar the user lives in; null while none was read or chosen, undefined while loading. */
export function useHomeSite(): PageSite | null | undefined {
  const pages = usePages();
  const choice = useCalendarChoice();
  return pages === undefined || choice === undefined ? undefined : homeSite(pages, choice);
}
