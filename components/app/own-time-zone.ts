/** The machine's IANA zone, for as long as the user's own is not known. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
