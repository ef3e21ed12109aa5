import { browser } from 'wxt/browser';
import type { PageState } from '@/utils/browser/settings';

/** For a bug report: what was read and why not, with no name, title or address in it. */
export function diagnosticReport({
  site,
  outcome,
  readAt,
  understoodAt,
  account,
  problems,
}: PageState): string {
  const moment = (at: number | undefined) =>
    at === undefined ? 'never' : new Date(at).toISOString();
  return [
    `Crosswalk ${browser.runtime.getManifest().version}`,
    `Browser: ${navigator.userAgent}`,
    `Page: ${site}, language ${account?.language ?? 'unknown'}, zone ${account?.timeZone ?? 'unknown'}`,
    `Last reading: ${outcome}, ${moment(readAt)}`,
    `Last understood: ${moment(understoodAt)}`,
    ...Object.entries(problems).map(([reason, count]) => `${reason}: ${count}`),
  ].join('\n');
}
