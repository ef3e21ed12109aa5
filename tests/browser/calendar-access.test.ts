import { describe, expect, it } from 'vitest';
import { mayRead, missingSites } from '@/utils/browser/calendar-access';
import type { Pages } from '@/utils/browser/page-state-schema';
import { SITE_HOSTS } from '@/utils/calendars/sites';

const read = (host: string) => ({ readAt: 1, read: [], parts: {}, host });
const google: Pages = { google: read('calendar.google.com') };
const outlook: Pages = { outlook: read('outlook.live.com') };
const all = new Set([...SITE_HOSTS.google, ...SITE_HOSTS.outlook]);
const without = (...hosts: string[]) => new Set([...all].filter((host) => !hosts.includes(host)));
const noOutlook = without(...SITE_HOSTS.outlook);

describe('which calendar is asked for', () => {
  it('is none while all may be read', () => {
    expect(missingSites(all, {}, 'automatic')).toEqual([]);
    expect(missingSites(all, outlook, 'google')).toEqual([]);
  });

  it('is any that is missing before the first reading', () => {
    expect(missingSites(without('calendar.google.com'), {}, 'automatic')).toEqual(['google']);
    expect(missingSites(new Set(), {}, 'automatic')).toEqual(['google', 'outlook']);
  });

  it('is none that nobody uses, until it is chosen', () => {
    expect(missingSites(noOutlook, google, 'automatic')).toEqual([]);
    expect(missingSites(noOutlook, google, 'outlook')).toEqual(['outlook']);
    expect(missingSites(noOutlook, { ...google, ...outlook }, 'automatic')).toEqual(['outlook']);
  });

  it('looks only at the host of Outlook that the user is on', () => {
    expect(mayRead('outlook', without('outlook.office.com'), outlook)).toBe(true);
    expect(mayRead('outlook', without('outlook.live.com'), outlook)).toBe(false);
    expect(mayRead('outlook', without('outlook.live.com'), {})).toBe(true);
  });
});
