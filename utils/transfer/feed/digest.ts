/** Google stamps every event anew each time that it is asked (seen 2026). */
const STAMPS = /^DTSTAMP[:;].*$/gm;

/**
 * What a calendar's text holds, in short: the same for the same events, and for the same user, as who
 * of the guests is the user depends on their addresses.
 */
export async function digestOf(text: string, emails: readonly string[]): Promise<string> {
  const told = `${[...emails].sort().join(' ')}\n${text.replaceAll(STAMPS, '')}`;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
