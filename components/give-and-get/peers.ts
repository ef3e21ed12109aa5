import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Of the user's own function or another, but in nobody's line. */
export function isPeer(standing: PersonStanding | undefined): boolean {
  const kind = standing?.verdict.standing;
  return kind === 'peer' || kind === 'cross-functional-peer';
}
