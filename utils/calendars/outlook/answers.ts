import { bareWord } from '../label/plain-text';
import type { Response } from '../sighting';

/** What stands beside a name. */
export interface Answer {
  response?: Response;
  organizer?: boolean;
  /** It is told to the user about themselves. */
  own?: boolean;
}

/**
 * Words beside a name: accepted | tentative | declined | did not respond | organizer | you did not
 * respond; `/` parts alternatives. Structure says nothing about which answer it is.
 *
 * Seen on pages (2026): Accepted, Tentative, Declined, "You didn't respond", Organizer. All others
 * are translations, or forms of the English ones, that were never seen on a page.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: "Accepted|Tentative/Tentatively accepted/Maybe|Declined|Didn't respond/No response/Not responded/Has not responded|Organizer/Organiser/Meeting organizer|You didn't respond/You haven't responded",
  da: 'Accepteret|Foreløbig/Foreløbigt accepteret|Afslået/Afvist|Har ikke svaret/Intet svar|Arrangør/Mødeindkalder|Du har ikke svaret',
  de: 'Zugesagt/Angenommen|Mit Vorbehalt/Mit Vorbehalt zugesagt/Vorläufig|Abgelehnt|Hat nicht geantwortet/Keine Antwort/Nicht beantwortet|Organisator/Organisatorin/Besprechungsorganisator|Sie haben nicht geantwortet/Du hast nicht geantwortet',
  es: 'Aceptado/Aceptada/Aceptó|Provisional/Tentativo|Rechazado/Rechazada/Rechazó|No respondió/No ha respondido/Sin respuesta|Organizador/Organizadora|No respondió usted/No has respondido/No respondiste',
  fi: 'Hyväksytty/Hyväksynyt|Alustava|Hylätty/Hylännyt|Ei vastannut/Ei vastausta|Järjestäjä|Et ole vastannut/Et vastannut',
  fr: 'Accepté/Acceptée/A accepté|Provisoire/Provisoirement accepté|Refusé/Refusée/A refusé|N’a pas répondu/Aucune réponse/Sans réponse|Organisateur/Organisatrice|Vous n’avez pas répondu',
  it: 'Accettato/Accettata/Ha accettato|Provvisorio/Accettato con riserva|Rifiutato/Rifiutata/Ha rifiutato|Non ha risposto/Nessuna risposta|Organizzatore/Organizzatrice|Non hai risposto',
  ja: '承諾/承諾済み/承諾しました|仮承諾/仮の予定/仮承諾しました|辞退/辞退済み/辞退しました|未応答/返信なし/応答なし|開催者/主催者|返信していません/あなたは返信していません/未返信',
  ko: '수락/수락함/수락됨|미정/임시 수락/미정으로 수락|거절/거절함/거절됨|응답 없음/응답하지 않음|이끌이/주최자/구성자|응답하지 않았습니다/회신하지 않음',
  nb: 'Godtatt/Akseptert|Foreløpig/Foreløpig godtatt|Avslått|Har ikke svart/Ingen svar|Arrangør/Møtearrangør|Du har ikke svart/Du svarte ikke',
  nl: 'Geaccepteerd|Voorlopig/Voorlopig geaccepteerd|Geweigerd/Afgewezen|Heeft niet gereageerd/Geen reactie/Geen antwoord|Organisator|U hebt niet gereageerd/Je hebt niet gereageerd',
  pl: 'Zaakceptowano/Zaakceptowane|Wstępna akceptacja/Wstępnie zaakceptowane|Odrzucono/Odrzucone|Brak odpowiedzi/Nie odpowiedział|Organizator/Organizatorka|Brak Twojej odpowiedzi/Nie udzielono odpowiedzi',
  pt: 'Aceito/Aceite/Aceitou|Provisório/Provisória/Tentativa|Recusado/Recusada/Recusou|Não respondeu/Sem resposta|Organizador/Organizadora|Você não respondeu/Não respondeu a este convite',
  sv: 'Accepterat/Har tackat ja|Preliminärt/Preliminärt accepterat|Avböjt/Har tackat nej|Har inte svarat/Inget svar|Organisatör/Arrangör|Du har inte svarat/Du svarade inte',
  zh: '已接受|暂定/暫定/暂时接受|已拒绝/已拒絕/已谢绝|未答复/未回覆/未响应/未回应|组织者/召集人/召集者|你未答复/你尚未响应/您未响应/您尚未回覆/你没有响应',
};

const ORDER: readonly Answer[] = [
  { response: 'accepted' },
  { response: 'tentative' },
  { response: 'declined' },
  { response: 'needs-action' },
  { organizer: true },
  { response: 'needs-action', own: true },
];

const cache = new Map<string, Map<string, Answer>>();

function wordsOf(language: string): Map<string, Answer> {
  const known = cache.get(language);
  if (known) return known;
  const words = new Map<string, Answer>();
  for (const [index, alternatives] of (WORDS[language] ?? '').split('|').entries()) {
    const answer = ORDER[index];
    for (const word of alternatives.split('/'))
      if (answer && word) words.set(bareWord(word), answer);
  }
  cache.set(language, words);
  return words;
}

/** Whether a sentence says of those it names that they did not respond. */
export function saysNoResponse(sentence: string, language: string): boolean {
  const text = bareWord(sentence);
  const words = [...wordsOf(languageOf(language)), ...wordsOf('en')];
  return words.some(([word, { response }]) => response === 'needs-action' && text.includes(word));
}

function languageOf(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = base === 'no' ? 'nb' : base;
  return Object.hasOwn(WORDS, own) ? own : 'en';
}

/** What a text beside a name says, in the page's language or in English; undefined if unknown. */
export function answerOf(text: string, language: string): Answer | undefined {
  if (text.length > 60) return undefined;
  const word = bareWord(text);
  if (!word) return undefined;
  return wordsOf(languageOf(language)).get(word) ?? wordsOf('en').get(word);
}
