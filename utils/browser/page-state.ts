import type { PageAccount, PageReading } from '@/utils/calendars/sighting';
import { inTurn } from './in-turn';
import type { Pages, PartState, SiteState } from './page-state-schema';
import { pagesSetting } from './settings';

/** As many weeks as anybody looks ahead; the latest read are kept. */
const MOST_STRETCHES = 60;

/** Keeps what a reading says of its page; two that arrive together both count. */
export const rememberReading = inTurn(async (reading: PageReading, host?: string) => {
  await pagesSetting.set(nextPages(await pagesSetting.get(), reading, host));
});

/**
 * What is remembered of the calendars' pages after one more reading: reasons add up, the last good
 * time stays, and what was wholly read is remembered until it is over. `host` is the page's.
 */
export function nextPages(before: Pages, reading: PageReading, host?: string): Pages {
  const site = before[reading.site];
  const account = nextAccount(site?.account, reading.account);
  const lastHost = host ?? site?.host;
  const next: SiteState = {
    readAt: reading.readAt,
    read: stretchesRead(site, reading),
    parts: { ...site?.parts, [reading.part]: nextPart(site?.parts[reading.part], reading) },
    ...(account && { account }),
    ...(lastHost !== undefined && { host: lastHost }),
  };
  return { ...before, [reading.site]: next };
}

function nextPart(before: PartState | undefined, reading: PageReading): PartState {
  const { readAt, part, problems } = reading;
  const outcome = outcomeOf(before, reading);
  const understood = outcome !== 'not-understood';
  const understoodAt = understood ? readAt : before?.understoodAt;
  const counted = counts(before, reading);
  const moved = part === 'grid' && reading.extent === 'change' && understood;
  return {
    readAt,
    outcome,
    missed: understood ? 0 : (before?.missed ?? 0) + 1,
    // A change says nothing of the reasons; those of the whole reading before it still hold.
    latest: moved && before ? before.latest : problems,
    problems: sum(before?.problems, problems),
    ...counted,
    ...(understoodAt !== undefined && { understoodAt }),
  };
}

function outcomeOf(before: PartState | undefined, reading: PageReading): PartState['outcome'] {
  const { outcome, part, extent, sightings, people = [] } = reading;
  if (sightings.length + people.length > 0 || outcome === 'not-understood') return outcome;
  // A card or a form always shows something; the grid may be empty.
  if (part !== 'grid') return outcome === 'partial' ? 'not-understood' : outcome;
  if (outcome === 'partial') return outcome;
  // A change without entries leaves things as they were.
  return extent === 'whole' ? 'none' : (before?.outcome ?? 'read');
}

/** What the last whole reading of the grid held. */
function counts(
  before: PartState | undefined,
  { part, outcome, extent, range, sightings }: PageReading,
): Pick<PartState, 'count' | 'shown'> {
  if (part !== 'grid') return {};
  if (extent === 'whole' && outcome !== 'not-understood') {
    return { count: sightings.length, ...(range && { shown: range }) };
  }
  const count = Math.max(before?.count ?? 0, sightings.length);
  return {
    ...(count > 0 && { count }),
    ...(before?.shown && { shown: before.shown }),
  };
}

function sum(before: PartState['problems'] = {}, more: PartState['problems']) {
  const all = { ...before };
  for (const [reason, count] of Object.entries(more)) {
    const key = reason as keyof PartState['problems'];
    all[key] = (all[key] ?? 0) + count;
  }
  return all;
}

/** A page that shows only half of who is signed in adds to the other half, if it is the same person. */
function nextAccount(
  before: SiteState['account'],
  now: PageAccount | undefined,
): SiteState['account'] {
  if (!now || !before) return now ?? before;
  const sameName = now.name !== undefined && now.name === before.name;
  const sameEmail = now.email !== undefined && now.email === before.email;
  const email = now.email ?? (sameName ? before.email : undefined);
  const name = now.name ?? (sameEmail ? before.name : undefined);
  return { ...now, ...(email !== undefined && { email }), ...(name !== undefined && { name }) };
}

function stretchesRead(before: SiteState | undefined, reading: PageReading): SiteState['read'] {
  const ahead = (before?.read ?? []).filter(({ end }) => end > reading.readAt);
  const { part, outcome, extent, range } = reading;
  if (part !== 'grid' || outcome !== 'read' || extent !== 'whole' || !range) return ahead;
  const { from: start, to: end } = range;
  const others = ahead.filter((stretch) => stretch.start < start || stretch.end > end);
  return [...others, { start, end }].slice(-MOST_STRETCHES);
}
