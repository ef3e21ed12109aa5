import type { Meeting, Person } from '@/utils/records/schema';
import { plainWords } from './same-words';

/**
 * With whom something that names nobody was most likely agreed in a meeting (ours): with whoever's name
 * is among its words, the more of the name the better; else with the organizer; else with the first.
 * Undefined without people.
 */
export function mostLikelyMeant(
  text: string,
  people: readonly Person[],
  { organizerEmail, organizerName }: Pick<Meeting, 'organizerEmail' | 'organizerName'>,
): Person | undefined {
  const words = new Set(plainWords(text));
  const named = ({ name }: Person) => plainWords(name).filter((word) => words.has(word)).length;
  const most = Math.max(0, ...people.map(named));
  if (most > 0) return people.find((one) => named(one) === most);
  const email = organizerEmail?.toLowerCase();
  const organizes = ({ emails, name }: Person) =>
    email === undefined ? name === organizerName : emails.includes(email);
  return people.find(organizes) ?? people[0];
}
