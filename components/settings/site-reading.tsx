import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/app/site-name';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import {
  askForCalendarAccess,
  mayRead,
  type ReadableHosts,
  watchCalendarAccess,
} from '@/utils/browser/calendar-access';
import type { Pages, PartState } from '@/utils/browser/page-state-schema';
import { reasonsOf } from '@/utils/browser/pages';
import { PAGE_PARTS, type PagePart, type PageSite } from '@/utils/calendars/sighting';
import { lastGoodInWords, outcomeInWords, partName } from './reading-words';
import { reasonInWords } from './reason-words';
import styles from './site-reading.module.css';

/** One calendar: whether it may be read, and what came of each part of its pages. */
export function SiteReading({ site, pages }: { site: PageSite; pages: Pages }) {
  const [hosts, setHosts] = useState<ReadableHosts>();
  useEffect(() => watchCalendarAccess(setHosts), []);
  const state = pages[site];
  const refused = hosts !== undefined && !mayRead(site, hosts, pages);
  return (
    <section className={styles.site} aria-labelledby={`read-${site}`}>
      <h3 id={`read-${site}`}>{siteName(site)}</h3>
      {refused && (
        <p className={styles.refused}>
          {i18n.t('nav.access', [siteName(site)])}{' '}
          <Button kind="text" onClick={() => void askForCalendarAccess([site])}>
            {i18n.t('nav.access_allow')}
          </Button>
        </p>
      )}
      {state ? (
        <ul>
          {PAGE_PARTS.map((part) => {
            const of = state.parts[part];
            return of && <PartReading key={part} part={part} state={of} />;
          })}
        </ul>
      ) : (
        <p className={styles.never}>{i18n.t('reading.site_never')}</p>
      )}
    </section>
  );
}

function PartReading({ part, state }: { part: PagePart; state: PartState }) {
  const format = useFormat();
  const now = useNow();
  const reasons = reasonsOf(state.problems);
  const broken = state.outcome === 'not-understood';
  return (
    <li className={styles.part}>
      <p>
        <strong>{partName(part)}</strong>{' '}
        <span className={broken ? styles.broken : undefined}>
          {outcomeInWords(state, now, format)}
        </span>{' '}
        {broken && lastGoodInWords(state, now, format)}
      </p>
      {reasons.length > 0 && (
        <dl className={styles.reasons} aria-label={i18n.t('reading.problems')}>
          {reasons.map(({ reason, count }) => (
            <div key={reason} data-reason={reason}>
              <dt>{reasonInWords(reason)}</dt>
              <dd>{i18n.t('reading.times', count, [format.number(count)])}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
