import { useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Section } from '@/components/ui/section';
import { openPromises } from '@/utils/records/promises';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { duePromises } from '@/utils/relationships/promises';
import { NamedPromiseRow } from './named-promise-row';

const SHOWN = 3;

/** On Today: promises that are due or overdue, mine first; a few, and the way to all of them. */
export function PromisesDue({ standings }: { standings: ReadonlyMap<string, PersonStanding> }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const open = useRecords(() => openPromises(db), [db]);
  const due = useMemo(
    () => duePromises(open ?? [], now, format.timeZone),
    [open, now, format.timeZone],
  );
  const { items, note } = useLingering(due);
  if (!open || items.length === 0) return null;
  return (
    <Section
      title={i18n.t('promises.due')}
      count={due.length > 0 ? format.number(due.length) : undefined}
      more={
        <Link href="/promises">
          {i18n.t('promises.all_open', open.length, [format.number(open.length)])}
        </Link>
      }
    >
      <ul>
        {items.slice(0, SHOWN).map((promise) => (
          <NamedPromiseRow
            key={promise.id}
            promise={promise}
            standings={standings}
            onSettled={(as) => note(as, as.state !== 'open')}
          />
        ))}
      </ul>
    </Section>
  );
}
