import { i18n } from '#i18n';
import { createFormat, type Format } from '@/components/ui/format';
import { zoneCity } from './zone-names';

const TWO_DAYS = 2 * 86_400_000;

/** What clocks elsewhere show then: "20:00", or "Wed 08:00" where it is another day. */
export function clockIn(zone: string, at: number, format: Format): string {
  const there = createFormat(format.locale, zone);
  const sameDay = there.localDay(at) === format.localDay(at);
  // Seen from two days before, it is a weekday and never "Today".
  return sameDay ? there.clock(at) : there.slot(at, at - TWO_DAYS);
}

/** "20:00 for them"; with several zones "20:00 in Kathmandu and 15:15 in Lisbon". */
export function timeForThem(zones: readonly string[], at: number, format: Format): string {
  const [only, ...more] = zones;
  if (only === undefined) return '';
  if (more.length === 0) return i18n.t('slots.for_them', [clockIn(only, at, format)]);
  return format.list(
    zones.map((zone) => i18n.t('slots.in_city', [clockIn(zone, at, format), zoneCity(zone)])),
  );
}
