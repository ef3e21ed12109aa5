/** Languages in which spreadsheets write a month's name. */
const LANGUAGES = 'en de fr es pt it nl pl sv da nb fi cs tr ru hu ro'.split(' ');

let names: Map<string, number> | undefined;

/** The month, 1–12, of a name or its beginning of three letters or more, in 17 languages. */
export function monthNumber(word: string): number | undefined {
  names ??= readNames();
  return names.get(plain(word));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
}

function readNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2021, month, 15));
        const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
        // Where two languages name two months alike, the one listed first wins.
        if (name.length >= 3 && !found.has(name)) found.set(name, month + 1);
      }
    }
  }
  found.set('sept', 9);
  return found;
}
