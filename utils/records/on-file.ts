import type { Person } from './schema';

/**
 * Whether nobody but a directory told of somebody: their name came from a file, and the user set neither a
 * rhythm, not even none, nor a stakeholder's role (ours). Contact with them is another matter.
 */
export function isFromFile({
  sources,
  cadenceDays,
  stakeholderRoles,
}: Pick<Person, 'sources' | 'cadenceDays' | 'stakeholderRoles'>): boolean {
  return sources.name === 'directory' && cadenceDays === undefined && stakeholderRoles.length === 0;
}
