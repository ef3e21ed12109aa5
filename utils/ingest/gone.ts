import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import type { Meeting, SourceView } from '@/utils/records/schema';

/** The stretch in which a reading's silence means something; null when it never does. */
export function silentRange(reading: PageReading): { from: number; to: number } | null {
  const { part, outcome, extent, range } = reading;
  return (part === 'grid' && outcome === 'read' && extent === 'whole' && range) || null;
}

/** Whose page a reading is, as far as it tells. */
export function accountOf({ account }: PageReading): string | undefined {
  return account?.email ?? account?.name;
}

/**
 * Meetings whose chip is missing from a wholly read range, each as it is now: gone from this page,
 * and `deletedAt` unless another calendar's page still shows it.
 *
 * A calendar of which the page shows no chip at all may just be hidden, so its meetings stay; so do
 * those of another account's page, and those that a file alone told.
 *
 * @param shown ids of the meetings that the reading showed.
 * @param own the user's addresses: the page of one account does not tell all of another's calendar.
 */
export function goneMeetings(
  reading: PageReading,
  inRange: readonly Meeting[],
  shown: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Meeting[] {
  const range = silentRange(reading);
  if (!range) return [];
  const calendars = new Set(reading.sightings.map((one) => calendarOf(one, reading)));
  const expected = inRange.filter((meeting) => {
    const view = meeting.sources[`${reading.site}-page`];
    return (
      meeting.deletedAt === undefined &&
      meeting.start >= range.from &&
      meeting.start < range.to &&
      view !== undefined &&
      view.goneAt === undefined &&
      view.seenAt <= reading.readAt &&
      isSameAccount(view, reading, own) &&
      calendars.has(calendarIn(meeting, view, reading))
    );
  });
  const missing = expected.filter(({ id }) => !shown.has(id));
  return missing
    .filter((meeting) => !mayBeHidden(meeting, expected, missing, reading))
    .map((meeting) => withoutChip(meeting, reading));
}

/** The name for the calendar of an Outlook page that tells no address: the site's own. */
const OWN = 'own';

function calendarOf({ calendar }: Pick<Sighting, 'calendar'>, { site }: PageReading) {
  // Google leaves only tasks without a calendar, which come and go with a switch of their own.
  return calendar ?? (site === 'outlook' ? OWN : null);
}

function calendarIn(meeting: Meeting, view: SourceView, reading: PageReading) {
  const isOld = view.told === undefined;
  const calendar = view.calendar ?? (isOld ? meeting.calendar : undefined);
  const known = calendarOf({ ...(calendar && { calendar }) }, reading);
  return known ?? 'none';
}

/** Whether a view is of the same account's page as the reading, as far as either tells. */
export function isSameAccount(
  view: SourceView,
  reading: PageReading,
  own: ReadonlySet<string>,
): boolean {
  const account = accountOf(reading);
  const { calendar } = view;
  if (calendar !== undefined && own.has(calendar)) return calendar === account;
  if (view.account === undefined || view.account === account) return true;
  // A page may tell the name first and the address later, when a menu was opened.
  return account !== undefined && view.account.includes('@') !== account.includes('@');
}

/**
 * On a page that does not tell its calendars apart, many that vanish at once are those of a calendar
 * that was hidden. Ours: three or more, and more than are left.
 */
function mayBeHidden(
  meeting: Meeting,
  expected: readonly Meeting[],
  missing: readonly Meeting[],
  reading: PageReading,
): boolean {
  const onUnnamed = (one: Meeting) => {
    const view = one.sources[`${reading.site}-page`];
    return view !== undefined && calendarIn(one, view, reading) === OWN;
  };
  if (!onUnnamed(meeting)) return false;
  const [known, gone] = [expected.filter(onUnnamed).length, missing.filter(onUnnamed).length];
  return gone >= 3 && gone > known - gone;
}

function withoutChip(meeting: Meeting, { site, readAt }: PageReading): Meeting {
  const source = `${site}-page` as const;
  const view = meeting.sources[source];
  const sources = { ...meeting.sources, ...(view && { [source]: { ...view, goneAt: readAt } }) };
  const next: Meeting = { ...meeting, sources };
  const pages = [sources['google-page'], sources['outlook-page']].filter(
    (one) => one !== undefined,
  );
  if (pages.every(({ goneAt }) => goneAt !== undefined)) next.deletedAt = readAt;
  return next;
}
