import type { FunctionId, Level } from '@/utils/functions/taxonomy';
import others from './more-people.json';
import closest from './people.json';

/** One person of the invented company. */
export interface CompanyPerson {
  id: string;
  name: string;
  /** The name that meetings of more than 120 days ago still carry. */
  formerName?: string;
  email: string;
  /** Further addresses that invitations use. */
  otherEmails?: string[];
  /** Empty, or of no use, for the people whom the user has yet to sort. */
  title: string;
  department: string;
  functionId: FunctionId | null;
  level: Level;
  /** Id of the manager. */
  manager: string | null;
  timeZone: string;
}

export const COMPANY_NAME = 'Pelican & Thrush';
export const COMPANY_DOMAIN = 'pelicanthrush.example';
export const USER_ID = 'noor';

// The JSON is our own; tests check every function and level in it.
export const PEOPLE = [...closest, ...others] as CompanyPerson[];

const byId = new Map(PEOPLE.map((person) => [person.id, person]));

/** Throws on an unknown id: a slip in the story must not go unseen. */
export function companyPerson(id: string): CompanyPerson {
  const person = byId.get(id);
  if (!person) throw new Error(`Nobody in the company is called ${id}`);
  return person;
}

export const USER = companyPerson(USER_ID);
