import { browser } from 'wxt/browser';
import { type Feed, type FeedAnswer, feedHost } from '@/utils/calendars/feeds/feed';
import { PAGE_SITES } from '@/utils/calendars/sighting';
import { SITE_HOSTS } from '@/utils/calendars/sites';
import { readBounded } from './read-bounded';

/** An answer has to begin and end within this; a background that waits longer is stopped. */
const LONGEST_WAIT = 25_000;
/** A calendar of twenty busy years has some tens of megabytes. */
const MOST_BYTES = 50_000_000;

/**
 * Has the browser ask the user for the one host, which they may answer once and for all. Call it
 * first thing in a click handler, or the browser refuses. False when they said no.
 */
export function askForFeed(feed: Pick<Feed, 'url'>): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(feed)] }).catch(() => false);
}

export function mayReadFeed(feed: Pick<Feed, 'url'>): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(feed)] });
}

/** Gives back every host that was asked for and that none of these calendars needs any more. */
export async function giveBackHosts(feeds: readonly Feed[]): Promise<void> {
  const needed = new Set([
    ...feeds.map(feedHost),
    ...PAGE_SITES.flatMap((site) => SITE_HOSTS[site]),
  ]);
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) {
    const host = /^https:\/\/([^/*:]+)\/\*$/.exec(origin)?.[1];
    if (host === undefined || needed.has(host)) continue;
    // One that the browser holds on to is none of ours to give.
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

function patternOf(feed: Pick<Feed, 'url'>): string {
  return `https://${feedHost(feed)}/*`;
}

/** Asks an address for its calendar, with nothing of the user but the address itself. Never throws. */
export async function fetchFeed(url: string, headers: Record<string, string>): Promise<FeedAnswer> {
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  const request: RequestInit = {
    headers: { Accept: 'text/calendar', ...headers },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  };
  try {
    const response = await fetch(url, request);
    if (!response.url.startsWith('https://')) return { failed: 'moved' };
    const text = response.status === 200 ? await readBounded(response, MOST_BYTES) : '';
    if (text === null) return { failed: 'too-large' };
    const header = (name: string) => response.headers.get(name) ?? undefined;
    const [etag, lastModified] = [header('etag'), header('last-modified')];
    const retryAfter = header('retry-after');
    return {
      status: response.status,
      text,
      ...(etag !== undefined && etag.length <= LONGEST_HEADER && { etag }),
      ...(lastModified !== undefined && lastModified.length <= LONGEST_HEADER && { lastModified }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  } catch {
    if (signal.aborted) return { failed: 'too-slow' };
    return { failed: (await leadsElsewhere(url, signal)) ? 'moved' : 'unreachable' };
  }
}

const LONGEST_HEADER = 1_000;

/** A redirect to a host that may not be read fails like a dead line; only this tells them apart. */
async function leadsElsewhere(url: string, signal: AbortSignal): Promise<boolean> {
  const request: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal };
  const response = await fetch(url, { ...request, redirect: 'manual' }).catch(() => null);
  return response?.type === 'opaqueredirect';
}
