import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { isolated } from '@/components/ui/isolated';
import { Section } from '@/components/ui/section';
import type { Ask } from '@/utils/records/schema-between';
import { askBudget } from '@/utils/relationships/ask-budget';
import { AskItem } from './ask-item';
import { FewItems } from './few-items';
import styles from './give-and-get.module.css';
import type { Exchange } from './use-exchange';

const FEW = 5;

/** What waits for the user's answer, and what the user waits for; oldest first. */
export function AsksSections({ exchange, now }: { exchange: Exchange; now: number }) {
  const format = useFormat();
  const { asks, byId } = exchange;
  const [ofMe, ofThem] = useMemo(() => {
    const open = asks.filter(({ state }) => state === 'open');
    return [open.filter(({ by }) => by === 'them'), open.filter(({ by }) => by === 'me')];
  }, [asks]);
  const often = useMemo(() => askedOften(asks, now), [asks, now]);
  // Said once for each, beside the first.
  const warnings = useMemo(() => {
    const told = new Set<string>();
    return new Map(
      ofThem.map(({ id, personIds }) => {
        const anew = personIds.filter((one) => often.has(one) && !told.has(one));
        for (const one of anew) told.add(one);
        return [id, anew.flatMap((one) => byId.get(one)?.person.name ?? [])] as const;
      }),
    );
  }, [ofThem, often, byId]);
  const warning = ({ id }: Ask) => {
    const names = warnings.get(id) ?? [];
    return names.length > 0
      ? i18n.t('give_get.budget.careful', [format.list(names.map(isolated))])
      : undefined;
  };
  return (
    <>
      <Section title={i18n.t('give_get.ask.of_me')} count={countOf(ofMe, format.number)}>
        {ofMe.length === 0 && <p className={styles.none}>{i18n.t('give_get.ask.of_me_none')}</p>}
        <FewItems items={ofMe} few={FEW}>
          {(ask) => <AskItem key={ask.id} ask={ask} byId={byId} />}
        </FewItems>
      </Section>
      {ofThem.length > 0 && (
        <Section title={i18n.t('give_get.ask.of_them')} count={format.number(ofThem.length)}>
          <FewItems items={ofThem} few={FEW}>
            {(ask) => <AskItem key={ask.id} ask={ask} byId={byId} note={warning(ask)} />}
          </FewItems>
        </Section>
      )}
    </>
  );
}

function countOf(asks: readonly Ask[], number: (value: number) => string): string | undefined {
  return asks.length > 0 ? number(asks.length) : undefined;
}

/** Those of whom the user asks so much that the budget is reached. */
function askedOften(asks: readonly Ask[], now: number): ReadonlySet<string> {
  const byPerson = new Map<string, Ask[]>();
  for (const ask of asks) {
    if (ask.by !== 'me') continue;
    for (const id of ask.personIds) {
      const known = byPerson.get(id);
      if (known) known.push(ask);
      else byPerson.set(id, [ask]);
    }
  }
  return new Set(
    [...byPerson].filter(([id, theirs]) => askBudget(id, theirs, now).reached).map(([id]) => id),
  );
}
