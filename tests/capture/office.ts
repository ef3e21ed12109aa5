import { createNameIndex, type KnownName } from '@/utils/capture/name-index';
import type { CaptureContext } from '@/utils/capture/understand';

/** Tuesday, 12 May 2026, 9:18 in London. */
export const NOW = Date.UTC(2026, 4, 12, 8, 18);

/** An office with the names that make trouble. The ids are the first words, where one has them. */
const NAMES: [id: string, name: string, ...aliases: string[]][] = [
  ['priya', 'Priya Raman'],
  ['tom', 'Tom Okafor'],
  ['lena', 'Lena Fischer'],
  ['dov', 'Dov Alpert'],
  ['noa', 'Noa Weiss'],
  ['odalys', 'Odalys Brandt'],
  ['jun-a', 'Jun Abernathy'],
  ['jun-i', 'Jun Ito'],
  ['may', 'May Lindqvist'],
  ['will', 'Will Harrow'],
  ['mark', 'Mark Osei'],
  ['bill', 'Bill Tanaka'],
  ['friday', 'Friday Nwosu'],
  ['grace', 'Grace Hill'],
  ['an', 'An Nguyen'],
  ['zoe', 'Zoë Lukács'],
  ['jp', 'Jean-Pierre Dupont'],
  ['oneil', "Maeve O'Neil"],
  ['tanaka', '田中 太郎'],
  ['minjun', '김민준'],
  ['dana', 'דנה כהן'],
  ['salma', 'سلمى حداد'],
  ['long', 'Ana Maria dos Santos'],
  ['april', 'April Stone'],
  ['cher', 'Cher'],
  ['kofi', 'Kofi Mensah'],
  ['jan', 'Jan Novak'],
  ['sunday', 'Sunday Adeyemi'],
  ['petra', 'Petra Oyelaran'],
];

export const PEOPLE: KnownName[] = NAMES.map(([id, name, ...aliases], at) => ({
  id,
  name,
  aliases,
  weight: 100 - at,
}));

const INDEX = createNameIndex(PEOPLE);

export function office(more: Partial<CaptureContext> = {}): CaptureContext {
  return {
    names: INDEX,
    here: [],
    choices: {},
    now: NOW,
    timeZone: 'Europe/London',
    language: 'en',
    ...more,
  };
}
