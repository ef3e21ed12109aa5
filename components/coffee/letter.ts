import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { InvitationText } from '@/utils/browser/settings';
import { EMPTY_DRAFT, type WalkDraft } from '@/utils/browser/walk-draft';
import type { AgendaLine } from '@/utils/coffee/walk-agenda';
import {
  addLine,
  addParagraph,
  asTemplate,
  fillInvitation,
  holdsLine,
  holdsRows,
  takeOutLine,
  takeOutRows,
  withAgenda,
} from '@/utils/coffee/walk-invitation';
import { SITUATIONS, type Situation } from '@/utils/coffee/walk-situation';
import type { Person } from '@/utils/records/schema';
import { invitationFacts } from './invitation';
import { agendaWords, situationWords } from './invitation-words';
import type { WalkMaterial } from './walk-material';

/** One thing from the notes, and whether the letter names it. */
export interface FromNotes {
  key: string;
  /** As the other reads it. */
  words: string;
  named: boolean;
}

/** An invitation as it stands. */
export interface Letter {
  situations: readonly Situation[];
  /** A situation, or the id of one of the user's own texts. */
  chosen: string;
  /** The situation whose words are shown, or that the own text is for. */
  situation: Situation;
  /** The user's own text that is shown. */
  own: InvitationText | undefined;
  text: string;
  /** As the other reads it: with the names for placeholders that were typed. */
  sent: string;
  /** The user changed what would stand there. */
  edited: boolean;
  fromNotes: FromNotes[];
  /** The draft with a thing from the notes named, or taken out, whatever else was typed. */
  toggled(key: string): WalkDraft;
  /** The words for another time: with placeholders, and without the agenda. */
  template(): string;
}

/** What the settings say of any letter. */
export interface LetterWishes {
  me: string | undefined;
  /** The user's own words; of one situation the newest are the usual ones. */
  texts: readonly InvitationText[];
  /** Name what comes from the notes, unless the draft says otherwise. */
  agenda: boolean;
  format: Format;
}

/** The letter to these people, as far as it was written; without a draft as it goes out in one press. */
export function letterOf(
  material: WalkMaterial,
  people: readonly Pick<Person, 'name'>[],
  { me, texts, agenda, format }: LetterWishes,
  draft: WalkDraft = EMPTY_DRAFT,
): Letter {
  const { words: chosenWords, texts: written, flipped } = draft;
  const several = people.length > 1;
  const situations = SITUATIONS.filter((one) => (one === 'together') === several);
  const usual = texts.findLast(({ situation }) => situation === material.situation);
  const fits = (one: string) => situations.some((known) => known === one);
  const own = texts.find((one) => one.id === (chosenWords ?? usual?.id) && fits(one.situation));
  const situation =
    situations.find((one) => one === (own?.situation ?? chosenWords)) ?? material.situation;
  const chosen = own?.id ?? situation;
  const template = own?.text ?? situationWords(situation);

  const isWished = (key: string) => agenda !== flipped.includes(key);
  const known = template.includes('{detail}') ? material.detailOf(situation) : null;
  const detail = known?.private && !isWished(known.text) ? null : known;
  const lines = material.agendaBeside(known);
  const heading = i18n.t('walk_form.agenda');
  const facts = invitationFacts(people, me, known, format);
  const plain = withAgenda(
    fillInvitation(template, { ...facts, detail: detail?.text }),
    heading,
    lines.filter((line) => isWished(keyOf(line))).map(agendaWords),
  );
  // Own words may go by any id, also by one that every object answers to.
  // Of those that were forgotten since, what was made of them stays.
  const typed = [chosen, chosenWords ?? chosen].flatMap((words) =>
    Object.hasOwn(written, words) ? (written[words] ?? []) : [],
  )[0];
  const text = typed ?? plain;
  const detailRows = fillInvitation(
    template
      .split('\n')
      .filter((row) => row.includes('{detail}'))
      .join('\n'),
    facts,
  ).split('\n');
  const allLines = lines.map(agendaWords);
  // What was typed may have lost it, or the whole letter was put in its place.
  const fromNotes = [
    ...(known?.private
      ? [
          {
            key: known.text,
            words: detailRows.join(' '),
            named: typed === undefined ? isWished(known.text) : holdsRows(typed, detailRows),
          },
        ]
      : []),
    ...lines.map((line) => {
      const key = keyOf(line);
      const words = agendaWords(line);
      const named = typed === undefined ? isWished(key) : holdsLine(typed, words, allLines);
      return { key, words, named };
    }),
  ];
  const rewritten = (key: string, out: boolean, before: string): string => {
    const line = lines.find((one) => keyOf(one) === key);
    if (line) {
      const words = agendaWords(line);
      return out ? takeOutLine(before, heading, words, allLines) : addLine(before, heading, words);
    }
    return out
      ? takeOutRows(before, detailRows)
      : addParagraph(before, heading, detailRows.join('\n'));
  };

  return {
    situations,
    chosen,
    situation,
    own,
    text,
    sent: typed === undefined ? plain : fillInvitation(text, { ...facts, detail: detail?.text }),
    edited: typed !== undefined && text !== plain,
    fromNotes,
    toggled: (key) => {
      const out = fromNotes.some((one) => one.key === key && one.named);
      const others = flipped.filter((one) => one !== key);
      const next = { ...draft, flipped: out === agenda ? [...others, key] : others };
      return typed === undefined
        ? next
        : { ...next, texts: { ...written, [chosen]: rewritten(key, out, typed) } };
    },
    template: () => asTemplate(text, facts, heading, allLines),
  };
}

const keyOf = ({ kind, text }: AgendaLine) => `${kind} ${text}`;
