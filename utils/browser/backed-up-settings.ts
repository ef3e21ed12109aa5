import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  afterNoticeSetting,
  agendaSetting,
  briefReminderSetting,
  calendarChoiceSetting,
  hideInCallsSetting,
  invitationTextsSetting,
  marksSetting,
  practiceReminderSetting,
  roundDaysSetting,
  roundNudgeSetting,
  roundsSetting,
  thanksSetting,
  walkPlaceSetting,
} from './settings';
import type { StoredSetting } from './stored-setting';

/**
 * What the user wrote or chose, by its name in a backup, which stays. Not what is about this machine
 * or moment. The profile and the secret addresses have their own places there.
 */
const BACKED_UP: Readonly<Record<string, StoredSetting<unknown>>> = {
  afterNotice: afterNoticeSetting,
  briefReminder: briefReminderSetting,
  calendar: calendarChoiceSetting,
  hideInCalls: hideInCallsSetting,
  invitationTexts: invitationTextsSetting,
  marks: marksSetting,
  practiceReminder: practiceReminderSetting,
  roundDays: roundDaysSetting,
  roundNudge: roundNudgeSetting,
  rounds: roundsSetting,
  thanks: thanksSetting,
  walkAgenda: agendaSetting,
  walkPlace: walkPlaceSetting,
};

/** The settings in a backup: each as its own schema has it, or absent. */
export const backedUpSettingsSchema: v.GenericSchema<unknown, Record<string, unknown>> = v.object(
  Object.fromEntries(
    Object.entries(BACKED_UP).map(([name, { schema }]) => [name, v.optional(schema)]),
  ),
);

/** As they are now, all of them. */
export async function readBackedUpSettings(): Promise<Record<string, unknown>> {
  const all = Object.entries(BACKED_UP).map(
    async ([name, setting]) => [name, await setting.get()] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** Stores those that are there, in one write; the others stay. Expects what the schema let through. */
export async function storeBackedUpSettings(settings: Record<string, unknown>): Promise<void> {
  const items = Object.entries(BACKED_UP).flatMap(([name, { item }]) =>
    settings[name] === undefined ? [] : [{ item, value: settings[name] }],
  );
  await storage.setItems(items);
}
