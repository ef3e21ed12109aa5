/** The languages of Google Calendar's settings, as its pages write them. */
export const LANGUAGES =
  'af am ar az be bg bn ca cs cy da de el en en_GB en_IN es es_419 et eu fa fi fil fr fr_CA gl gu hi hr hu hy id is it iw ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl pt_BR pt_PT ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu'.split(
    ' ',
  );

/** Separators that a language's labels have instead of the comma. */
const SEPARATORS: Record<string, string> = {
  ar: '، ',
  ja: '、',
  lv: '; ',
  my: '၊ ',
  am: '፣ ',
  zh_CN: '，',
  zh_HK: '，',
  zh_TW: '，',
};

export function separatorOf(language: string): string {
  return SEPARATORS[language] ?? ', ';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language.replace('_', '-'), { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}

function midnight(date: string): number {
  return Date.parse(`${date}T00:00Z`);
}

export function plusDays(date: string, days: number): string {
  return new Date(midnight(date) + days * 86_400_000).toISOString().slice(0, 10);
}

export function longDate(language: string, date: string): string {
  const format = formatOf(language, { dateStyle: 'long', calendar: 'gregory' });
  return format.format(midnight(date));
}

/** In the calendar that the language has by itself: Buddhist years in Thai. */
export function ownLongDate(language: string, date: string): string {
  return formatOf(language, { dateStyle: 'long' }).format(midnight(date));
}

export function longRange(language: string, first: string, last: string): string {
  const format = formatOf(language, { dateStyle: 'long', calendar: 'gregory' });
  return format.formatRange(midnight(first), midnight(last));
}

function digitsOf(language: string, text: string): string {
  const hour = formatOf(language, { hour: 'numeric', hour12: false });
  const { numberingSystem } = hour.resolvedOptions();
  const format = new Intl.NumberFormat('en', { numberingSystem });
  return text.replace(/\d/g, (digit) => format.format(Number(digit)));
}

/** `time` is `HH:mm`. Twelve-hour clocks leave out `:00`, as the pages do. */
export function clockText(language: string, time: string, clock: 12 | 24): string {
  if (clock === 24) return digitsOf(language, time);
  const minutes = time.endsWith(':00') ? '' : digitsOf(language, time.slice(2));
  return formatOf(language, { hour: 'numeric', hour12: true })
    .formatToParts(Date.parse(`2024-01-01T${time}Z`))
    .map(({ type, value }) => (type === 'hour' ? value + minutes : value))
    .join('');
}
