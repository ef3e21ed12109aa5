import { parseUrl } from '@/utils/calendars/parse-url';

/** `not-an-address`: no URL at all · `not-secure`: not https · `with-password`: names a user. */
export type AddressProblem = 'not-an-address' | 'not-secure' | 'with-password';

const LONGEST = 2_000;

/**
 * The https address of a calendar that somebody pasted. `webcal://`, which calendars write so that a
 * program opens, is the same over https. A fragment is left out: no server ever sees it.
 */
export function feedAddress(text: string): { url: string } | { problem: AddressProblem } {
  const bare = text.trim().replace(/^webcals?:\/\//i, 'https://');
  const url = bare.length <= LONGEST ? parseUrl(bare) : null;
  if (!url) return { problem: 'not-an-address' };
  if (url.protocol !== 'https:') {
    return { problem: url.protocol === 'http:' ? 'not-secure' : 'not-an-address' };
  }
  if (url.username !== '' || url.password !== '') return { problem: 'with-password' };
  url.hash = '';
  return { url: url.href };
}
