import type { Format } from '@/components/ui/format';
import { guestAddresses } from '@/utils/coffee/guest-address';
import { outlookTitle } from '@/utils/coffee/outlook-link';
import type { Range } from '@/utils/coffee/ranges';
import { isWeeks } from '@/utils/coffee/weekly-rule';
import type { Person } from '@/utils/records/schema';
import {
  type CalendarForm,
  type FormEvent,
  formAddress,
  repeatWords,
  takesSeries,
} from './calendar-form';
import { walkTitle } from './invitation';

/** A walk as a form is filled in with it, and the address of that form. */
export interface WalkEvent {
  event: FormEvent;
  link: string;
  /** What the user has to set in the form, where it can't be told to repeat; it stands in the text too. */
  byHand: string[];
}

/** @param me The user's own name, for the title. */
export function walkEvent(
  form: CalendarForm,
  people: readonly Person[],
  { start, end }: Range,
  said: { details: string; location: string; everyWeeks?: number | undefined },
  { me, format }: { me: string | undefined; format: Format },
): WalkEvent {
  // The event is known again by its title, so it is kept as that calendar will show it.
  const plain = walkTitle(people, me, format);
  const weeks = isWeeks(said.everyWeeks) ? said.everyWeeks : undefined;
  const byHand =
    weeks === undefined || takesSeries(form.site, format.timeZone)
      ? []
      : [repeatWords(start, weeks, format)];
  const event = {
    title: form.site === 'google' ? plain : outlookTitle(plain),
    start,
    end,
    guests: people.flatMap(({ emails }) => guestAddresses(emails).slice(0, 1)),
    details: [...byHand, said.details].join('\n\n'),
    location: said.location,
    everyWeeks: weeks,
  };
  return { event, link: formAddress(form, event, format.timeZone), byHand };
}
