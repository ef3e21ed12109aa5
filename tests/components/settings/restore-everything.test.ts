import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreEverything } from '@/components/settings/restore-everything';
import { backedUpSettingsSchema, readBackedUpSettings } from '@/utils/browser/backed-up-settings';
import * as settings from '@/utils/browser/settings';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { type Backup, createBackup } from '@/utils/transfer/backup';
import { isBackupProblem, parseBackup } from '@/utils/transfer/restore';
import { person } from '../../builders';
import { DAY, freshDatabase, NOW } from '../../records/fresh-database';

/** Of each setting that a backup holds, something other than it is at first. */
const CHOSEN = {
  afterNotice: true,
  briefReminder: 15,
  calendar: 'outlook',
  hideInCalls: true,
  invitationTexts: [{ id: 'a', situation: 'lapsed', text: '{name}, once round the quay?' }],
  marks: false,
  practiceReminder: { weekday: 3, notify: true },
  roundDays: [2, 4],
  roundNudge: { weekday: 1, notify: false },
  rounds: 5,
  thanks: { peer: { subject: 'Thank you', body: 'Without {name} it would not have sailed.' } },
  walkAgenda: false,
  walkPlace: 'East door',
};
/** What is stored beside them: about this machine or moment, or in a place of its own. */
const OTHERS = [
  'afterTold',
  'briefsTold',
  'calls',
  'feedStates',
  'feeds',
  'practiceAsked',
  'profile',
  'roundAsked',
  'roundLeftOut',
  'roundWaved',
  'sample',
];
const LEFT_OUT = [{ personId: 'gone', until: NOW + DAY }];

let db: CrosswalkDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDatabase();
  await db.people.add(person({ id: 'kept' }));
  await fakeBrowser.storage.local.set(CHOSEN);
});

async function saved(change: (json: { settings?: object }) => void = () => undefined) {
  const backup = await createBackup(db, null, NOW, undefined, await readBackedUpSettings());
  const json = JSON.parse(JSON.stringify(backup));
  change(json);
  return parseBackup(JSON.stringify(json), backedUpSettingsSchema);
}

async function good(...change: Parameters<typeof saved>): Promise<Backup> {
  const result = await saved(...change);
  if (isBackupProblem(result)) throw new Error(`${result.problem}: ${result.detail}`);
  return result;
}

const stored = () => fakeBrowser.storage.local.get(Object.keys(CHOSEN));

describe('the settings in a backup', () => {
  it('are whatever the user wrote or chose, and nothing of this machine or moment', async () => {
    const keys = Object.values(settings).flatMap((one) =>
      typeof one === 'object' && 'item' in one ? [one.item.key.replace('local:', '')] : [],
    );
    // Whoever adds a setting says here whether a backup holds it.
    expect(keys.sort()).toEqual([...Object.keys(CHOSEN), ...OTHERS].sort());
    expect((await good()).settings).toEqual(CHOSEN);
  });

  it('come back after everything was deleted', async () => {
    const backup = await good();
    await db.people.clear();
    await settings.forgetSettings();
    expect(await stored()).not.toMatchObject(CHOSEN);
    await restoreEverything(db, backup);
    expect(await stored()).toEqual(CHOSEN);
    expect(await readBackedUpSettings()).toEqual(CHOSEN);
    expect(await db.people.count()).toBe(1);
  });

  it('are as before after the undo', async () => {
    const backup = await good();
    const since = { ...CHOSEN, walkPlace: 'West door', rounds: 1, thanks: {} };
    await fakeBrowser.storage.local.set(since);
    const undo = await restoreEverything(db, backup);
    expect(await stored()).toEqual(CHOSEN);
    await undo();
    expect(await stored()).toEqual(since);
  });

  it('that are not there, as in older backups, change nothing', async () => {
    const older = await good((json) => delete json.settings);
    const some = await good((json) => Object.assign(json, { settings: { rounds: 7 } }));
    await restoreEverything(db, older);
    expect(await stored()).toEqual(CHOSEN);
    await restoreEverything(db, some);
    expect(await stored()).toEqual({ ...CHOSEN, rounds: 7 });
  });

  it('that were never touched take back what was chosen since', async () => {
    await settings.forgetSettings();
    const first = await readBackedUpSettings();
    const backup = await good();
    await fakeBrowser.storage.local.set(CHOSEN);
    await restoreEverything(db, backup);
    expect(await readBackedUpSettings()).toEqual(first);
  });

  it('that no Crosswalk knows are left out', async () => {
    const added = { pages: { google: {} }, roundLeftOut: LEFT_OUT, profile: 7 };
    const backup = await good((json) => Object.assign(json.settings ?? {}, added));
    expect(backup.settings).toEqual(CHOSEN);
  });

  it.each<[string, object]>([
    ['settings.rounds', { rounds: 0 }],
    ['settings.calendar', { calendar: 'paper' }],
    ['settings.invitationTexts.0.text', { invitationTexts: [{ id: 'a', situation: 'lapsed' }] }],
    ['settings.thanks.peer.body', { thanks: { peer: { subject: 'Thanks', body: null } } }],
    ['settings.briefReminder', { briefReminder: 7 }],
  ])('damaged at %s make a file no backup', async (detail, damaged) => {
    const result = await saved((json) => Object.assign(json, { settings: damaged }));
    expect(result).toEqual({ problem: 'damaged', detail });
  });
});

describe('who was taken out of the round', () => {
  beforeEach(() => settings.roundLeftOutSetting.set(LEFT_OUT));

  it('is forgotten with a restore, and known again after its undo', async () => {
    const undo = await restoreEverything(db, await good());
    expect(await settings.roundLeftOutSetting.get()).toEqual([]);
    await undo();
    expect(await settings.roundLeftOutSetting.get()).toEqual(LEFT_OUT);
  });

  it('is forgotten when everything is deleted', async () => {
    await settings.forgetSettings();
    expect(await settings.roundLeftOutSetting.get()).toEqual([]);
  });
});

it('a restore that fails at the records leaves the settings alone', async () => {
  const backup = await good((json) => Object.assign(json, { settings: { rounds: 7 } }));
  await settings.roundLeftOutSetting.set(LEFT_OUT);
  db.people.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(restoreEverything(db, backup)).rejects.toMatchObject({ kind: 'full' });
  expect(await stored()).toEqual(CHOSEN);
  expect(await settings.roundLeftOutSetting.get()).toEqual(LEFT_OUT);
});
