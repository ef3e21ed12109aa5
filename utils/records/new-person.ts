import type { Person } from './schema';
import { newStamp } from './stamp';

/** Somebody of whom a calendar showed only the name. */
export function newNamedPerson(name: string, now: number): Person {
  return {
    ...newStamp(now),
    name,
    aliases: [],
    emails: [],
    sources: { name: 'invite' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
}
