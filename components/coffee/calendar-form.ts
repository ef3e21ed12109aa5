import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { homeSite, outlookHost } from '@/utils/browser/pages';
import { calendarChoiceSetting, pagesSetting, sampleSetting } from '@/utils/browser/settings';
import { googleEventLink, googleRepeats } from '@/utils/coffee/google-link';
import { outlookBody, outlookEventLink } from '@/utils/coffee/outlook-link';

/** The new-event form of the calendar the user lives in, at that calendar's own address. */
export type CalendarForm =
  | { site: 'google'; account: string | undefined }
  | { site: 'outlook'; host: string };

/** What the form is filled in with; instants are epoch ms. */
export interface FormEvent {
  title: string;
  start: number;
  end: number;
  guests: string[];
  details: string;
  location?: string | undefined;
  /** Weeks between one and the next; once unless told. */
  everyWeeks?: number | undefined;
}

/** What the settings say of calendars. */
interface CalendarsKnown {
  /** Sample data is shown. */
  sample: boolean;
  pages: Awaited<ReturnType<typeof pagesSetting.get>>;
  choice: Awaited<ReturnType<typeof calendarChoiceSetting.get>>;
}

/** Google's while no calendar was read. The invented user has no account. */
export function formAmong(
  { sample, pages, choice }: CalendarsKnown,
  emails: readonly string[],
): CalendarForm {
  if (homeSite(pages, choice) === 'outlook') {
    return { site: 'outlook', host: outlookHost(pages, sample ? [] : emails) };
  }
  return { site: 'google', account: sample ? undefined : pages.google?.account?.email };
}

/** The same, read now. */
export async function calendarForm(emails: readonly string[]): Promise<CalendarForm> {
  const [sample, pages, choice] = await Promise.all([
    sampleSetting.get(),
    pagesSetting.get(),
    calendarChoiceSetting.get(),
  ]);
  return formAmong({ sample: sample !== null, pages, choice }, emails);
}

/** Its address, filled in. Of a series that it can't be told (`takesSeries`) the first one. */
export function formAddress(form: CalendarForm, event: FormEvent, timeZone: string): string {
  return form.site === 'google'
    ? googleEventLink({ ...event, timeZone, account: form.account })
    : outlookEventLink({ ...event, host: form.host });
}

/** Is the text whole in the address of a form, or was it cut to keep that short? */
export function holdsText(link: string, details: string): boolean {
  const sent = new URL(link).searchParams;
  const whole = details.trim().toWellFormed();
  return [whole, outlookBody(whole)].includes(sent.get('details') ?? sent.get('body') ?? '');
}

/** Can its form be told to repeat the event? Outlook's never; Google's in a zone that it knows. */
export function takesSeries(site: CalendarForm['site'], timeZone: string): boolean {
  return site === 'google' && googleRepeats(timeZone);
}

/** "Repeat: every 4 weeks on Tuesday", to be set by hand. */
export function repeatWords(start: number, everyWeeks: number, format: Format): string {
  return i18n.t('walk_form.repeats', everyWeeks, [
    format.number(everyWeeks),
    format.weekday(start),
  ]);
}
