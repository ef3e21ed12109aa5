import type { Ref } from 'react';
import { choiceKey, NOBODY_KNOWN } from '@/utils/capture/find-names';
import { dayOf, isFavour } from '@/utils/capture/kinds';
import type { Person } from '@/utils/records/schema';
import { ChoiceToken } from './choice-token';
import type { Draft } from './drafts';
import { DueToken } from './due-token';
import { KindToken, WeightToken } from './kind-token';
import { PeopleTokens } from './people-tokens';
import type { Becoming } from './use-understood';
import { WhenToken } from './when-token';

/** What the sentence will become: its kind, its people, its day, and how big a favour it was. */
export function Chips({
  draft,
  becoming: { understood, known, about, unclear, day, today, kept },
  page,
  onChange,
  onFind,
  choice,
}: {
  draft: Draft;
  becoming: Becoming;
  /** Whom the page is about. */
  page: readonly Person[];
  onChange: (draft: Draft) => void;
  onFind: () => void;
  /** The first name that waits for a choice. */
  choice: Ref<HTMLButtonElement>;
}) {
  const takes = dayOf(kept.kind);
  const [only] = page;
  const isPageAlone = page.length === 1 && about.length === 1 && about[0]?.id === only?.id;
  const named = understood.people.flatMap(({ personId }) => known.byId.get(personId) ?? []);
  const change = (more: Partial<Draft>) => onChange({ ...draft, ...more });
  const choose = (words: string, from: number, id: string) => {
    const key = choiceKey(draft.text, { from, to: from + words.length });
    change({ choices: { ...draft.choices, [key]: id } });
  };
  return (
    <>
      <KindToken
        kind={kept.kind}
        why={draft.kind === undefined ? understood.why : ''}
        onChange={(kind) => change({ kind })}
      />
      {draft.text.trim() !== '' && !isPageAlone && (
        <PeopleTokens
          about={about}
          offered={[...page, ...named]}
          onTakeOut={(id) =>
            change({
              without: [...draft.without, id],
              with: draft.with.filter((one) => one !== id),
            })
          }
          onPutIn={(id) =>
            change({
              with: [...draft.with, id],
              without: draft.without.filter((one) => one !== id),
            })
          }
          onFind={onFind}
        />
      )}
      {unclear.map(({ words, from, candidates }, index) => (
        <ChoiceToken
          key={from}
          {...(index === 0 && { ref: choice })}
          words={words}
          candidates={candidates.flatMap((id) => known.byId.get(id) ?? [])}
          onChoose={(id) => choose(words, from, id)}
          onNobody={() => {
            choose(words, from, NOBODY_KNOWN);
            onFind();
          }}
        />
      ))}
      {takes === 'due' && <DueToken due={day} onChange={(due) => change({ day: due ?? null })} />}
      {takes === 'at' && draft.text.trim() !== '' && (
        <WhenToken day={day ?? today} onChange={(when) => change({ day: when })} />
      )}
      {isFavour(kept.kind) && (
        <WeightToken weight={kept.weight} onChange={(weight) => change({ weight })} />
      )}
    </>
  );
}
