import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import { agendaSetting, invitationTextsSetting, walkPlaceSetting } from '@/utils/browser/settings';
import type { PageSite } from '@/utils/calendars/sighting';
import { guestAddresses } from '@/utils/coffee/guest-address';
import { outlookTitle } from '@/utils/coffee/outlook-link';
import type { Range } from '@/utils/coffee/ranges';
import { isWeeks } from '@/utils/coffee/weekly-rule';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { proposeWalk } from '@/utils/records/walks';
import { calendarForm, formAddress, repeatWords, takesSeries } from './calendar-form';
import { invitationText, walkTitle } from './invitation';
import { restOnClipboard } from './rest-on-clipboard';
import { loadWalkMaterial } from './walk-material';

/** What the walk page lets the user say; the button in a list goes without. */
export interface WalkText {
  /** As it was read and changed; without it the text is made of the records. */
  details?: string;
  /** Where; without it the last place. */
  location?: string;
  /** Weeks between one and the next. */
  everyWeeks?: number;
  /** The gray-zone issue that it is about. */
  issueId?: string;
}

export type OpenWalk = (
  people: Person | readonly Person[],
  slot: Range,
  text?: WalkText,
) => Promise<boolean | undefined>;

/**
 * Opens the calendar's own form, filled in, and remembers the walk so that its event is known when
 * it turns up. Where nobody has read the text before it goes out, the toast says how much of it comes
 * from the user's notes.
 */
export function useOpenWalk(): OpenWalk {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const profile = useProfile();
  const standings = useStandings();
  const usualText = useCallback(
    async (people: readonly Person[], issueId: string | undefined) => {
      const [first] = people;
      const standing = standings?.find(({ person }) => person.id === first?.id);
      const [own, agenda, material] = await Promise.all([
        invitationTextsSetting.get(),
        agendaSetting.get(),
        loadWalkMaterial(db, people, standing, issueId, Date.now()),
      ]);
      return invitationText(material, people, { me: profile?.name, own, agenda, format });
    },
    [db, standings, profile, format],
  );
  const openForm = useCallback(
    async (whom: Person | readonly Person[], { start, end }: Range, given: WalkText = {}) => {
      const people = isSeveral(whom) ? whom : [whom];
      const { everyWeeks, issueId } = given;
      const form = await calendarForm(profile?.emails ?? []);
      const written = given.details === undefined ? await usualText(people, issueId) : null;
      const location = given.location ?? (await walkPlaceSetting.get());
      // The event is known again by its title, so it is kept as that calendar will show it.
      const plain = walkTitle(people, profile?.name, format);
      const title = form.site === 'google' ? plain : outlookTitle(plain);
      const weeks = isWeeks(everyWeeks) ? everyWeeks : undefined;
      const repeat = byHand(form.site, start, weeks, format);
      const event = {
        title,
        start,
        end,
        guests: people.flatMap(({ emails }) => guestAddresses(emails).slice(0, 1)),
        details: [...repeat, given.details ?? written?.text ?? ''].join('\n\n'),
        location,
        everyWeeks: weeks,
      };
      const link = formAddress(form, event, format.timeZone);
      const walk = {
        personIds: people.map(({ id }) => id),
        title,
        start,
        end,
        ...(weeks !== undefined && { everyWeeks: weeks }),
        ...(issueId !== undefined && { issueId }),
      };
      let undo: Undo | undefined;
      const kept = await run(async () => {
        undo = await proposeWalk(db, walk, Date.now());
        return undo;
      });
      if (!kept) return false;
      const cut = await restOnClipboard(link, event.details);
      await browser.tabs.create({ url: link });
      const said = [
        openedInWords(form.site, format.list(people.map(({ name }) => name)), start, format),
        ...withoutAddress(people, format),
        ...repeat.map((words) => i18n.t('walk_form.set_there', [words])),
        ...notesNamed(written?.fromNotes ?? 0, format),
        ...cut,
      ];
      toasts.show(said.join(' '), undo);
      return true;
    },
    [db, run, toasts, format, profile, usualText],
  );
  // Two forms saved would invite the person twice.
  return useSingle(openForm);
}

function isSeveral(whom: Person | readonly Person[]): whom is readonly Person[] {
  return Array.isArray(whom);
}

/** What the user has to set in the form, where it can't be told to repeat; it stands in the text too. */
function byHand(
  site: PageSite,
  start: number,
  everyWeeks: number | undefined,
  format: Format,
): string[] {
  if (everyWeeks === undefined || takesSeries(site, format.timeZone)) return [];
  return [repeatWords(start, everyWeeks, format)];
}

/** Whom the form does not name as a guest: saved as it is, they would not hear of it. */
function withoutAddress(people: readonly Person[], format: Format): string[] {
  const names = people.flatMap(({ name, emails }) =>
    guestAddresses(emails).length === 0 ? isolated(name) : [],
  );
  return names.length === 0 ? [] : [i18n.t('walk_form.no_address', [format.list(names)])];
}

function notesNamed(count: number, format: Format): string[] {
  return count === 0 ? [] : [i18n.t('walk_form.names_notes', count, [format.number(count)])];
}

function openedInWords(site: PageSite, name: string, start: number, format: Format): string {
  const time = format.slot(start, Date.now());
  return site === 'google'
    ? i18n.t('walk.opened', [name, time])
    : i18n.t('walk.opened_outlook', [name, time]);
}
