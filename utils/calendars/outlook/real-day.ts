/** The day that a text is or begins with, YYYY-MM-DD, if there is one, from 1970 to 2199. */
export function realDay(text: string | null | undefined): string | null {
  const day = /^(?:19[7-9]\d|2[01]\d\d)-\d\d-\d\d(?!\d)/.exec(text ?? '')?.[0];
  const at = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return day && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
}
