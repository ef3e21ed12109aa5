import { type ContentLine, textOf } from './content-line';

/** Properties that hold nothing but the link of a call. */
const OWN = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE'];
/** Where people write it. */
const PROSE = ['LOCATION', 'URL', 'DESCRIPTION'];

/** A link into a room of one of the services that calendars offer (2026). */
const CALL =
  /https:\/\/(?:meet\.google\.com\/[a-z]{3,4}-|teams\.(?:microsoft|live|microsoft\.us)\.com\/(?:l\/meetup-join|meet)\/|(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s)\/|[\w-]+\.webex\.com\/|(?:meet\.)?goto(?:meeting)?\.com\/|whereby\.com\/|meet\.jit\.si\/|join\.skype\.com\/)[^\s<>"'\\)\]]*/i;

const LONGEST = 2_000;

/** The link of an event's video call, https alone; undefined where the file has none. */
export function callLink(lines: readonly ContentLine[]): string | undefined {
  for (const name of OWN) {
    const line = lines.find((one) => one.name === name);
    const link = line && httpsLink(textOf(line).trim());
    if (link) return link;
  }
  for (const name of PROSE) {
    for (const line of lines) {
      if (line.name !== name || !line.value.includes('://')) continue;
      const link = httpsLink(CALL.exec(textOf(line))?.[0] ?? '');
      if (link) return link;
    }
  }
  return undefined;
}

function httpsLink(text: string): string | undefined {
  return /^https:\/\/[^\s<>"]+$/i.test(text) && text.length <= LONGEST ? text : undefined;
}
