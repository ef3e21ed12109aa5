import type { Meeting, Person } from '@/utils/records/schema';

/** The meeting by which to ask who was meant: the next or running one, else the latest. */
export function meetingAsked(meetings: readonly Meeting[], now: number): Meeting | undefined {
  const ahead = meetings.filter(({ end }) => end > now).sort((a, b) => a.start - b.start);
  const past = meetings.filter(({ end }) => end <= now).sort((a, b) => b.start - a.start);
  return ahead[0] ?? past[0];
}

/** The name to ask about: as the candidates write it, where they all write it alike. */
export function nameAsked(shown: string, candidates: readonly Pick<Person, 'name'>[]): string {
  const [first, ...others] = candidates.map(({ name }) => name);
  return first !== undefined && others.every((name) => name === first) ? first : shown;
}
