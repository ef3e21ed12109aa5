import type { TileReading } from '@/utils/calendars/outlook/tile-label';

/** What a made tile says. Times are `HH:mm`, dates `YYYY-MM-DD`; `last` is the last day, included. */
export interface Tile {
  title: string;
  first: string;
  last: string;
  /** Absent for whole days. */
  times?: [start: string, end: string];
  location?: string;
  organizer?: string;
  showAs?: NonNullable<TileReading['showAs']>;
  flags?: ('recurring' | 'exception' | 'private' | 'cancelled')[];
}

/** Words of a language's tiles that `Intl` doesn't have. */
export interface TileWords {
  to: string;
  allDay: string;
  by: string;
  showAs: Record<NonNullable<TileReading['showAs']>, string>;
  flags: Record<'recurring' | 'exception' | 'private' | 'cancelled', string>;
}

function words(to: string, allDay: string, by: string, showAs: string, flags: string): TileWords {
  const [free = '', tentative = '', busy = '', away = '', elsewhere = ''] = showAs.split('|');
  const [recurring = '', exception = '', own = '', cancelled = ''] = flags.split('|');
  return {
    to,
    allDay,
    by,
    showAs: { free, tentative, busy, away, elsewhere },
    flags: { recurring, exception, private: own, cancelled },
  };
}

/** English as on pages (2025–2026); the others are translations. */
export const KNOWN: Record<string, TileWords> = {
  en: words(
    'to',
    'all day event',
    'By',
    'Free|Tentative|Busy|Away|Working elsewhere',
    'Recurring event|Exception to recurring event|Private|Canceled',
  ),
  de: words(
    'bis',
    'ganztägiges Ereignis',
    'Von',
    'Frei|Mit Vorbehalt|Beschäftigt|Abwesend|An anderem Ort tätig',
    'Serientermin|Ausnahme vom Serientermin|Privat|Abgesagt',
  ),
  fr: words(
    'à',
    'événement d’une journée entière',
    'Par',
    'Libre|Provisoire|Occupé|Absent du bureau|Travaille ailleurs',
    'Événement périodique|Exception à un événement périodique|Privé|Annulé',
  ),
  es: words(
    'a',
    'evento de todo el día',
    'Por',
    'Libre|Provisional|Ocupado|Fuera de la oficina|Trabajando en otro lugar',
    'Evento periódico|Excepción a un evento periódico|Privado|Cancelado',
  ),
  pt: words(
    'até',
    'evento de dia inteiro',
    'Por',
    'Livre|Provisório|Ocupado|Ausente|Trabalhando em outro local',
    'Evento recorrente|Exceção ao evento recorrente|Particular|Cancelado',
  ),
  it: words(
    'a',
    'evento di un giorno intero',
    'Da',
    'Disponibile|Provvisorio|Occupato|Fuori sede|Al lavoro altrove',
    'Evento ricorrente|Eccezione a evento ricorrente|Privato|Annullato',
  ),
  nl: words(
    'tot',
    'gebeurtenis van de hele dag',
    'Door',
    'Vrij|Voorlopig|Bezet|Afwezig|Elders aan het werk',
    'Terugkerende gebeurtenis|Uitzondering op terugkerende gebeurtenis|Privé|Geannuleerd',
  ),
  ja: words(
    'から',
    '終日のイベント',
    '開催者',
    '空き|仮の予定|予定あり|外出中|他の場所で作業',
    '定期的なイベント|定期的なイベントの例外|非公開|キャンセル済み',
  ),
  ko: words(
    '~',
    '종일 이벤트',
    '이끌이',
    '약속 없음|미정|약속 있음|부재중|다른 곳에서 근무 중',
    '되풀이 이벤트|되풀이 이벤트의 예외|비공개|취소됨',
  ),
  zh: words(
    '至',
    '全天事件',
    '组织者',
    '空闲|暂定|忙碌|外出|在其他地方工作',
    '定期事件|定期事件的例外|私密|已取消',
  ),
};

/** Languages whose words the reader has none of; these are nobody's words. */
export const UNKNOWN =
  'sv da nb fi pl cs sk hu ro bg ru uk el tr he ar fa hi th vi id ca hr sr sl lt lv et eu gl ms bn ta kk'.split(
    ' ',
  );
const NOBODYS = words('–', 'xaloro', 'Xu', 'Xfre|Xten|Xbus|Xawa|Xels', 'Xrec|Xexc|Xpri|Xcan');

export function wordsOf(language: string): TileWords {
  return KNOWN[language.split('-')[0] ?? ''] ?? NOBODYS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format;
}

export function fullDate(language: string, date: string): string {
  return formatOf(language, { dateStyle: 'full' }).format(Date.parse(date));
}

/** How a page writes times; `24 short` leaves out the leading zero where the language does. */
export type Clock = '12' | '24' | '24 short';

export function clockText(language: string, time: string, clock: Clock): string {
  const hour = clock === '24' ? '2-digit' : 'numeric';
  const hourCycle = clock === '12' ? 'h12' : 'h23';
  const format = formatOf(language, { hour, minute: '2-digit', hourCycle });
  return format.format(Date.parse(`2026-01-01T${time}Z`));
}

export function timesText(language: string, times: [string, string], clock: Clock): string {
  const [start, end] = times.map((time) => clockText(language, time, clock));
  return `${start} ${wordsOf(language).to} ${end}`;
}

/** The tile's `aria-label` as Outlook would write it. */
export function labelOf(language: string, tile: Tile, clock: Clock, separator = ', '): string {
  const text = wordsOf(language);
  const dates = [tile.first, ...(tile.last === tile.first ? [] : [tile.last])];
  return [
    tile.title,
    tile.times ? timesText(language, tile.times, clock) : text.allDay,
    dates.map((date) => fullDate(language, date)).join(` ${text.to} `),
    ...(tile.location ? [tile.location] : []),
    ...(tile.organizer ? [`${text.by} ${tile.organizer}`] : []),
    ...(tile.showAs ? [text.showAs[tile.showAs]] : []),
    ...(tile.flags ?? []).map((flag) => text.flags[flag]),
  ].join(separator);
}

/** The tile's `title`. */
export function tooltipOf(language: string, tile: Tile, clock: Clock): string {
  const lines = [tile.title, ...(tile.location ? [tile.location] : [])];
  const times = tile.times && timesText(language, tile.times, clock);
  return [...lines, times ?? wordsOf(language).allDay].join('\n');
}

function plusDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** The start and end that the tile means. */
export function spanOf(tile: Tile): { start: string; end: string; allDay: boolean } {
  if (!tile.times) {
    const end = `${plusDay(tile.last)}T00:00`;
    return { start: `${tile.first}T00:00`, end, allDay: true };
  }
  const [start, end] = tile.times;
  const midnight = end === '00:00' && start > end && tile.first === tile.last;
  const endDay = midnight ? plusDay(tile.last) : tile.last;
  return { start: `${tile.first}T${start}`, end: `${endDay}T${end}`, allDay: false };
}

/** Everything that a reading of the tile must hold. */
export function readingOf(tile: Tile): TileReading {
  const flags = tile.flags ?? [];
  const { title, location, organizer, showAs } = tile;
  const { allDay, ...span } = spanOf(tile);
  return {
    title,
    start: span.start as TileReading['start'],
    end: span.end as TileReading['end'],
    allDay,
    ...(location && { location }),
    ...(organizer && { organizer }),
    ...(showAs && { showAs }),
    ...((flags.includes('recurring') || flags.includes('exception')) && { recurring: true }),
    ...(flags.includes('exception') && { exception: true }),
    ...(flags.includes('private') && { private: true }),
    ...(flags.includes('cancelled') && { cancelled: true }),
  };
}
