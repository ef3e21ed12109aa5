import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import styles from '@/components/person/person.module.css';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Section } from '@/components/ui/section';
import type { PromiseRecord } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { NamedPromiseRow } from './named-promise-row';

/** What one side owes the other, oldest date first. */
export function OpenPromises({
  by,
  open,
  standings,
}: {
  by: PromiseRecord['by'];
  /** As `allPromises` has them. */
  open: readonly PromiseRecord[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const format = useFormat();
  const theirs = open.filter((promise) => promise.by === by);
  const { items, note } = useLingering(theirs);
  const { shown, rest, more } = useCapped(items);
  return (
    <Section
      title={by === 'me' ? i18n.t('promises.you_owe') : i18n.t('promises.they_owe')}
      count={theirs.length > 0 ? format.number(theirs.length) : undefined}
    >
      {items.length === 0 && (
        <p className={styles.none}>
          {by === 'me' ? i18n.t('promises.you_owe_none') : i18n.t('promises.they_owe_none')}
        </p>
      )}
      <ul>
        {shown.map((promise) => (
          <NamedPromiseRow
            key={promise.id}
            promise={promise}
            standings={standings}
            sided
            onSettled={(as) => note(as, as.state !== 'open')}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
