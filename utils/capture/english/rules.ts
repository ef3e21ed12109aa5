import { DAY_SIGN, PERSON_SIGN, type Rule } from '../grammar';
import type { CaptureKind } from '../kinds';
import { CONTACT_THINGS, CONTACTS, DELIVER, HELP_GIVEN, HELPED, TO_DO } from './verbs';

const P = PERSON_SIGN;
const D = DAY_SIGN;

/** What the forms below are made of. */
const PARTS: Record<string, string> = {
  // Several people: "Tom and Lena", "Tom, Lena & Jun".
  names: `@?${P}(?:(?:, ?(?:and )?| and | & | ?\\/ ?| ?\\+ ?)@?${P})*`,
  i: "(?:(?:i|we)(?:['’]ve| have|['’]d| had)? )?",
  soft: '(?:(?:just|also|already|really|kindly|then|finally|again) )*',
  start: `^(?:[-*•–—>] ?|\\[ ?\\] ?|(?:and|also|so|ok|okay|fyi|btw|update|action|action item|ai|ap|minutes?)[:,] |(?:and|also|then) )*(?:${D}[,:]? )?`,
  they: '(?<who>{names}|he|she|they|her|his|their|him|them)',
  them: '(?<who>{names}|him|her|them|both of them|everybody|everyone|all of them)',
  did: "(?:['’]s | has |['’]ve | have |['’]d | had | )",
  will: "(?:['’]ll|['’]d| will| would| shall)",
  deliver: `(?:${DELIVER})\\b(?! ?[=:])`,
  helped: `(?:${HELPED})`,
  help: `(?:${HELP_GIVEN})`,
  me: '(?:me|us|my team|our team)',
  my: '(?:my|our)',
  rest: '(?<rest>(?!(?:nothing|none|nobody)\\b).+)',
  day: `(?: ${D})?`,
  forIt: '(?: for (?:an? )?[\\w-]+(?: [\\w-]+)?)?',
  end: `(?: ${D})?[.! ]*$`,
  whether: '(?:if|whether|about|how|why|what|when|where|who|which)',
  things:
    '(?:a|an|the|some|any|more|another|two|three|four|five|\\d+|my|our|his|her|their|its|that|this|these|those|it|them|him|everyone|everybody|all|up|out|back|in|on|over|with|to|into|about|around|again|down|for)',
};

function expand(form: string): string {
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const part = PARTS[name];
    return part === undefined ? whole : expand(part);
  });
}

function rule(kind: CaptureKind, form: string, more: Partial<Rule> = {}): Rule {
  // A sign is one letter; lookbehinds and counts in the forms are over those.
  const source = expand(`{start}(?<head>${form})`);
  return { kind, roles: 'who', ...more, pattern: new RegExp(source, 'diu') };
}

const ONLY_THEN = `(?=$|[ ,.;:!]|['’]s)`;

/** First come the narrow ones: the first that fits tells the kind. */
export const RULES: readonly Rule[] = [
  // What they care about.
  rule(
    'cares-about',
    `(?:{they} )?{soft}cares? (?:(?:most|mostly|a lot|deeply|so much|very much) )?about {rest}`,
  ),
  rule('cares-about', `(?:{they} )?{soft}worries (?:(?:most|mostly|a lot) )?about {rest}`),
  rule(
    'cares-about',
    `(?:{they}(?:['’]s| is| are|['’]re) |is )(?:(?:really|very|deeply|most|quite|so) )*(?:worried|concerned|passionate|anxious|obsessed|keen) (?:about|with|by|on) {rest}`,
  ),
  rule(
    'cares-about',
    `(?:{they}(?:['’]s?)? )?(?:main|biggest|top|number one|real|first|key) (?:concern|priority|worry|passion|focus|interest)s?(?: is| are|:|['’]s) {rest}`,
  ),
  rule('cares-about', `what matters (?:most )?to {them} is {rest}`),

  // Favours owed.
  rule('favour-received', `(?:i |we )?owe {them} (?:one|a favou?r|big time)\\b.*`),
  rule('favour-given', `(?:{they} )?owes? (?:me|us) (?:one|a favou?r|big time)\\b.*`),

  // Their promises.
  rule(
    'promise-theirs',
    `(?:{they}{did})?{soft}promised {me} (?:to |that (?:he|she|they|it)(?:['’]ll|['’]d| will| would) |(?:he|she|they)(?:['’]ll|['’]d| will| would) )?{rest}`,
  ),
  rule(
    'promise-theirs',
    `{they}{did}{soft}promised (?!@?${P}|him\\b|her\\b|them\\b)(?:to |that (?:he|she|they|it)(?:['’]ll|['’]d| will| would) |(?:he|she|they)(?:['’]ll|['’]d| will| would) )?{rest}`,
  ),
  rule('promise-theirs', `{they}{will} {soft}(?<rest>{deliver}.*)`),
  rule('promise-theirs', `{they}(?:['’]s| is| are|['’]re) (?:going )?to (?<rest>{deliver}.*)`),
  rule('promise-theirs', `(?<who>{names}) to (?<rest>{deliver}.*)`),
  rule(
    'promise-theirs',
    `{they}{did}{soft}(?:agreed|committed|pledged|offered|volunteered|undertook|signed up|undertaken)(?: with {me})? to (?<rest>{deliver}.*)`,
  ),
  rule(
    'promise-theirs',
    `{they} (?:said|says|told {me}|assured {me}) (?:that )?(?:he|she|they)(?:['’]ll|['’]d| will| would) {soft}(?<rest>{deliver}.*)`,
  ),
  rule('promise-theirs', `{they}{did}{soft}committed to (?!@?${P}){rest}`),
  rule('promise-theirs', `(?:{they} )?owes? (?:me|us) {rest}`),
  rule('promise-theirs', `(?:will|['’]ll) (?<rest>{deliver} (?:me|us)\\b.*)`),
  rule(
    'promise-theirs',
    `(?:got|have|received) (?:a |the |an? \\w+ )?(?:promise|commitment|word) from {them}(?: for| on| that|:)? {rest}`,
  ),

  rule(
    'promise-theirs',
    `(?<who>{names}) (?<rest>(?:sends|shares|delivers|provides|prepares|drafts|writes|reviews|sets up|gets|gives|brings|checks|confirms|presents|circulates|follows up|introduces|books|schedules|updates|finishes|finds|comes back)\\b.*)`,
    { only: 'ahead' },
  ),

  // My promises.
  // Without what was promised, or at least by when, there is nothing to keep.
  rule('note', `{i}{soft}promised {them}[.! ]*$`),
  rule('promise-mine', `{i}{soft}promised {them}{end}`),
  rule(
    'promise-mine',
    `{i}{soft}promised {them} (?:to |that (?:i|we)(?:['’]ll|['’]d| will| would) |(?:i|we)(?:['’]ll|['’]d| will| would) )?{rest}`,
  ),
  rule('promise-mine', `{i}{soft}promised (?<rest>(?!to ).+?) to (?<who>{names}){end}`),
  rule(
    'promise-mine',
    `{i}{soft}promised (?!.*\\bnothing\\b)(?:to |that (?:i|we)(?:['’]ll|['’]d| will| would) |(?:i|we)(?:['’]ll|['’]d| will| would) )?{rest}`,
    { roles: 'first' },
  ),
  rule(
    'promise-mine',
    `{i}{soft}(?:told|assured) {them} (?:that )?(?:i|we)(?:['’]ll|['’]d| will| would) {soft}(?<rest>{deliver}.*)`,
  ),
  rule(
    'promise-mine',
    `(?:i|we)(?:['’]ll|['’]d| will| would| shall|['’]m going to| am going to|['’]re going to| are going to) {soft}(?<rest>{deliver}.*)`,
    { roles: 'first' },
  ),
  rule('promise-mine', `(?:me|us|i|we) to (?<rest>{deliver}.*)`, { roles: 'first' }),
  rule('promise-mine', `will (?<rest>{deliver}.*)`, { roles: 'first' }),
  rule('promise-mine', `(?:i |we )?owe {them} {rest}`),
  rule('promise-mine', `(?:i |we )?owe (?<rest>.+?) to (?<who>{names}){end}`),
  rule(
    'promise-mine',
    `{i}{soft}(?:agreed|committed|offered|volunteered|pledged|undertook)(?: with {them})? to (?<rest>{deliver}.*)`,
    { roles: 'first' },
  ),
  rule(
    'promise-mine',
    `{i}{soft}(?:gave|given) {them} my word (?:that (?:i|we)(?:['’]ll|['’]d| will| would) |to |on |for )?{rest}`,
  ),
  rule('promise-mine', `{i}{soft}committed (?:to )?(?<who>{names}) (?:to |for )?{rest}`),

  // Favours received.
  rule(
    'favour-received',
    `{they}{did}{soft}helped(?: {me}\\b| out| with| on| by| to| get| prepare|{end})(?! (?:him|her|them)\\b).*`,
  ),
  rule('favour-received', `(?:{they}{did})?{soft}{helped} {me}\\b.*`),
  rule('favour-received', `{they}{did}{soft}{helped} {my}\\b.*`),
  rule('favour-received', `{they}{did}{soft}(?:introduced|connected) {me} .*`, { roles: 'all' }),
  rule('favour-received', `(?:introduced|connected) {me} .*`, { roles: 'all' }),
  rule(
    'favour-received',
    `(?:{they}{did})?{soft}(?:gave|did|made|got|lent|shared|offered) (?:me|us|my team|our team) {help}\\b.*`,
  ),
  rule(
    'favour-received',
    `{they}{did}{soft}(?:{helped}|took|got|found|made|arranged|set up|opened) .* (?:for {me}|off {my} plate){end}`,
  ),
  rule(
    'favour-received',
    `{i}(?:got|had|received) (?:(?:some|a lot of|lots of|great|real|good|useful) )*(?:help|support|an intro(?:duction)?|advice|feedback|backing|cover|a favou?r) from {them}.*`,
  ),
  rule('favour-received', `(?:(?:big|many|huge) )*thanks to {them}(?: for|,|:) .*`),

  // Favours given.
  rule('favour-given', `{i}{soft}{helped} {them}${ONLY_THEN}.*`),
  rule('favour-given', `{i}{soft}(?:gave|did|made|got|lent|offered) {them} {help}\\b.*`),
  rule('favour-given', `{i}{soft}(?:gave|lent|offered) {help} to {them}${ONLY_THEN}.*`),
  rule('favour-given', `{i}{soft}(?:introduced|connected) @?${P}.*`, { roles: 'all' }),
  rule('favour-given', `{i}{soft}helped (?:out|with|on)\\b.*`, { roles: 'first' }),

  // What I ask of them.
  rule('ask-of-them', `{i}{soft}(?:asked|begged) {them} (?:for|to) {rest}`),
  rule('ask-of-them', `{i}{soft}(?:asked|begged) {them} {whether}\\b.*`),
  rule('ask-of-them', `{i}{soft}(?:asked for|requested) (?<rest>.+?) from {them}{end}`),
  rule('ask-of-them', `{i}{soft}asked for (?<rest>(?<who>{names}['’]s?|her|his|their) .+)`),
  rule(
    'ask-of-them',
    `(?:i |we )?(?:need|needed|want|would like|['’]d like) (?<rest>.+?) from {them}{end}`,
  ),
  rule('ask-of-them', `(?:i|we) (?:need|want|would like|asked for) {them} to (?<rest>{deliver}.*)`),
  rule(
    'ask-of-them',
    `(?:i['’]m |i am |we['’]re |we are |still )*waiting (?:for|on) {them} (?:for|to|on) {rest}`,
  ),

  // What they ask of me.
  rule('ask-of-me', `(?:{they}{did})?{soft}asked {me} (?:for|to) {rest}`),
  rule('ask-of-me', `(?:{they}{did})?{soft}asked {me} {whether}\\b.*`),
  rule('ask-of-me', `(?:{they}{did})?{soft}asked for {rest}`),
  rule('ask-of-me', `{they}{did}{soft}asked (?:{whether}|to see|to meet|to talk|to join)\\b.*`),
  rule(
    'ask-of-me',
    `(?:{they}{did})?{soft}(?:wants|wanted|needs|needed|would like|['’]d like|requested) (?<rest>{my} .+)`,
  ),
  rule(
    'ask-of-me',
    `(?:{they}{did})?{soft}(?:wants|wanted|needs|needed|would like|['’]d like) {me} to {rest}`,
  ),
  rule('ask-of-me', `(?:{they}{did})?{soft}requested (?!@?${P}){rest}`),
  rule('ask-of-me', `(?:i |we )?(?:was|were|got|been) asked by {them} (?:for|to) {rest}`),
  rule('ask-of-me', `(?:an? )?(?:ask|request) from {them}(?: for|:|,| to| about)? {rest}`),
  rule(
    'ask-of-me',
    `(?:{they}{did})?{soft}(?:came to {me}|reached out(?: to {me})?) (?:for|about) {rest}`,
  ),
  rule('ask-of-me', `(?:{they}{did})?{soft}picked my brain\\b.*`),

  // Contact there will be, however it is told.
  ...CONTACTS.flatMap(([, form]) => [
    rule('follow-up', `{i}{soft}(?:${form}) {them}{forIt} ${D}.*`, { only: 'to-come' }),
    rule('follow-up', `(?<=${D}[,:]? ){i}{soft}(?:${form}) {them}${ONLY_THEN}.*`, {
      only: 'to-come',
    }),
  ]),
  rule(
    'follow-up',
    `{they} (?:called|rang|phoned|e-?mailed|messaged|texted|pinged|wrote|dropped by|stopped by|came by)(?: me| us)? ${D}.*`,
    { only: 'to-come' },
  ),

  // Contact there was.
  ...CONTACTS.flatMap(([touch, form]) => [
    rule('contact', `{i}{soft}(?:${form}) {them}${ONLY_THEN}.*`, { touch }),
  ]),
  rule(
    'contact',
    `{they} (?:called|rang|phoned)(?: me| us)?(?:{end}| (?:about|to say|because|re:?)\\b.*)`,
    { touch: 'call' },
  ),
  rule(
    'contact',
    `{they} (?:e-?mailed|messaged|texted|pinged|wrote)(?: me| us)?(?:{end}| (?:about|to say|because|re:?)\\b.*)`,
    { touch: 'message' },
  ),
  rule('contact', `{they} (?:dropped by|stopped by|came by)(?:{end}| .*)`, { touch: 'chat' }),
  ...CONTACT_THINGS.flatMap(([touch, form]) => [
    rule(
      'contact',
      `(?:(?:a|an|had|quick|good|great|long|short|nice) )*(?:${form}) with {them}${ONLY_THEN}.*`,
      { touch, only: 'back' },
    ),
    rule('follow-up', `(?:(?:a|an|quick) )*(?:${form}) with {them}${ONLY_THEN}.*`, {
      only: 'ahead',
    }),
  ]),

  // For when we next meet.
  rule('talking-point', `(?:talk|speak|chat) (?:to|with) {them} about {rest}`, {
    dated: 'follow-up',
  }),
  rule(
    'talking-point',
    `(?:raise|bring up|mention|discuss|talk about|cover|flag) (?<rest>.+?)(?: (?:with|to) {them})?(?: (?:the )?next (?:time|1:1|one-to-one|one-on-one|meeting|catch[- ]?up)| when (?:we|i|they|he|she|${P}) (?:next )?(?:meet|speak|talk|see)\\b.*)[.! ]*$`,
    { roles: 'first', dated: 'follow-up' },
  ),
  rule('talking-point', `(?:raise|bring up|mention|flag) (?<rest>.+?) (?:with|to) {them}{end}`, {
    dated: 'follow-up',
  }),
  rule('talking-point', `discuss (?<rest>.+?) with {them}{end}`, { dated: 'follow-up' }),
  rule(
    'talking-point',
    `(?:next time|next 1:1|next one-to-one|next one-on-one|for next time|talking point|to discuss|agenda)(?: with {them})?[:,]? {rest}`,
    { roles: 'first', dated: 'follow-up' },
  ),
  rule('talking-point', `ask {them} (?:about|how|why|what|whether|if) {rest}`, {
    dated: 'follow-up',
    roles: 'who',
  }),
  rule('talking-point', `tell {them} about {rest}`, { dated: 'follow-up' }),

  // What is to be done.
  rule(
    'follow-up',
    `(?:todo|to do|to-do|remember to|remind me to|reminder(?: to)?|don['’]t forget to|do not forget to|need to|have to|must|should|(?:i|we) (?:need to|have to|must|should|ought to))[:,]? {rest}`,
    { roles: 'first' },
  ),
  rule(
    'follow-up',
    `(?:follow[- ]?up|check in|check back|catch up|touch base|get back|circle back|reach out|write back|sync|sit down|go for a walk|walk|meet|meet up|have (?:a )?(?:coffee|lunch|chat|call|word)) (?:with|to|on) .+`,
    { roles: 'first' },
  ),
  rule('follow-up', `follow[- ]?up(?: ${D})(?: .*)?$`, { roles: 'first' }),
  rule('follow-up', `(?:${TO_DO})(?: @?${P}| {things}\\b(?! (?:from|bounced))| ${D}).*`, {
    roles: 'first',
  }),
  rule('follow-up', `(?:speak|talk|write|chat) (?:to|with) {them}.*`),
];
