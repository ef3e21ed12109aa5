import { emailAddress } from '@/utils/calendars/email-address';
import { personName } from './person-name';
import { told } from './placeholder';

/**
 * The addresses in a cell, lower case, in order: several with `;`, `,` or Google's ` ::: ` between,
 * with a name before or a scheme in front. Exchange's own kind (`/o=…`, `x500:`) is left out.
 */
export function emailsOfCell(cell: string | undefined): { emails: string[]; unread: boolean } {
  const text = told(cell)?.slice(0, 1000);
  if (text === undefined) return { emails: [], unread: false };
  const plain = emailAddress(text);
  if (plain) return { emails: [plain], unread: false };
  const emails: string[] = [];
  let unread = false;
  for (const part of text.split(/\s*(?::::|[;,|\n])\s*/)) {
    if (part === '' || isExchange(part)) continue;
    const own = part.replace(/^.*<([^<>]*)>.*$/, '$1').replace(/^(mailto|smtp|sip):/i, '');
    const email = emailAddress(own) ?? emailAddress(/\S+@\S+/.exec(own)?.[0]);
    if (email && !emails.includes(email)) emails.push(email);
    if (!email) unread = true;
  }
  return { emails, unread: unread && emails.length === 0 };
}

/** "Kim Noh <kim@…>", as mail programs copy it. */
export function nameBesideAddress(cell: string | undefined): string | undefined {
  return personName(/^"?([^"<>@;]{2,100})"?\s?<[^<>]+>$/.exec(cell ?? '')?.[1]);
}

function isExchange(part: string): boolean {
  return /^(\/o=|x500:|ex:|x400:|spo:)/i.test(part);
}
