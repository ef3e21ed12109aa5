/** Senders that nobody walks with. Ours, from what invitations and notifications come from. */

const NO_REPLY =
  /(?:^|[._+-])(?:no[._-]?repl(?:y|ies)|(?:do|does)[._-]?not[._-]?reply|dont[._-]?reply|never[._-]?reply|no[._-]?responder|nao[._-]?respond(?:a|er)|ne[._-]?pas[._-]?repondre|(?:bitte[._-]?)?nicht[._-]?antworten|keine?[._-]?antwort|non[._-]?rispondere|niet[._-]?(?:be)?antwoorden|geen[._-]?antwoord|svara[._-]?(?:ej|inte)|ej[._-]?svara|ikke?[._-]?svar|nie[._-]?odpowiadaj|neodpovidat|ne[._-]?valaszolj|ala[._-]?vastaa|ne[._-]?otvechat|yanitlamayin)(?:$|[._+\d-])/;

const AUTOMATIC =
  /^(?:mailer-?daemon|postmaster|notifications?|notify|notifier|calendar-notification|calendar-server|unknownorganizer|bounces?|alerts?|auto-?mailer|automated|automation|autoreply|robot|daemon|mailer|system|sysadmin|bot|invites?|invitations?|einladungen?)(?:[._+-].*)?$/;

/** Mailboxes of Exchange itself, and made-up ids. */
const INTERNAL =
  /^(?:microsoftexchange[0-9a-f]{16,}|systemmailbox|healthmailbox|discoverysearchmailbox|federatedemail|migration\.[0-9a-f]{8}|[0-9a-f]{24,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-.*|19:.*)/;

/** Whether the part before the @ is a machine's. */
export function isMachine(local: string): boolean {
  return NO_REPLY.test(local) || AUTOMATIC.test(local) || INTERNAL.test(local);
}

/** Programs that take notes in meetings, by the domain they are invited by. */
const NOTE_TAKERS = new Set([
  'otter.ai',
  'fireflies.ai',
  'read.ai',
  'fellow.app',
  'fellow.ai',
  'avoma.com',
  'gong.io',
  'chorus.ai',
  'fathom.video',
  'tldv.io',
  'grain.com',
  'grain.co',
  'meetgeek.ai',
  'sembly.ai',
  'krisp.ai',
  'recall.ai',
  'circleback.ai',
  'supernormal.com',
]);
const NOTE_TAKING =
  /^(?:.*(?:note-?taker|otter-?pilot|recorder|scribe).*|assistant|notes?|record|bot|fred|pilot|join|invite|meet|meetings?|calendar|ai|hello|schedule)$/;

/** Whether an address is that of a program in the meeting. */
export function isBotAddress(local: string, domain: string): boolean {
  if (/note-?taker|otter-?pilot/.test(local)) return true;
  return NOTE_TAKERS.has(domain) && NOTE_TAKING.test(local);
}

const BOT_NAMES = [
  /\bnote[\s-]?takers?\b/,
  /\botter[\s-]?pilot\b/,
  /\b(?:otter|fireflies|read|fellow|tl;?dv|meetgeek|sembly|avoma|fathom|krisp|circleback)\.(?:ai|app|io|video)\b/,
  /\b(?:otter|fireflies|tl;?dv|meetgeek|sembly|avoma|fathom)\b.*\b(?:ai|bot|assistant|recorder|meeting notes)\b/,
  // These are names and words too, and Ai is a name.
  /\b(?:read|fellow|gong|chorus|grain|krisp)\b.*\b(?:bot|assistant|recorder|meeting notes)\b/,
  /\b(?:ai|meeting) (?:companion|assistant|recorder|scribe|notes)\b/,
  /\b(?:slack|zoom|teams|meeting|calendar|scheduling|notes|chat)[\s-]?bot\b/,
];

/** Whether a shown name is that of a program in the meeting. Takes lower case. */
export function isBotName(name: string): boolean {
  return BOT_NAMES.some((pattern) => pattern.test(name));
}
