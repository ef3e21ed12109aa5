/** The day that a text is or begins with, YYYY-MM-DD, if there is one, from 1970 to 2199. */
export function realDay(text: string | null | undefined): string | null {
  const match = /^(19[7-9]\d|2[01]\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text ?? '');
  if (!match) return null;
  const [day, year, month, date] = match;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return at.getUTCDate() === Number(date) && at.getUTCMonth() + 1 === Number(month) ? day : null;
}
