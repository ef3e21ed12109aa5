import { expect, it } from 'vitest';
import type { App } from '@/demo/google/page/app';
import { zoneOf } from '@/demo/google/page/repeat-field';
import { createReplica } from '@/demo/serve';

const { calendar } = createReplica({ now: Date.UTC(2026, 4, 12), timeZone: 'Europe/London' });

it.each([
  ['ctz=Asia/Kathmandu', 'Asia/Kathmandu'],
  ['ctz=America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['ctz=Asia/Tokyo&stz=Pacific/Chatham', 'Pacific/Chatham'],
  ['', 'Europe/London'],
  ['ctz=Etc/GMT%2B5', 'Europe/London'],
  ['ctz=EST', 'Europe/London'],
  ['ctz=%2B02:00', 'Europe/London'],
  ['ctz=Europe/Nowhere', 'Europe/London'],
])(
  'the zone of a link with %s is %s: what Google does not know passes in silence',
  (query, zone) => {
    const app: Pick<App, 'calendar'> = { calendar };
    expect(zoneOf(new URLSearchParams(query), app)).toBe(zone);
  },
);
