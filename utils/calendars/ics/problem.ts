/** Why a part of a calendar file could not be read, or not as it stands. Named by what was looked for. */
export const ICS_PROBLEMS = [
  // the file
  'no-calendar', // nothing in it is a calendar
  'text-too-long',
  'unexpected-end', // it ends in the middle of an event
  'too-many-events',
  'too-many-occurrences',
  'more-problems', // the list ends here, not the problems
  // a line or a component
  'broken-line',
  'component-not-closed',
  'nested-too-deep',
  // an event
  'event-without-start',
  'time-unreadable',
  'duration-unreadable',
  'end-before-start',
  'zone-unknown', // taken for local time
  'same-uid', // two events under one name, which are kept apart by their start
  // a recurrence
  'rule-unreadable',
  'rule-too-heavy', // more work than any calendar needs: read as far as it went
  'repeats-within-day', // no meeting: the event was left out
] as const;
export type IcsProblem = (typeof ICS_PROBLEMS)[number];

/** Nothing of what the file says, so that a list of problems can be shown and sent. */
export interface Problem {
  reason: IcsProblem;
  /** In the file as it was given, from 1. */
  line: number;
}

const LEAVES_OUT: ReadonlySet<IcsProblem> = new Set(['event-without-start', 'repeats-within-day']);

/** How many events are not among the sightings because of what is wrong with them. */
export function eventsLeftOut(problems: readonly Problem[]): number {
  return problems.filter(({ reason }) => LEAVES_OUT.has(reason)).length;
}

const MOST = 500;

/** What went wrong in one file, in the order of finding, the same reason once a line. */
export class ProblemList {
  readonly found: Problem[] = [];
  readonly #seen = new Set<string>();

  add(reason: IcsProblem, line: number): void {
    const key = `${line} ${reason}`;
    if (this.#seen.has(key) || this.found.length > MOST) return;
    this.#seen.add(key);
    this.found.push(
      this.found.length === MOST ? { reason: 'more-problems', line } : { reason, line },
    );
  }
}
