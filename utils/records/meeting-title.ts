/** But for blanks, case and how letters are composed; two without a title are not alike. */
export function sameTitle(a: { title: string }, b: { title: string }): boolean {
  const title = titleKey(a.title);
  return title !== '' && title === titleKey(b.title);
}

/**
 * Under which titles of meetings that are alike meet: calendars trim, fold spaces and may recompose
 * letters; the case is the user's to change.
 */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
