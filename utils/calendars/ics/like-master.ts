import { DAY_SECONDS } from './civil';
import type { EventVersion, Moment } from './read-event';
import type { TimeValue } from './time-value';

/**
 * The versions of one event, each naming the occurrence that it is about as the series does. Outlook
 * names an occurrence of a timed series by its day alone, and one of an all-day series by its midnight
 * in some zone; many leave the zone out. Taken as written, none of these meets its occurrence, which
 * would then stand beside its own exception.
 */
export function namedLikeMaster(versions: readonly EventVersion[]): readonly EventVersion[] {
  if (versions.length < 2 || !versions.some(({ original }) => original)) return versions;
  const master = versions.find(({ original, start }) => !original && start)?.start;
  if (!master) return versions;
  return versions.map((version) => {
    const { original } = version;
    const value = original && valueLike(original, master);
    if (!value) return version;
    const at = master.clock.at(value.day, value.seconds);
    return { ...version, original: { value, clock: master.clock, at } };
  });
}

/** Null where the name can be taken as written. */
function valueLike({ value, at, isFloating }: Moment, master: Moment): TimeValue | null {
  const { form, seconds } = master.value;
  if (form === 'date') {
    if (value.form === 'date') return null;
    // Midnight in UTC stands for the day; any other time in UTC is midnight where the calendar is.
    const isElsewhere = value.form === 'utc' && value.seconds !== 0;
    const wall = isElsewhere ? master.clock.wall(at) : null;
    const day = wall === null ? value.day : Math.floor(wall / DAY_SECONDS);
    return { day, seconds: 0, form };
  }
  if (value.form === 'date') return { day: value.day, seconds, form };
  return isFloating && form === 'local' && !master.isFloating ? value : null;
}
