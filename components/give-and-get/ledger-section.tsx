import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { AskItem } from './ask-item';
import { FavourItem } from './favour-item';
import { FewItems } from './few-items';
import styles from './give-and-get.module.css';
import type { Exchange } from './use-exchange';

const FEW = 5;
type Part = 'favours' | 'asks';

/** Everything that was given and received, and every ask that is closed; newest first. */
export function LedgerSection({ exchange, now }: { exchange: Exchange; now: number }) {
  const format = useFormat();
  const [part, setPart] = useState<Part>('favours');
  const { favours, asks, byId } = exchange;
  const closed = asks.filter(({ state }) => state !== 'open');
  if (favours.length + closed.length === 0) return null;
  return (
    <Section title={i18n.t('give_get.ledger.title')}>
      <div className={styles.choose}>
        <Segmented
          label={i18n.t('give_get.ledger.title')}
          segments={[
            {
              value: 'favours',
              label: i18n.t('give_get.ledger.favours', [format.number(favours.length)]),
            },
            {
              value: 'asks',
              label: i18n.t('give_get.ledger.asks', [format.number(closed.length)]),
            },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      {part === 'favours' ? (
        <FewItems key="favours" items={favours} few={FEW}>
          {(favour) => (
            <FavourItem key={favour.id} favour={favour} byId={byId} asks={asks} now={now} />
          )}
        </FewItems>
      ) : (
        <FewItems key="asks" items={closed} few={FEW}>
          {(ask) => <AskItem key={ask.id} ask={ask} byId={byId} sided />}
        </FewItems>
      )}
    </Section>
  );
}
