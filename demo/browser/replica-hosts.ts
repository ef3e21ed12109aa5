import { SITE_HOSTS } from '@/utils/calendars/sites';
import { TEAMS_HOST } from '../outlook/teams';

const HOSTS: ReadonlySet<string> = new Set([...Object.values(SITE_HOSTS).flat(), TEAMS_HOST]);

/** Whether a replica stands at this address, so that nothing of it may reach the real one. */
export function isReplicas(url: string): boolean {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.protocol === 'https:' && HOSTS.has(address.host);
}
