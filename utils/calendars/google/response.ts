import { bareWord } from '../label/plain-text';
import type { Response } from '../sighting';

/**
 * How labels say the user's answer. The only words of a language that a chip's reading ever needs,
 * and the last resort: structure says nothing about which answer it is.
 * Accepted | declined | tentative | not answered; `/` parts alternatives.
 *
 * Seen on pages: English but "Tentative" and "Maybe" (2026), Japanese (2019–2025), Hindi accepted
 * (2024). All others are translations that were never seen on a page.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'Accepted|Declined|Tentative/Maybe|Needs RSVP',
  ja: '承諾/承諾済み|辞退|未定|出欠確認が必要',
  hi: 'स्वीकृत|अस्वीकृत|शायद|',
  da: 'Accepteret|Afvist|Måske|Afventer svar',
  de: 'Zugesagt/Angenommen|Abgelehnt|Vielleicht/Mit Vorbehalt|Antwort erforderlich/Um Antwort wird gebeten/Antwort ausstehend/Antwort steht aus',
  es: 'Aceptado/Aceptada|Rechazado/Rechazada|Quizás/Provisional|Confirmación de asistencia necesaria/Pendiente de confirmación',
  fi: 'Hyväksytty|Hylätty|Ehkä|Vastaus vaaditaan',
  fr: 'Accepté/Acceptée|Refusé/Refusée|Peut-être/Provisoire|Réponse requise/Réponse nécessaire',
  it: 'Accettato|Rifiutato|Forse/Provvisorio|Conferma necessaria/Richiede conferma',
  ko: '수락함/수락됨|거절함/거절됨|미정|회신 필요',
  nb: 'Godtatt|Avslått|Kanskje|Trenger svar',
  nl: 'Geaccepteerd|Afgewezen/Geweigerd|Misschien|Reactie vereist/Antwoord nodig',
  pl: 'Zaakceptowano|Odrzucono|Może|Wymaga odpowiedzi',
  pt: 'Aceito/Aceite|Recusado|Talvez|Confirmação de presença necessária/Precisa de confirmação',
  sv: 'Accepterat/Tackat ja|Avböjt/Tackat nej|Kanske|Svar krävs',
  zh: '已接受|已拒绝/已拒絕|待定/暫定|需要回复/需要回覆',
};

const ORDER: readonly Response[] = ['accepted', 'declined', 'tentative', 'needs-action'];

const cache = new Map<string, Map<string, Response>>();

function wordsOf(language: string): Map<string, Response> {
  const known = cache.get(language);
  if (known) return known;
  const words = new Map<string, Response>();
  for (const [index, alternatives] of (WORDS[language] ?? '').split('|').entries()) {
    const response = ORDER[index];
    for (const word of alternatives.split('/')) {
      if (response && word) words.set(bareWord(word), response);
    }
  }
  cache.set(language, words);
  return words;
}

/** The answer that a segment says in the page's language or in English, if it is one we know. */
export function responseOf(segment: string, language: string): Response | undefined {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = base === 'no' ? 'nb' : base;
  const word = bareWord(segment);
  const known = Object.hasOwn(WORDS, own) ? wordsOf(own).get(word) : undefined;
  return known ?? wordsOf('en').get(word);
}

/**
 * The user's answer from the segments after the title (`splitAroundTitle`). It stands right after
 * the owner, so a place called "Declined" doesn't count. `undefined` when none is shown or known.
 */
export function readResponse(segments: readonly string[], language: string): Response | undefined {
  const [, second] = segments;
  return second === undefined ? undefined : responseOf(second, language);
}
