import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { useMinuteEnd } from '@/components/app/use-minute-end';
import { AddPromise } from '@/components/promises/add-promise';
import { PromiseRow } from '@/components/promises/promise-row';
import { keptWords, owesWords } from '@/components/promises/promise-words';
import own from '@/components/promises/promises.module.css';
import { shortNames } from '@/components/today/short-names';
import { Section } from '@/components/ui/section';
import type { Person } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { keptRate } from '@/utils/relationships/promises';
import { AddButton } from './add-button';
import type { BlockState } from './blocks';
import { ShowMore, useCapped } from './show-more';

/** What the two owe each other: late ones first, and how well each of them keeps what they promise. */
export function PromisesSection({
  person,
  promises,
  block,
}: {
  person: Person;
  promises: readonly PromiseRecord[];
  block: BlockState;
}) {
  const format = useFormat();
  const now = useMinuteEnd();
  const name = shortNames([person]).get(person.id) ?? person.name;
  const open = useMemo(() => promises.filter(({ state }) => state === 'open'), [promises]);
  const { items, note } = useLingering(open);
  const { shown, rest, more } = useCapped(items);
  const rates = useMemo(
    () => keptRate(promises, now, format.timeZone),
    [promises, now, format.timeZone],
  );
  const kept = keptWords(rates, name, format);
  if (items.length === 0 && kept === undefined && !block.adding) return null;
  return (
    <Section
      title={i18n.t('promises.title')}
      count={open.length > 0 ? format.number(open.length) : undefined}
      more={<AddButton of={i18n.t('promises.one')} onClick={block.open} />}
    >
      {kept !== undefined && <p className={own.rate}>{i18n.t('promises.in_90_days', [kept])}</p>}
      {block.adding && <AddPromise personId={person.id} name={name} onClose={block.close} />}
      <ul>
        {shown.map((promise) => (
          <PromiseRow
            key={promise.id}
            promise={promise}
            owes={owesWords(promise, name)}
            onSettled={(as) => note(as, as.state !== 'open')}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
