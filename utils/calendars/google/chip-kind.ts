import type { MeetingKind } from '../sighting';
import type { GoogleId } from './event-id';
import { JSLOG, type Jslog } from './jslog';

/** Calendars that Google fills itself: holidays, birthdays, sports (`@v` in an id). */
const GENERATED_DOMAIN = '@group.v.calendar.google.com';
/** The number a holiday calendar has in `jslog`, seen 2025. */
const HOLIDAY_CALENDAR = 5;

/** The chip of an event whose card is still being filled in; only English was seen (2026). */
const BEING_CREATED = /^event is being created/i;
/** How labels begin for a working location, "Working location: Home"; only English was seen (2026). */
const WORKING_LOCATION = /^working location\s*:/i;
/**
 * The same in any language: nothing but words and a colon before the title. Of all labels only those
 * of tasks and working locations begin so, and tasks are told by their ids.
 */
const WORDS_AND_COLON = /^[^\d,،、，:：]+[:：]\s*$/;
/** Titles that Google itself gives; English as its form offers them, Japanese seen 2025. */
const OUT_OF_OFFICE = new Set(['out of office', '不在']);
const FOCUS = new Set(['focus time', 'サイレント モード']);

/**
 * What a chip stands for. The id's prefix is surer than the log, the log than words.
 * @param beforeTitle Of the label; the whole of it where the title isn't found there.
 */
export function kindOf(
  id: GoogleId | null,
  jslog: Jslog | null,
  beforeTitle: string,
  title: string | undefined,
): MeetingKind | 'roll-up' {
  if (BEING_CREATED.test(beforeTitle)) return 'roll-up';
  if (id?.kind === 'roll-up' || jslog?.kind === JSLOG.taskRollUp) return 'roll-up';
  if (id?.kind === 'task' || id?.kind === 'task-block') return id.kind;
  if (jslog?.kind === JSLOG.taskOpen || jslog?.kind === JSLOG.taskDone) return 'task';
  const calendar = jslog?.calendar ?? (id?.kind === 'event' ? id.calendar : '');
  if (calendar.endsWith(GENERATED_DOMAIN) || jslog?.ownership === HOLIDAY_CALENDAR) {
    return 'holiday';
  }
  if (WORKING_LOCATION.test(beforeTitle) || WORDS_AND_COLON.test(beforeTitle)) {
    return 'working-location';
  }
  const plain = title?.trim().toLowerCase() ?? '';
  if (OUT_OF_OFFICE.has(plain)) return 'out-of-office';
  return FOCUS.has(plain) ? 'focus' : 'event';
}
