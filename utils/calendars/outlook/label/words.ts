import { bareWord } from '../../label/plain-text';

export type ShowAs = 'free' | 'tentative' | 'busy' | 'away' | 'elsewhere';
export type Flag = 'recurring' | 'exception' | 'private' | 'cancelled' | 'declined';

/**
 * Words of Outlook's tiles that `Intl` doesn't know. Seen on pages (2025–2026): English, except
 * "Away", "Out of office" and "Working elsewhere", and the Japanese show-as set. All others are
 * translations not seen on a page; a word that isn't here leaves its field absent.
 */
const SHOW_AS: Record<ShowAs, string> = {
  free: 'Free|Frei|Libre|Disponible|Livre|Disponível|Disponibile|Libero|Vrij|Beschikbaar|空き|空き時間|予定なし|약속 없음|한가함|空闲|有空|空閒|Available|Verfügbar',
  tentative:
    'Tentative|Mit Vorbehalt|Unter Vorbehalt|Vorläufig|Provisoire|Provisional|Provisório|Provisória|Tentativa|Provvisorio|Voorlopig|Onder voorbehoud|仮の予定|仮|미정|暂定|待定|暫訂|暫定',
  busy: 'Busy|Gebucht|Beschäftigt|Belegt|Occupé|Occupée|Ocupado|Ocupada|Occupato|Bezet|予定あり|약속 있음|다른 용무 중|바쁨|忙|忙碌|繁忙',
  away: 'Away|Out of office|Abwesend|Außer Haus|Absent|Absent du bureau|Absente|Ausente|Fuera de la oficina|Fora do escritório|Fora do local de trabalho|Fuori sede|Assente|Afwezig|Niet aanwezig|外出中|外出|不在|부재중|자리 비움|离开|不在办公室|離開|不在辦公室|公出',
  elsewhere:
    'Working elsewhere|An anderem Ort tätig|Arbeitet an anderem Ort|Travaille ailleurs|En déplacement professionnel|Trabajando en otro lugar|Trabaja en otro lugar|Trabalhando em outro local|Trabalhando em outro lugar|A trabalhar noutro local|Al lavoro altrove|Al lavoro in altra sede|Elders aan het werk|Elders werkzaam|他の場所で作業|他の場所で作業中|다른 곳에서 근무 중|다른 곳에서 작업 중|在其他地方工作|在其他地点工作|在別處工作',
};

const FLAGS: Record<Flag, string> = {
  recurring:
    'Recurring event|Recurring|Serientermin|Terminserie|Wiederkehrender Termin|Wiederkehrendes Ereignis|Événement périodique|Évènement périodique|Événement récurrent|Évènement récurrent|Evento periódico|Evento recurrente|Evento recorrente|Evento ricorrente|Terugkerende gebeurtenis|Terugkerende afspraak|定期的なイベント|定期的な予定|되풀이 이벤트|되풀이 일정|定期事件|定期活动|重复事件|週期性活動|週期性事件',
  exception:
    'Exception to recurring event|Ausnahme zu einem Serientermin|Ausnahme vom Serientermin|Ausnahme für Serientermin|Exception à un événement périodique|Exception à l’événement périodique|Excepción a un evento periódico|Excepción al evento periódico|Exceção ao evento recorrente|Exceção a evento recorrente|Eccezione a evento ricorrente|Eccezione all’evento ricorrente|Uitzondering op terugkerende gebeurtenis|定期的なイベントの例外|定期的な予定の例外|되풀이 이벤트의 예외|되풀이 이벤트에 대한 예외|定期事件的例外|定期活动的例外|重复事件的例外|週期性活動的例外',
  private:
    'Private|Private event|Privat|Privé|Privado|Privada|Particular|Privato|Privata|非公開|プライベート|비공개|개인|私密|私人|不公开',
  cancelled:
    'Canceled|Cancelled|Canceled event|Cancelled event|Abgesagt|Abgesagtes Ereignis|Annulé|Annulée|Événement annulé|Cancelado|Cancelada|Evento cancelado|Annullato|Annullata|Evento annullato|Cancellato|Geannuleerd|Geannuleerde gebeurtenis|キャンセル|キャンセル済み|キャンセルされたイベント|취소됨|취소|취소된 이벤트|已取消|取消|已取消的事件|已取消的活动',
  declined:
    'Declined|Declined event|Abgelehnt|Refusé|Refusée|Décliné|Rechazado|Rechazada|Recusado|Recusada|Rifiutato|Rifiutata|Afgewezen|Geweigerd|辞退|辞退済み|거절됨|거절|已拒绝|已拒絕|已谢绝',
};

/** Parts of what stands in place of the times of an all-day event; in English "all day event". */
const ALL_DAY: Record<string, RegExp> = {
  en: /\ball[- ]day\b/i,
  de: /ganzt[äa]gig/i,
  fr: /toute la journée|journée entière/i,
  es: /todo el día|día completo/i,
  pt: /dia inteiro|dia todo|todo o dia/i,
  it: /tutto il giorno|giornata intera|intera giornata|giorno intero/i,
  nl: /hele dag|gehele dag/i,
  ja: /終日/,
  ko: /종일/,
  zh: /全天|整天|全日/,
};

/** What stands before the organizer's name; in English "By". */
const BY: Record<string, string> = {
  en: 'By',
  de: 'Von|Organisiert von|Organisator',
  fr: 'Par|Organisé par|Organisateur',
  es: 'Por|Organizado por|Organizador',
  pt: 'Por|Organizado por|Organizador',
  it: 'Da|Organizzato da|Organizzatore',
  nl: 'Door|Georganiseerd door|Organisator',
  ja: '開催者|主催者',
  ko: '이끌이|주최자',
  zh: '组织者|召集人|召集者',
};

function wordMap<T extends string>(words: Record<T, string>, keys: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const key of keys) for (const word of words[key].split('|')) map.set(bareWord(word), key);
  return map;
}

const showAsWords = wordMap(SHOW_AS, ['free', 'tentative', 'busy', 'away', 'elsewhere']);
const flagWords = wordMap(FLAGS, ['recurring', 'exception', 'private', 'cancelled', 'declined']);
const LONGEST_WORD = 60;

/** What a whole segment says in any of the known languages: pages mix in English. */
export function showAsOf(segment: string): ShowAs | undefined {
  return segment.length > LONGEST_WORD ? undefined : showAsWords.get(bareWord(segment));
}

export function flagOf(segment: string): Flag | undefined {
  return segment.length > LONGEST_WORD ? undefined : flagWords.get(bareWord(segment));
}

/** Whether the word for all day of this language is known. */
export function knowsAllDay(primary: string): boolean {
  return primary in ALL_DAY;
}

export function saysAllDay(segment: string, primary: string): boolean {
  return (ALL_DAY[primary]?.test(segment) || ALL_DAY.en?.test(segment)) ?? false;
}

const organizerPatterns = new Map<string, RegExp>();

/** The organizer's name of "By Roe, Pat"; `undefined` when the text begins otherwise. */
export function organizerIn(text: string, primary: string): string | undefined {
  let pattern = organizerPatterns.get(primary);
  if (!pattern) {
    const own = primary in BY && primary !== 'en' ? `|${BY[primary]}` : '';
    pattern = new RegExp(`^(?:${BY.en}${own})(?:\\s*[:：]\\s*|\\s+)(\\S.*)$`, 'iu');
    organizerPatterns.set(primary, pattern);
  }
  return pattern.exec(text)?.[1]?.trim();
}
