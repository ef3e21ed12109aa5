import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useWalkPlans } from '@/components/coffee/use-walk-plan';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Section } from '@/components/ui/section';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { MoreButton } from './more-button';
import { OutOfTouchRow } from './out-of-touch-row';

const LAPSED = 4;
const DUE = 3;

/** Those who are shown before all are asked for, in the order in which they are offered an hour. */
export function firstOutOfTouch(standings: readonly PersonStanding[]): PersonStanding[] {
  return [...lapsedPeers(standings).slice(0, LAPSED), ...duePeers(standings).slice(0, DUE)];
}

/** Peers who lapsed, longest first, then those who are due, each with the hour for a walk. */
export function OutOfTouch({ standings }: { standings: readonly PersonStanding[] }) {
  const [allLapsed, setAllLapsed] = useState(false);
  const [allDue, setAllDue] = useState(false);
  const lapsed = useMemo(() => lapsedPeers(standings), [standings]);
  const due = useMemo(() => duePeers(standings), [standings]);
  const moreLapsed = useCapped(lapsed);
  const moreDue = useCapped(due);
  const shownLapsed = useMemo(
    () => (allLapsed ? moreLapsed.shown : lapsed.slice(0, LAPSED)),
    [lapsed, allLapsed, moreLapsed.shown],
  );
  const shownDue = useMemo(
    () => (allDue ? moreDue.shown : due.slice(0, DUE)),
    [due, allDue, moreDue.shown],
  );
  const shown = useMemo(() => [...shownLapsed, ...shownDue], [shownLapsed, shownDue]);
  const plans = useWalkPlans(shown);
  const format = useFormat();
  const rows = (people: readonly PersonStanding[]) => (
    <ul>
      {people.map((standing) => (
        <OutOfTouchRow
          key={standing.person.id}
          standing={standing}
          plan={plans.get(standing.person.id)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {lapsed.length > 0 && (
        <Section
          title={i18n.t('ui.status.lapsed')}
          count={format.number(lapsed.length)}
          more={
            lapsed.length > LAPSED ? (
              <MoreButton all={allLapsed} count={lapsed.length} onChange={setAllLapsed} />
            ) : (
              i18n.t('today.longest_first')
            )
          }
        >
          {rows(shownLapsed)}
          {allLapsed && <ShowMore rest={moreLapsed.rest} onMore={moreLapsed.more} />}
        </Section>
      )}
      {due.length > 0 && (
        <Section
          title={i18n.t('ui.status.due')}
          count={format.number(due.length)}
          more={
            due.length > DUE && <MoreButton all={allDue} count={due.length} onChange={setAllDue} />
          }
        >
          {rows(shownDue)}
          {allDue && <ShowMore rest={moreDue.rest} onMore={moreDue.more} />}
        </Section>
      )}
    </>
  );
}
