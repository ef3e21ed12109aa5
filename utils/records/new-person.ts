import type { Person } from './schema';
import { shownName } from './shown-name';
import { newStamp } from './stamp';

/** Somebody of whom a calendar showed only the name; see `shownName` for what of it is shown. */
export function newNamedPerson(name: string, now: number): Person {
  const shown = shownName(name);
  return {
    ...newStamp(now),
    name: shown,
    aliases: shown === name ? [] : [name],
    emails: [],
    sources: { name: 'invite' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
}
