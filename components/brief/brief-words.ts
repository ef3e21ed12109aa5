import { i18n } from '#i18n';
import { timesWords } from '@/components/give-and-get/headline';
import { touchName } from '@/components/person/log-contact';
import { roleWords } from '@/components/person/role-news';
import { owesWords } from '@/components/promises/promise-words';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { Person } from '@/utils/records/schema';
import type { BriefFact } from '@/utils/relationships/brief-lines';

/** A fact in words: a label of ours, and what it is about. */
export interface FactWords {
  label?: string;
  text: string;
}

/** Whom a brief is about, and what they are called in it. */
export interface About {
  person: Person;
  /** Short where it is nobody else's in the meeting. */
  name: string;
}

/** The same words on the card, on the page, on paper and in the copied text. */
export function factWords(
  fact: BriefFact,
  { person, name }: About,
  now: number,
  format: Format,
): FactWords {
  switch (fact.kind) {
    case 'last':
      return { label: i18n.t('brief.last'), text: fact.title ?? touchName(fact.touch) };
    case 'news':
      return { text: roleWords(fact.role, person, now, format) };
    case 'promise':
      return { label: owesWords(fact.promise, name), text: fact.promise.text };
    case 'ask':
      return {
        label:
          fact.ask.by === 'them'
            ? i18n.t('brief.asked_you', [isolated(name)])
            : i18n.t('brief.you_asked'),
        text: fact.ask.text,
      };
    case 'point':
      return { label: i18n.t('brief.talk_about'), text: fact.followUp.text };
    case 'follow-up':
      return { label: i18n.t('brief.to_do'), text: fact.followUp.text };
    case 'note':
      return { text: i18n.t('today.quoted', [fact.text]) };
    case 'cares':
      return { label: i18n.t('today.cares_about'), text: format.list(fact.texts.map(isolated)) };
    case 'theme':
      return {
        label: i18n.t('brief.touches', [isolated(fact.theme.focusArea)]),
        text: fact.theme.theirs,
      };
    case 'balance': {
      const counts: [string, string] = [
        timesWords(fact.given, format),
        timesWords(fact.received, format),
      ];
      return {
        text:
          fact.more === 'mine'
            ? i18n.t('brief.helped_more', counts)
            : i18n.t('brief.helped_less', counts),
      };
    }
  }
}
