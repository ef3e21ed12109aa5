import { instantOf, offset } from './instant';
import type { MeetingKeys, PageAccount, PageReading, Sighting } from './sighting';

/**
 * The reading as it is in the zone that a page of the same person showed before. Outlook says its
 * zone in months alone (2026), so that a week is read in the machine's zone, which on a journey is
 * another than the mailbox's. Unchanged where the page said its zone itself, where none was ever
 * said, or where the page is another person's.
 * @param known What is remembered of the site's account.
 */
export function inProvenZone(reading: PageReading, known: PageAccount | undefined): PageReading {
  const { account, range } = reading;
  if (!account?.timeZoneAssumed || !known || known.timeZoneAssumed) return reading;
  if (!isSamePerson(account, known)) return reading;
  const { timeZoneAssumed: _, ...told } = account;
  const { timeZone } = known;
  const move = (at: number) => moved(at, account.timeZone, timeZone);
  return {
    ...reading,
    account: { ...told, timeZone },
    ...(range && { range: { from: move(range.from), to: move(range.to) } }),
    sightings: reading.sightings.map((sighting) => movedSighting(sighting, move)),
  };
}

function isSamePerson(one: PageAccount, other: PageAccount): boolean {
  if (one.email !== undefined && other.email !== undefined) return one.email === other.email;
  return one.name !== undefined && one.name === other.name;
}

function movedSighting(sighting: Sighting, move: (at: number) => number): Sighting {
  const { start, end, keys } = sighting;
  if (start === undefined || end === undefined) return sighting;
  const [from, to] = [move(start), move(end)];
  return {
    ...sighting,
    keys: movedKeys(keys, `shown:${start}-${end}:`, `shown:${from}-${to}:`),
    start: from,
    end: to,
  };
}

/** Where the page has no id, an event is named by its times among others. */
function movedKeys(keys: MeetingKeys, before: string, after: string): MeetingKeys {
  const { outlookItemId } = keys;
  if (!outlookItemId?.startsWith(before)) return keys;
  return { ...keys, outlookItemId: after + outlookItemId.slice(before.length) };
}

/** The instant at which the clock of another zone shows the same. */
function moved(at: number, from: string, to: string): number {
  const local = new Date(at + offset(at, from)).toISOString().slice(0, 16);
  return instantOf(local, to)?.at ?? at;
}
