import { type FailureReason, failure, isFailure, type ReadFailure } from '../read-result';
import type { MeetingKind, PageAccount, Sighting } from '../sighting';
import { kindOf } from './chip-kind';
import { labelOf, shownTimeOf, titleOf } from './chip-source';
import { chipTimes } from './chip-times';
import { decodeEventId, type GoogleId, instanceSuffix } from './event-id';
import { type Jslog, readJslog } from './jslog';
import { afterTitle, locationIn } from './label-parts';
import { readResponse } from './response';

export interface ChipContext {
  /** The day whose column or cell holds the chip, YYYY-MM-DD. */
  day: string | null;
  /** Whether that day is a witness of the chip's date: in lists it is not. */
  daySure: boolean;
  /** Days of the row that holds a stacked chip. */
  rowDays: readonly string[];
  account: PageAccount;
  /** Epoch ms. */
  now: number;
}

export interface ChipReading {
  sighting: Sighting;
  /** What was wrong with it and did not prevent reading it. */
  problems: FailureReason[];
}

/** `not-an-event`: a line of the page that stands for no single event ("30 pending tasks"). */
export type ChipResult = ChipReading | ReadFailure | 'not-an-event';

/** A longer title is cut, on chips and cards alike, so that the two can be compared. */
export const MAX_TITLE = 1024;

/** Reads one chip of any view. */
export function readChip(chip: Element, context: ChipContext): ChipResult {
  const { account } = context;
  const raw = chip.getAttribute('data-eventid');
  if (!raw) return failure('chip-without-id');
  const id = decodeEventId(raw);
  const jslog = readJslog(chip.getAttribute('jslog'));
  const label = labelOf(chip)?.trim();
  if (!label) return failure('chip-without-label');

  const title = titleOf(chip);
  const kind = kindOf(id, jslog, label, title);
  if (kind === 'roll-up') return 'not-an-event';
  // The page logs the event's own id too, a second way to it.
  const eventId = id && 'eventId' in id ? id.eventId : jslog?.eventId;
  if (!eventId) return failure('id-undecodable');

  const times = chipTimes(label, title, shownTimeOf(chip), chip, context);
  if (isFailure(times)) return times;
  const rest = afterTitle(label, title);
  const myResponse = readResponse(rest, account.language);
  const location = locationIn(rest, account.language);
  const calendar = jslog?.calendar ?? (id && 'calendar' in id ? id.calendar : undefined);
  const mine = isMine(kind, id, jslog, calendar, account);
  const recurring = instanceSuffix(eventId) !== null;
  const shown = (title ?? times.title)?.trim().slice(0, MAX_TITLE);
  const sighting: Sighting = {
    source: 'google-page',
    keys: { googleEventId: eventId },
    detail: 'chip',
    seenAt: context.now,
    kind,
    ...(shown && { title: shown }),
    start: times.start,
    end: times.end,
    allDay: times.allDay,
    ...(calendar && { calendar }),
    ...(mine !== undefined && { onMyCalendar: mine }),
    ...(myResponse && { myResponse }),
    ...(location && { location }),
    ...(recurring && { recurring }),
  };
  return { sighting, problems: id ? times.problems : ['id-undecodable', ...times.problems] };
}

/** Tasks have no calendar and are always the user's own. Undefined where nothing tells. */
function isMine(
  kind: MeetingKind,
  id: GoogleId | null,
  jslog: Jslog | null,
  calendar: string | undefined,
  account: PageAccount,
): boolean | undefined {
  if (kind === 'holiday') return false;
  if (kind === 'task' || id?.kind === 'task-block') return true;
  if (jslog?.ownership === 1 || jslog?.ownership === 2) return true;
  return calendar && account.email ? calendar === account.email : undefined;
}
