/**
 * Why something on a page could not be read. Each is counted in the diagnostics,
 * so a name says what was looked for, never what it contained.
 */
export const FAILURE_REASONS = [
  // the page
  'no-grid',
  'grid-without-dates',
  'chips-missing',
  'account-unknown',
  'time-zone-unknown',
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
  'time-in-gap',
  // an open event card
  'card-without-id',
  'card-without-chip',
  'card-title-mismatch',
  'guest-without-email',
  'guests-collapsed',
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
