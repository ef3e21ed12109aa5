import { instantOf, offset } from './instant';
import type { MeetingKeys, PageAccount, PageReading, Sighting } from './sighting';

/**
 * The reading as it is in the zone that a page of the same person showed before. Outlook says its
 * zone in months alone (2026), so that a week is read in the machine's zone, which on a journey is
 * another than the mailbox's. Where Outlook never said one, the zone of the user's other calendar is
 * the better guess, and stays a guess. Unchanged where the page said its zone itself, or where none
 * was ever said.
 * @param known What is remembered of the site's account.
 * @param elsewhere What is remembered of the user's account on another site.
 */
export function inProvenZone(
  reading: PageReading,
  known: PageAccount | undefined,
  elsewhere?: PageAccount,
): PageReading {
  const { account, range } = reading;
  if (!account?.timeZoneAssumed) return reading;
  const { timeZoneAssumed, ...told } = account;
  const proven = isProven(known) && isSamePerson(account, known) ? known : undefined;
  const timeZone = (proven ?? (isProven(elsewhere) ? elsewhere : account)).timeZone;
  if (!proven && timeZone === account.timeZone) return reading;
  const move = (at: number) => movedToZone(at, account.timeZone, timeZone);
  return {
    ...reading,
    account: { ...told, timeZone, ...(!proven && { timeZoneAssumed }) },
    ...(range && { range: { from: move(range.from), to: move(range.to) } }),
    sightings: reading.sightings.map((sighting) => movedSighting(sighting, move)),
  };
}

/** Whether a reading proves that what was read before, in a zone that was assumed, stands wrong. */
export function provesOtherZone(
  { account }: PageReading,
  known: PageAccount | undefined,
): { from: string; to: string } | null {
  if (!account || account.timeZoneAssumed || !known?.timeZoneAssumed) return null;
  if (account.timeZone === known.timeZone || !isSamePerson(account, known)) return null;
  return { from: known.timeZone, to: account.timeZone };
}

function isProven(account: PageAccount | undefined): account is PageAccount {
  return account !== undefined && !account.timeZoneAssumed;
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
export function movedToZone(at: number, from: string, to: string): number {
  const local = new Date(at + offset(at, from)).toISOString().slice(0, 16);
  return instantOf(local, to)?.at ?? at;
}
