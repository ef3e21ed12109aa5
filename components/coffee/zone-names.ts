import { fold } from '@/components/people/fold';

/** A zone to choose from. */
export interface ZoneName {
  /** IANA. */
  zone: string;
  /** "Kathmandu" */
  city: string;
  /** What the time there is called in the reader's language: "Nepal Time". */
  time: string;
}

/**
 * Cities whose zone browsers list under an older name; they take the new one too, and people look for
 * it (IANA's `backward` file).
 */
const NEWER: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Buenos_Aires': 'Buenos Aires',
  'America/Godthab': 'Nuuk',
  'America/Indianapolis': 'Indianapolis',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};

/** "Kathmandu", "Buenos Aires": the place a zone is named after. */
export function zoneCity(zone: string): string {
  return NEWER[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

interface Searchable extends ZoneName {
  words: string;
}

const listed = new Map<string, Searchable[]>();

/** Made when somebody first looks for a zone: a formatter for each takes its time. */
function zonesIn(locale: string, now: number): Searchable[] {
  const known = listed.get(locale);
  if (known) return known;
  const all = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].map((zone) => {
    const city = zoneCity(zone);
    const short = timeName(locale, zone, 'shortGeneric', now);
    const long = timeName(locale, zone, 'longGeneric', now);
    const words = fold([city, zone.replaceAll(/[/_]/g, ' '), short, long].join(' '));
    return { zone, city, time: long, words };
  });
  all.sort((a, b) => a.city.localeCompare(b.city, locale));
  listed.set(locale, all);
  return all;
}

function timeName(
  locale: string,
  timeZone: string,
  timeZoneName: 'shortGeneric' | 'longGeneric',
  now: number,
): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/**
 * Zones by the names of their city, continent and time, in English and as the reader's language
 * calls them; those whose city begins with what was typed come first.
 */
export function findZones(typed: string, locale: string, now: number, most: number): ZoneName[] {
  const terms = fold(typed)
    .split(/[\s/_]+/)
    .filter((term) => term !== '');
  const zones = zonesIn(locale, now);
  const begins = (text: string) => terms.every((term) => ` ${text}`.includes(` ${term}`));
  const rank = ({ city, words }: Searchable) => (begins(fold(city)) ? 0 : begins(words) ? 1 : 2);
  return zones
    .filter(({ words }) => terms.every((term) => words.includes(term)))
    .map((zone) => ({ zone, rank: rank(zone) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ zone: { zone, city, time } }) => ({ zone, city, time }));
}
