import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { pageStateSetting, sampleSetting } from '@/utils/browser/settings';
import type { Slot } from '@/utils/coffee/find-slots';
import { googleEventLink } from '@/utils/coffee/google-link';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { proposeWalk } from '@/utils/records/walks';
import { invitationFor } from './invitation';

/** What the walk page lets the user write; the button in a list goes without. */
export interface WalkText {
  details: string;
  location?: string;
}

type OpenWalk = (person: Person, slot: Slot, text?: WalkText) => Promise<boolean | undefined>;

/**
 * Opens the calendar's own form, filled in, and remembers the walk so that its event is known when
 * it turns up. Without `text` the invitation says nothing that stands in the user's notes: only what
 * was read on the walk page goes out.
 */
export function useOpenWalk(): OpenWalk {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const profile = useProfile();
  const openForm = useCallback(
    async (person: Person, slot: Slot, text?: WalkText) => {
      const { title, details } = invitationFor(person, profile?.name, null);
      const link = googleEventLink({
        title,
        start: slot.start,
        end: slot.end,
        timeZone: format.timeZone,
        guests: person.emails.slice(0, 1),
        details: text?.details ?? details,
        location: text?.location,
        account: await signedInAs(),
      });
      let undo: Undo | undefined;
      const given = { personId: person.id, title, start: slot.start, end: slot.end };
      const kept = await run(async () => {
        undo = await proposeWalk(db, given, Date.now());
        return undo;
      });
      if (!kept) return false;
      await browser.tabs.create({ url: link });
      toasts.show(i18n.t('walk.opened', [person.name, format.slot(slot.start, Date.now())]), undo);
      return true;
    },
    [db, run, toasts, format, profile],
  );
  // Two forms saved would invite the person twice.
  return useSingle(openForm);
}

/** The account whose calendar was read; the invented user has none. */
async function signedInAs(): Promise<string | undefined> {
  const [sample, page] = await Promise.all([sampleSetting.get(), pageStateSetting.get()]);
  return sample ? undefined : page?.account?.email;
}
