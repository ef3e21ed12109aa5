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
import { EMPTY_DRAFT, type WalkDraft } from '@/utils/browser/walk-draft';
import type { PageSite } from '@/utils/calendars/sighting';
import { guestAddresses } from '@/utils/coffee/guest-address';
import type { Range } from '@/utils/coffee/ranges';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { proposeWalk } from '@/utils/records/walks';
import { asChosen } from './as-chosen';
import { calendarForm } from './calendar-form';
import { type Letter, letterOf } from './letter';
import { restOnClipboard } from './rest-on-clipboard';
import { draftKey, keptDraft, spendDraft } from './walk-draft';
import { walkEvent } from './walk-event';
import { loadWalkMaterial } from './walk-material';

/** What the walk page lets the user say; the button in a list goes without. */
export interface WalkText {
  /** As it was read and changed; without it what was written for them, else what the records say. */
  details?: string;
  /** Where; without it the place chosen for them, else the last one. */
  location?: string;
  /** Weeks between one and the next; without it, where nobody has read the text, as chosen for them. */
  everyWeeks?: number;
  /** The gray-zone issue that it is about. */
  issueId?: string;
  /** Under what it was written; without it `draftKey` of these people and the issue. */
  draft?: string;
}

export type OpenWalk = (
  people: Person | readonly Person[],
  slot: Range,
  text?: WalkText,
) => Promise<boolean | undefined>;

/**
 * Opens the calendar's own form, filled in, and remembers the walk so that its event is known when
 * it turns up. What was written for these people and not opened yet goes with it, and is kept again with
 * Undo. Where nobody has read the text before it goes out, the toast says how much of it comes from the
 * user's notes.
 */
export function useOpenWalk(): OpenWalk {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const profile = useProfile();
  const standings = useStandings();
  const letterFor = useCallback(
    async (people: readonly Person[], issueId: string | undefined, draft: WalkDraft) => {
      const [first] = people;
      const standing = standings?.find(({ person }) => person.id === first?.id);
      const [texts, agenda, material] = await Promise.all([
        invitationTextsSetting.get(),
        agendaSetting.get(),
        loadWalkMaterial(db, people, standing, issueId, Date.now()),
      ]);
      return letterOf(material, people, { me: profile?.name, texts, agenda, format }, draft);
    },
    [db, standings, profile, format],
  );
  const openForm = useCallback(
    async (whom: Person | readonly Person[], at: Range, given: WalkText = {}) => {
      const people = isSeveral(whom) ? whom : [whom];
      const { issueId } = given;
      const personIds = people.map(({ id }) => id);
      const key = given.draft ?? draftKey(personIds, issueId);
      const form = await calendarForm(profile?.emails ?? []);
      const draft = (await keptDraft(key)) ?? EMPTY_DRAFT;
      const letter =
        given.details === undefined ? await letterFor(people, issueId, draft) : undefined;
      const said = {
        details: given.details ?? letter?.sent ?? '',
        location: given.location ?? draft.place ?? (await walkPlaceSetting.get()),
      };
      const asked = { slot: at, everyWeeks: given.everyWeeks };
      const going = standings?.filter(({ person }) => personIds.includes(person.id)) ?? [];
      const { slot, everyWeeks: often } =
        given.details === undefined
          ? await asChosen(db, going, asked, draft.when, profile, Date.now())
          : asked;
      const me = profile?.name;
      const rhythm = { ...said, everyWeeks: often };
      const { event, link, byHand } = walkEvent(form, people, slot, rhythm, { me, format });
      const { title, start, end, everyWeeks } = event;
      const walk = {
        personIds,
        title,
        start,
        end,
        ...(everyWeeks !== undefined && { everyWeeks }),
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
      const keepAgain = await spendDraft(key);
      const told = [
        openedInWords(form.site, format.list(people.map(({ name }) => name)), start, format),
        ...(letter ? whoseWords(letter, format) : []),
        ...withoutAddress(people, format),
        ...byHand.map((words) => i18n.t('walk_form.set_there', [words])),
        ...cut,
      ];
      toasts.show(told.join(' '), async () => {
        await undo?.();
        await keepAgain();
      });
      return true;
    },
    [db, run, toasts, format, profile, standings, letterFor],
  );
  // Two forms saved would invite the person twice.
  return useSingle(openForm);
}

function isSeveral(whom: Person | readonly Person[]): whom is readonly Person[] {
  return Array.isArray(whom);
}

/** Whom the form does not name as a guest: saved as it is, they would not hear of it. */
function withoutAddress(people: readonly Person[], format: Format): string[] {
  const names = people.flatMap(({ name, emails }) =>
    guestAddresses(emails).length === 0 ? isolated(name) : [],
  );
  return names.length === 0 ? [] : [i18n.t('walk_form.no_address', [format.list(names)])];
}

/** Nobody has read the letter once more: that it is the user's own, or how much of it is from the notes. */
function whoseWords({ edited, fromNotes }: Letter, format: Format): string[] {
  if (edited) return [i18n.t('walk_form.as_written')];
  const count = fromNotes.filter(({ named }) => named).length;
  return count === 0 ? [] : [i18n.t('walk_form.names_notes', count, [format.number(count)])];
}

function openedInWords(site: PageSite, name: string, start: number, format: Format): string {
  const time = format.slot(start, Date.now());
  return site === 'google'
    ? i18n.t('walk.opened', [name, time])
    : i18n.t('walk.opened_outlook', [name, time]);
}
