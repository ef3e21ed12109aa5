import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { Feed, FeedHeld, FeedProblem, FeedState } from '@/utils/calendars/feeds/feed';
import type { AddressProblem } from '@/utils/transfer/feed/feed-address';

const ADDRESS_PROBLEMS = {
  'not-an-address': 'feeds.not_an_address',
  'not-secure': 'feeds.not_secure',
  'with-password': 'feeds.with_password',
} as const satisfies Record<AddressProblem, string>;

const PROBLEMS = {
  'not-allowed': 'feeds.not_allowed',
  'nobody-known': 'feeds.nobody_known',
  unreachable: 'feeds.unreachable',
  'too-slow': 'feeds.too_slow',
  moved: 'feeds.moved',
  refused: 'feeds.refused',
  'not-found': 'feeds.not_found',
  busy: 'feeds.busy',
  server: 'feeds.server',
  unexpected: 'feeds.unexpected',
  'too-large': 'feeds.too_large',
  'no-calendar': 'feeds.no_calendar',
  'not-kept': 'feeds.not_kept',
} as const satisfies Record<FeedProblem, string>;

/** Why an address is not taken. */
export function addressProblemInWords(problem: AddressProblem): string {
  return i18n.t(ADDRESS_PROBLEMS[problem]);
}

/** Since when it is read, and when it is next, while nothing is wrong. */
export function addedInWords(feed: Feed, state: FeedState, format: Format, now: number): string {
  const added = format.longDay(feed.addedAt, now);
  return state.good && !state.problem
    ? i18n.t('feeds.added_next', [added, format.slot(state.nextTry, now)])
    : i18n.t('feeds.added', [added]);
}

/** What went wrong the last time, and when it is tried again. */
export function problemInWords(
  { problem, nextTry }: FeedState,
  format: Format,
  now: number,
): string | undefined {
  if (!problem) return undefined;
  const words = i18n.t(PROBLEMS[problem.reason]);
  return i18n.t('feeds.again', [words, format.slot(nextTry, now)]);
}

/** What was read the last time that it could be, whether guests were named in it, and what was left out. */
export function goodInWords(
  { good }: FeedState,
  format: Format,
  now: number,
): { read: string; guests?: string; leftOut?: string } {
  if (!good) return { read: i18n.t('feeds.never') };
  const held = i18n.t('feeds.held', good.meetings, [format.number(good.meetings)]);
  const read = i18n.t('feeds.good', [format.slot(good.at, now), held]);
  const { leftOut = 0 } = good;
  return {
    read,
    ...(good.meetings > 0 && { guests: guestsInWords(good, format) }),
    ...(leftOut > 0 && {
      leftOut: i18n.t('feeds.left_out', leftOut, [format.number(leftOut)]),
    }),
  };
}

function guestsInWords({ meetings, withGuests }: FeedHeld, format: Format): string {
  if (withGuests === 0) return i18n.t('feeds.no_guests');
  if (withGuests === meetings) return i18n.t('feeds.all_guests');
  return i18n.t('feeds.with_guests', withGuests, [format.number(withGuests)]);
}
