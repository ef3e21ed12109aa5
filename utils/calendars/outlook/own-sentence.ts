import { emailAddress } from '../email-address';
import type { Attendee, PageAccount } from '../sighting';
import { saysNoResponse } from './answers';

const LONGEST = 500;
/** "You're the organizer": seen 2026. The others are translations that were never seen on a page. */
const ORGANIZES =
  /^(?:you(?:['’]re| are) the organi[sz]er|sie sind der organisator|du bist der organisator|vous êtes l['’]organisateur|(?:usted es|eres) el organizador|você é o organizador|é o organizador|(?:sei|l['’]organizzatore sei) |[ju]e? bent de organisator|u bent de organisator|あなたが(?:開催者|主催者)|(?:사용자가|귀하가|내가) (?:이끌이|주최자)|你是组织者|您是组织者|你是召集人)/i;

/**
 * What the organizer sees in place of answers: "You're the organizer, jane@x.example didn't respond"
 * (2026). It tells of people by address, or by a name that stands in the list too. False for any
 * other text.
 */
export function readOwnSentence(
  text: string,
  attendees: Attendee[],
  { email: own, language }: PageAccount,
): boolean {
  if (text.length > LONGEST || !ORGANIZES.test(text.trim())) return false;
  const response = saysNoResponse(text, language) ? { response: 'needs-action' as const } : {};
  for (const word of text.split(/[\s,;、，]+/)) {
    const email = emailAddress(word.replace(/\.$/, ''));
    if (email && email !== own && !attendees.some((attendee) => attendee.email === email)) {
      attendees.push({ email, ...response, kind: 'person' });
    }
  }
  for (const attendee of attendees) {
    if (attendee.response) continue;
    const { name, email } = attendee;
    if ((name && text.includes(name)) || (email && text.includes(email))) {
      Object.assign(attendee, response);
    }
  }
  return true;
}
