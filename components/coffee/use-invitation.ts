import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { useAgendaSetting, useInvitationTexts } from '@/components/app/use-setting';
import type { InvitationText } from '@/utils/browser/settings';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import type { AgendaLine } from '@/utils/coffee/walk-agenda';
import {
  addLine,
  addParagraph,
  asTemplate,
  fillInvitation,
  takeOutLine,
  takeOutRows,
  withAgenda,
} from '@/utils/coffee/walk-invitation';
import { SITUATIONS, type Situation } from '@/utils/coffee/walk-situation';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { invitationFacts } from './invitation';
import { agendaWords, situationWords } from './invitation-words';
import type { HeldDraft } from './walk-draft';
import { loadWalkMaterial } from './walk-material';

/** One thing from the notes, to be named or not. */
export interface FromNotes {
  key: string;
  /** As the other reads it. */
  words: string;
  named: boolean;
}

/** The text of one invitation while it is being written. */
export interface Invitation {
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
  choose(words: string): void;
  write(text: string): void;
  /** As it would be without what was typed. */
  reset(): void;
  /** Names a thing from the notes in the text, or takes it out, whatever else was typed. */
  toggle(key: string): void;
  /** The words for another time: with placeholders, and without the agenda. */
  template(): string;
}

/** Undefined while loading. `people` go along, the first of them leads; `held` is what was written so far. */
export function useInvitation(
  people: readonly PersonStanding[],
  issueId: string | undefined,
  held: HeldDraft | undefined,
): Invitation | undefined {
  const db = useDatabase();
  const format = useFormat();
  const me = useProfile()?.name;
  const agendaOn = useAgendaSetting();
  const texts = useInvitationTexts();
  const persons = people.map(({ person }) => person);
  const told = people.map(({ person, touches, cadence }) =>
    [person.id, person.updatedAt, touches.length, cadence.status].join(' '),
  );
  const company = [...persons.map(({ id }) => id), issueId].join();
  const loaded = useRecords(
    async () => ({
      company,
      material: await loadWalkMaterial(db, persons, people[0], issueId, Date.now()),
    }),
    [db, told.join(), issueId],
  );
  // What was read of others, a moment ago, is not between these.
  const material = loaded?.company === company ? loaded.material : undefined;
  if (!material || !held || agendaOn === undefined || texts === undefined) return undefined;
  const { words: chosenWords, texts: written, flipped } = held.draft;

  const several = people.length > 1;
  const situations = SITUATIONS.filter((one) => (one === 'together') === several);
  const usual = texts.findLast(({ situation }) => situation === material.situation);
  const fits = (one: string) => situations.some((known) => known === one);
  const own = texts.find((one) => one.id === (chosenWords ?? usual?.id) && fits(one.situation));
  const situation =
    situations.find((one) => one === (own?.situation ?? chosenWords)) ?? material.situation;
  const chosen = own?.id ?? situation;
  const template = own?.text ?? situationWords(situation);

  const isNamed = (key: string) => agendaOn !== flipped.includes(key);
  const known = template.includes('{detail}') ? material.detailOf(situation) : null;
  const detail = known?.private && !isNamed(known.text) ? null : known;
  const lines = material.agendaBeside(known);
  const heading = i18n.t('walk_form.agenda');
  const facts = invitationFacts(persons, me, known, format);
  const named = lines.filter((line) => isNamed(keyOf(line)));
  const plain = withAgenda(
    fillInvitation(template, { ...facts, detail: detail?.text }),
    heading,
    named.map(agendaWords),
  );
  // Own words may go by any id, also by one that every object answers to.
  const draft = Object.hasOwn(written, chosen) ? written[chosen] : undefined;
  const text = draft ?? plain;
  const detailRows = fillInvitation(
    template
      .split('\n')
      .filter((row) => row.includes('{detail}'))
      .join('\n'),
    facts,
  ).split('\n');
  const write = (next: string) => held.change({ texts: { ...written, [chosen]: next } });

  return {
    situations,
    chosen,
    situation,
    own,
    text,
    sent: draft === undefined ? plain : fillInvitation(text, { ...facts, detail: detail?.text }),
    edited: draft !== undefined && text !== plain,
    fromNotes: [
      ...(known?.private
        ? [{ key: known.text, words: detailRows.join(' '), named: isNamed(known.text) }]
        : []),
      ...lines.map((line) => ({
        key: keyOf(line),
        words: agendaWords(line),
        named: isNamed(keyOf(line)),
      })),
    ],
    choose: (words) => held.change({ words }),
    write,
    reset: () => held.change({ texts: without(written, chosen) }),
    toggle: (key) => {
      const others = flipped.filter((one) => one !== key);
      held.change({ flipped: others.length < flipped.length ? others : [...flipped, key] });
      if (draft === undefined) return;
      const out = isNamed(key);
      const line = lines.find((one) => keyOf(one) === key);
      if (line) {
        const words = agendaWords(line);
        write(out ? takeOutLine(text, heading, words) : addLine(text, heading, words));
      } else {
        write(
          out ? takeOutRows(text, detailRows) : addParagraph(text, heading, detailRows.join('\n')),
        );
      }
    },
    template: () => asTemplate(text, facts, heading, lines.map(agendaWords)),
  };
}

function without(texts: WalkDraft['texts'], key: string): WalkDraft['texts'] {
  const { [key]: _, ...others } = texts;
  return others;
}

const keyOf = ({ kind, text }: AgendaLine) => `${kind} ${text}`;
