import type { Profile } from '@/utils/functions/profile';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { mergedFunctions } from '@/utils/records/house';
import type { InsightsRows } from '@/utils/records/insights-rows';
import { asksPerMonth } from '../asks-per-month';
import { coverage } from '../coverage';
import { DAY } from '../day-counts';
import { isPeer } from '../peer-ties';
import { keptRate } from '../promises';
import { brokerageOf } from './build-brokerage';
import { buildNetwork } from './build-network';
import { buildWeeks } from './build-weeks';
import type { Insights, PersonInsight } from './contract';
import { type Gathered, gatherPeople, joinRows, strengthsOf } from './gather-people';
import { MOST_PEOPLE, shortLabels, tiedPeople } from './tied-people';
import { monthEnds, weeksUpTo } from './weeks';

export { periodStart } from './weeks';

/** A year of weeks: before that the two years that are read tell too little of what had decayed. */
const STRENGTH_WEEKS = 52;

/**
 * Everything that the Insights screen shows, at `now`, from the rows of two years. The same rows give the
 * same answer. Functions are as the user merged them; weeks and months are those of the profile's zone.
 */
export function buildInsights(rows: InsightsRows, profile: Profile, now: number): Insights {
  const { timeZone } = profile.working;
  const merged = mergedFunctions(rows.functions);
  const own = profile.functionId && (merged.get(profile.functionId) ?? profile.functionId);
  const judgedBy: Profile = { ...profile, functionId: own };
  const { meetings, people: everybody } = joinRows(rows, merged);
  const people = gatherPeople(everybody, rows, judgedBy, now);
  const peers = new Set(
    people.flatMap(({ standing }) => (isPeer(standing) ? [standing.person.id] : [])),
  );
  const matters = new Set(
    rows.functions.flatMap(({ id, matters }) => (matters ? [merged.get(id) ?? id] : [])),
  );
  const { weeks, counted } = buildWeeks(
    meetings.filter(({ meeting }) => meeting.start >= rows.from),
    people,
    { now, timeZone, own },
  );
  const tied = tiedPeople(people);
  const shown = tied.slice(0, MOST_PEOPLE);
  const strengthWeeks = weeksUpTo(now, timeZone, STRENGTH_WEEKS);
  const moments = strengthWeeks.map(({ until }) => until);
  const labels = shortLabels(shown);
  const persons = shown.map((one, index) => personOf(one, labels[index] ?? '', moments));
  const { network, ties } = buildNetwork(shown, labels, meetings, { now, timeZone });
  return {
    now,
    timeZone,
    meetings: counted,
    ...(own && { ownFunctionId: own }),
    weeks,
    coverage: coverage(peersOf(people), matters, now, own),
    asks: asksPerMonth(
      // A year and a month hold twelve months in any zone.
      rows.asks.filter(({ at }) => at > now - 400 * DAY),
      now,
      timeZone,
      (id) => peers.has(id),
    ),
    promises: monthEnds(now, timeZone).map(({ month, until }) => ({
      month,
      ...keptRate(rows.promises, until, timeZone),
    })),
    strengthWeeks: strengthWeeks.map(({ week }) => week),
    people: persons,
    peopleTotal: tied.length,
    network,
    brokerage: brokerageOf(shown, people, ties, { matters, now, own }),
  };
}

function personOf(one: Gathered, label: string, moments: readonly number[]): PersonInsight {
  const { person, verdict, cadence, lastTouch } = one.standing;
  return {
    personId: person.id,
    name: person.name,
    label,
    ...(one.colleague && person.functionId && { functionId: person.functionId }),
    crossFunctional: verdict.standing === 'cross-functional-peer',
    status: cadence.status,
    ratio: cadence.ratio,
    ...(lastTouch !== undefined && { lastTouch }),
    strength: one.strength,
    strengths: strengthsOf(one, moments),
  };
}

/** Peers of any function. */
function peersOf(people: Iterable<Gathered>) {
  return [...people].flatMap(({ standing, strength, onFile }) => {
    const { person, cadence, lastTouch } = standing;
    const { functionId } = person;
    if (!isPeer(standing) || functionId === undefined) return [];
    const known: { functionId: AnyFunctionId; lastTouch?: number } = {
      functionId,
      ...(lastTouch !== undefined && { lastTouch }),
    };
    return [
      {
        ...known,
        personId: person.id,
        name: person.name,
        status: cadence.status,
        ratio: cadence.ratio,
        strength,
        onFile,
      },
    ];
  });
}
