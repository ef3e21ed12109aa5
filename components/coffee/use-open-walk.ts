import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import type { PageSite } from '@/utils/calendars/sighting';
import type { Slot } from '@/utils/coffee/find-slots';
import { outlookTitle } from '@/utils/coffee/outlook-link';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { proposeWalk } from '@/utils/records/walks';
import { calendarForm, formAddress } from './calendar-form';
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
      const invitation = invitationFor(person, profile?.name, null);
      const form = await calendarForm(profile?.emails ?? []);
      // The event is known again by its title, so it is kept as that calendar will show it.
      const title = form.site === 'google' ? invitation.title : outlookTitle(invitation.title);
      const { start, end } = slot;
      const details = text?.details ?? invitation.details;
      const location = text?.location;
      const event = { title, start, end, guests: person.emails.slice(0, 1), details, location };
      const link = formAddress(form, event, format.timeZone);
      let undo: Undo | undefined;
      const given = { personId: person.id, title, start, end };
      const kept = await run(async () => {
        undo = await proposeWalk(db, given, Date.now());
        return undo;
      });
      if (!kept) return false;
      await browser.tabs.create({ url: link });
      toasts.show(openedInWords(form.site, person.name, format.slot(start, Date.now())), undo);
      return true;
    },
    [db, run, toasts, format, profile],
  );
  // Two forms saved would invite the person twice.
  return useSingle(openForm);
}

function openedInWords(site: PageSite, name: string, time: string): string {
  return site === 'google'
    ? i18n.t('walk.opened', [name, time])
    : i18n.t('walk.opened_outlook', [name, time]);
}
