import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { useAgendaSetting, useInvitationTexts } from '@/components/app/use-setting';
import type { WalkDraft } from '@/utils/browser/walk-draft';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type Letter, letterOf } from './letter';
import type { HeldDraft } from './walk-draft';
import { loadWalkMaterial } from './walk-material';

/** The text of one invitation while it is being written. */
export interface Invitation extends Omit<Letter, 'toggled'> {
  /** Something was typed for the words that go by it. */
  isWritten(words: string): boolean;
  choose(words: string): void;
  write(text: string): void;
  /** As it would be without what was typed. */
  reset(): void;
  /** Names a thing from the notes in the text, or takes it out, whatever else was typed. */
  toggle(key: string): void;
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
  const agenda = useAgendaSetting();
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
  if (!material || !held || agenda === undefined || texts === undefined) return undefined;
  const { toggled, ...letter } = letterOf(
    material,
    persons,
    { me, texts, agenda, format },
    held.draft,
  );
  const { chosen } = letter;
  const { texts: written } = held.draft;
  return {
    ...letter,
    isWritten: (words) => Object.hasOwn(written, words),
    choose: (words) => held.change({ words }),
    // With the words that it began with, which another day would not be the usual ones.
    write: (text) => held.change({ words: chosen, texts: { ...written, [chosen]: text } }),
    reset: () => held.change({ words: chosen, texts: without(written, chosen) }),
    toggle: (key) => held.change(toggled(key)),
  };
}

function without(texts: WalkDraft['texts'], key: string): WalkDraft['texts'] {
  const { [key]: _, ...others } = texts;
  return others;
}
