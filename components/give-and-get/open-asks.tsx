import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { MoreButton } from '@/components/today/more-button';
import { Section } from '@/components/ui/section';
import { openAsks } from '@/utils/records/asks';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AskItem } from './ask-item';

const FEW = 3;

/** For Today: what peers asked and nobody has answered yet, longest first; nothing when there is none. */
export function OpenAsks({ standings }: { standings: ReadonlyMap<string, PersonStanding> }) {
  const db = useDatabase();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const asks = useRecords(() => openAsks(db), [db]);
  const ofMe = useMemo(() => asks?.filter(({ by }) => by === 'them') ?? [], [asks]);
  const { shown, rest, more } = useCapped(ofMe);
  if (ofMe.length === 0) return null;
  return (
    <Section
      title={i18n.t('give_get.ask.of_me')}
      count={format.number(ofMe.length)}
      more={ofMe.length > FEW && <MoreButton all={all} count={ofMe.length} onChange={setAll} />}
    >
      <ul>
        {(all ? shown : ofMe.slice(0, FEW)).map((ask) => (
          <AskItem key={ask.id} ask={ask} byId={standings} />
        ))}
      </ul>
      {all && <ShowMore rest={rest} onMore={more} />}
    </Section>
  );
}
