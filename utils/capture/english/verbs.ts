/** What is promised or done for somebody: "will …", "to …". Other verbs say how things will be. */
export const DELIVER = words(`
  send|share|give|get|provide|deliver|prepare|draft|write|review|check|look into|look at|follow up|introduce|intro|
  connect|set up|schedule|book|invite|ask|find|find out|fix|help|support|back|sponsor|approve|sign|sign off|confirm|call|
  ping|email|mail|message|text|talk|speak|bring|come back|get back|circle back|update|forward|publish|post|pull|run|
  make|build|finish|complete|close|ship|add|put|take|move|reply|respond|answer|return|pay|hire|lend|free up|unblock|
  escalate|raise|circulate|compile|compare|decide|let|tell|show|walk|loop|nudge|sort|sort out|arrange|organi[sz]e|
  propose|present|collect|gather|clean up|hand over|own|lead|drive|coach|mentor|teach|train|test|try|do|work out|
  figure out|reach out|push|file|submit|estimate|summari[sz]e|document|explain|investigate|dig|cover|stand in|report|
  remove|drop|reduce|cut|increase|hold|keep|reserve|order|buy|print|host|meet|vote|vouch|endorse|nominate|recommend
`);

/** Acts of help, as they are told afterwards, with what comes between the verb and the one helped. */
export const HELPED = words(`
  helped(?: out)?|backed(?: up)?|supported|covered for|covered|stood in for|stepped in for|filled in for|stood up for|
  spoke up for|put in a (?:good )?word for|vouched for|unblocked|rescued|bailed out|defended|coached|mentored|
  advised|taught|trained|sponsored|nominated|recommended|championed|endorsed|lent|reviewed|proofread|fixed|freed up|
  made time for|stayed late (?:for|with)|took over for|took on|hosted|saved|gave cover to|opened doors? for|
  did (?:a|some) (?:big |huge |small |little )?(?:favou?r|work) for
`);

/** Things that are given as help, so that "gave Tom a call" is none. */
export const HELP_GIVEN = words(`
  feedback|advice|help|cover|support|input|an intro(?:duction)?|a hand|a (?:big |huge |small |little )?favou?r|
  a tip|tips|a reference|a lift|an analyst|a recommendation|a slot|airtime|credit|access|time|an? \\w+ (?:hour|day|week)s?|
  an hour|a day|(?:half )?a day|notes|comments|pointers|a heads[- ]up
`);

/** What is written down to be done. A verb that is a noun too counts only before what it acts on. */
export const TO_DO = words(`
  chase|ping|e-?mail|mail|call|ring|phone|message|text|nudge|thank|introduce|connect|send|share|prepare|draft|write|
  invite|congratulate|schedule|book|arrange|organi[sz]e|set up|review|read|check|meet|ask|tell|remind|update|show|
  give|get|find|loop|brief|warn|invite|propose|finish|collect|forward|reply|respond|return|bring|visit|walk|offer|help|
  plan|fix|order|buy|cancel|move|confirm|book|answer|look|catch|reach|touch|circle|check in|get back|write back|follow
`);

/** Contact as it is told afterwards, by the kind of touch. */
export const CONTACTS = [
  ['call', 'called|rang|phoned|rang up|facetimed|zoomed(?: with)?'],
  ['message', "e-?mailed|mailed|messaged|texted|pinged|dm(?:e|')?d|wrote to|slacked|wrote"],
  [
    'chat',
    'talked (?:to|with)|spoke (?:to|with)|chatted (?:to|with)|caught up with|bumped into|ran into|checked in with|heard from|touched base with',
  ],
  [
    'walk',
    'walked with|went for a (?:coffee )?walk with|took a walk with|had a (?:coffee )?walk with',
  ],
  [
    'meeting',
    'met(?: up)?(?: with)?|saw|sat with|visited|sat down with|had (?:a )?(?:\\w+ )?(?:lunch|dinner|breakfast|1:1|one-to-one|one-on-one|meeting|session) with',
  ],
  [
    'chat',
    'had (?:an? )?(?:\\w+ )?(?:coffee|chat|drink|drinks|beer|tea|catch[- ]?up|word|conversation) with',
  ],
  ['call', 'had (?:a )?(?:\\w+ )?(?:call|phone call|video call|zoom) with'],
] as const;

/** The same as things: "coffee with Noa yesterday". */
export const CONTACT_THINGS = [
  ['call', '(?:phone |video )?call|zoom'],
  ['walk', '(?:coffee )?walk'],
  ['meeting', 'lunch|dinner|breakfast|1:1|one-to-one|one-on-one|meeting|session'],
  ['chat', 'coffee|chat|drinks?|beer|tea|catch[- ]?up'],
] as const;

/** An alternation of a list that is written over several lines. */
function words(list: string): string {
  return list.replace(/\s*\n\s*/g, '').replace(/^\||\|$/g, '');
}
