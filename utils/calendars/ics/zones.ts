import { instantOnDay, offset } from '../instant';
import { zoneOfWindows } from '../outlook/windows-zones';
import { isZone } from '../outlook/zone';
import type { Budget } from './occurrences';
import type { CalendarPart, Component } from './scan';
import { secondsEast } from './time-value';
import { ZoneRules, zoneName } from './zone-rules';

/** Tells instants by a wall clock. */
export interface Clock {
  /** Epoch ms. */
  at(day: number, seconds: number): number;
  /** What the clock shows, seconds since 1970 as if it were UTC; null where that is not known. */
  wall(at: number): number | null;
}

const DAY = 86_400_000;

export const UTC: Clock = {
  at: (day, seconds) => day * DAY + seconds * 1000,
  wall: (at) => Math.floor(at / 1000),
};

/** @param zone IANA name that is known to be one. */
export function ianaClock(zone: string): Clock {
  return {
    at(day, seconds) {
      const minutes = Math.floor(seconds / 60);
      return instantOnDay(day, minutes, zone).at + (seconds - minutes * 60) * 1000;
    },
    wall: (at) => Math.floor((at + offset(at, zone)) / 1000),
  };
}

function rulesClock(rules: ZoneRules): Clock {
  return {
    at: (day, seconds) => (day * 86_400 + seconds - rules.offset(day * 86_400 + seconds)) * 1000,
    wall: () => null,
  };
}

function fixedClock(east: number): Clock {
  return {
    at: (day, seconds) => day * DAY + (seconds - east) * 1000,
    wall: (at) => Math.floor(at / 1000) + east,
  };
}

/** The zones of one file: which clock is meant by a name, and by none. */
export class Zones {
  readonly #described = new Map<string, Component>();
  readonly #clocks = new Map<string, Clock | null>();
  /** A zone costs some hundreds a year. */
  readonly #budget: Budget = { left: 2_000_000, spent: false };

  constructor(calendars: readonly CalendarPart[]) {
    for (const zone of calendars.flatMap(({ zones }) => zones)) {
      const name = zoneName(zone);
      // Of two descriptions the longer one knows more years.
      const known = name ? this.#described.get(name) : undefined;
      if (name && (known?.parts.length ?? -1) < zone.parts.length) this.#described.set(name, zone);
    }
  }

  /** The clock of a TZID; null for a name that says nothing to anybody. */
  clock(name: string): Clock | null {
    let clock = this.#clocks.get(name);
    if (clock === undefined) {
      clock = this.#find(name.trim());
      this.#clocks.set(name, clock);
    }
    return clock;
  }

  /** The clock of a calendar's one described zone, for times from which the name was lost. */
  only({ zones }: CalendarPart): Clock | null {
    if (zones.length === 0) return null;
    const names = new Set(zones.flatMap((zone) => zoneName(zone) ?? []));
    const [name] = names;
    return names.size === 1 && name !== undefined ? this.clock(name) : null;
  }

  #find(name: string): Clock | null {
    if (name === '' || name.length > 200) return null;
    if (/^(?:Z|UTC|GMT|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return UTC;
    if (name.includes('/') && isZone(name)) return ianaClock(name);
    const windows = zoneOfWindows(name);
    if (windows && isZone(windows)) return ianaClock(windows);
    const described = this.#described.get(name);
    const location = described?.lines.find((line) => line.name === 'X-LIC-LOCATION')?.value.trim();
    const zone = [location, tail(name)].find((one) => one?.includes('/') && isZone(one));
    if (zone) return ianaClock(zone);
    const rules = described && new ZoneRules(described, this.#budget);
    if (rules && !rules.isEmpty) return rulesClock(rules);
    const guess = [name, name.replaceAll(/[-_ ]+/g, '/'), withSlash(name)].find(isZone);
    return guess ? ianaClock(guess) : (byWords(name) ?? byOffset(name));
  }
}

/** `/citadel.org/20260101_1/Europe/Berlin` ends in the name that is meant. */
function tail(name: string): string | undefined {
  return /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+-]+(?:\/[\w-]+)?)$/.exec(
    name,
  )?.[1];
}

/** `America-New_York`. */
function withSlash(name: string): string {
  return name.replace(/^([A-Za-z]+)[-.]/, '$1/').replaceAll(' ', '_');
}

let cities: Map<string, string[]> | undefined;

/** Zones by their city, lower case. */
function zonesOfCity(city: string): string[] {
  if (!cities) {
    cities = new Map();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const name = zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase();
      cities.set(name, [...(cities.get(name) ?? []), zone]);
    }
  }
  return cities.get(city.trim().toLowerCase()) ?? [];
}

/**
 * What Outlook shows people: `(UTC-05:00) Eastern Time (US & Canada)`, `(GMT+01.00) Amsterdam, Bern`,
 * and `Germany/Berlin`.
 */
function byWords(name: string): Clock | null {
  const match = /^\s*(?:\((?:UTC|GMT)\s*(?:([+-])(\d{1,2})[:.]?(\d{2})?)?\))?\s*(.*)$/i.exec(name);
  const [, sign, hours, minutes = '00', words = ''] = match ?? [];
  const windows = zoneOfWindows(words.replace(/\s+Time\b.*$/i, ' Standard Time'));
  if (windows && isZone(windows)) return ianaClock(windows);
  const standard =
    sign && (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60) * 1000;
  for (const city of words.split(/[,;:/]/)) {
    const zone = zonesOfCity(city).find((one) => !standard || keeps(one, standard));
    if (zone) return ianaClock(zone);
  }
  return null;
}

/** Whether a zone has this offset in January or July. */
function keeps(zone: string, ms: number): boolean {
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].some((at) => offset(at, zone) === ms);
}

/** `GMT+0100`, `UTC-5`, `(UTC+05:30) …`. */
function byOffset(name: string): Clock | null {
  const match = /^\(?(?:UTC|GMT)?\s*([+-])(\d{1,2})[:.]?(\d{2})?(?:\)|$)/i.exec(name);
  if (!match) return null;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  return fixedClock(secondsEast(`${sign}${hours.padStart(2, '0')}${minutes}`));
}
