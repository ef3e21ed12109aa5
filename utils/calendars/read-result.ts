/**
 * Why something on a page could not be read. Each is counted in the diagnostics,
 * so a name says what was looked for, never what it contained.
 */
export const FAILURE_REASONS = [
  // the page
  'no-grid',
  'grid-without-dates',
  'chips-missing',
  'range-mismatch', // the heading, the columns and the labels name different days
  'nothing-shown', // no event at all where the page does not say that there is none
  'account-unknown',
  'time-zone-unknown',
  'time-zone-assumed', // the page does not say it: the machine's was taken
  'page-too-large',
  // a chip
  'chip-without-label',
  'chip-without-id',
  'id-undecodable',
  'label-too-long',
  'label-without-time',
  'label-without-date',
  'label-ambiguous',
  'label-date-mismatch',
  'label-time-mismatch', // the label and the place in the column, or the form, tell different times
  'time-in-gap',
  // an open event card
  'card-without-id',
  'card-without-chip',
  'card-title-mismatch',
  'guest-without-email',
  'guest-without-name',
  'guests-collapsed',
  // an open edit form
  'form-without-id',
  'form-without-times',
  'form-title-mismatch',
  // a person's card
  'person-card-without-name',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/** A reading that did not succeed, with its reason. Readers return it; they never throw. */
export interface ReadFailure {
  readonly reason: FailureReason;
}

/** How often each reason came up in one reading. */
export type FailureCounts = Partial<Record<FailureReason, number>>;

export function failure(reason: FailureReason): ReadFailure {
  return { reason };
}

export function isFailure<T extends object>(result: T | ReadFailure): result is ReadFailure {
  return 'reason' in result && Object.keys(result).length === 1;
}
