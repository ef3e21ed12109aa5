import { browser } from 'wxt/browser';
import type { Pages, PartState, SiteState } from '@/utils/browser/page-state-schema';
import { reasonsOf } from '@/utils/browser/pages';
import { PAGE_PARTS, PAGE_SITES, type PageSite } from '@/utils/calendars/sighting';
import { SITE_HOSTS } from '@/utils/calendars/sites';

/**
 * For a bug report, always in English: what was read of which part and what was in the way. Nothing
 * in it can name anybody: of what a page told only the language and the distance of its zone from
 * UTC are taken over, and those only from lists of what exists. Times are ages.
 */
export function diagnosticReport(pages: Pages, now: number): string {
  const sites = PAGE_SITES.flatMap((site) => {
    const state = pages[site];
    return state ? siteLines(site, state, now) : [];
  });
  return [
    `Crosswalk ${browser.runtime.getManifest().version}`,
    `Browser: ${navigator.userAgent}`,
    ...(sites.length > 0 ? sites : ['No calendar page has been read.']),
  ].join('\n');
}

function siteLines(site: PageSite, { host, account, parts, readAt }: SiteState, now: number) {
  const known = SITE_HOSTS[site].find((one) => one === host);
  const told = account
    ? `language ${languageOf(account.language)}, zone ${offsetOf(account.timeZone, now)}, ` +
      `name ${account.name === undefined ? 'not shown' : 'shown'}, ` +
      `address ${account.email === undefined ? 'not shown' : 'shown'}`
    : 'account unknown';
  return [
    '',
    `${site}${known === undefined ? '' : ` at ${known}`}: ${told}, last seen ${age(readAt, now)}`,
    ...PAGE_PARTS.flatMap((part) => {
      const state = parts[part];
      return state ? [`${part}: ${partLine(state, now)}`, ...reasonLines(state)] : [];
    }),
  ];
}

function partLine({ outcome, count, readAt, understoodAt, missed }: PartState, now: number) {
  return [
    outcome,
    ...(count === undefined ? [] : [count === 1 ? '1 entry' : `${count} entries`]),
    `read ${age(readAt, now)}`,
    `understood ${understoodAt === undefined ? 'never' : age(understoodAt, now)}`,
    ...(missed > 0 ? [`missed ${missed} in a row`] : []),
  ].join(', ');
}

function reasonLines({ problems, latest }: PartState): string[] {
  return reasonsOf(problems).map(({ reason, count }) => {
    const last = latest[reason] ?? 0;
    return `  ${reason}: ${count}${last > 0 ? ` (last reading: ${last})` : ''}`;
  });
}

/** "4 min ago", in the largest whole unit: the minute of a reading is nobody's business. */
function age(at: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} d ago`;
}

const names = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** Only subtags that exist: a page could write anything into its language. */
function languageOf(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    if (language.length > 3 || names.language.of(language) === undefined) return 'unknown';
    const more = [
      script !== undefined && names.script.of(script) !== undefined ? script : undefined,
      region !== undefined && names.region.of(region) !== undefined ? region : undefined,
    ];
    return [language, ...more.filter((part) => part !== undefined)].join('-');
  } catch {
    return 'unknown';
  }
}

/** "GMT+05:45": a zone by name would say which city. */
function offsetOf(timeZone: string, now: number): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const part = format.formatToParts(now).find(({ type }) => type === 'timeZoneName');
    return part?.value ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
