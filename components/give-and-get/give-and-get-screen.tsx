import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useMinuteEnd } from '@/components/app/use-minute-end';
import { BackBar } from '@/components/ui/bar';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { owed, type PersonDebts } from '@/utils/relationships/owed';
import { reciprocityOverall } from '@/utils/relationships/reciprocity-with';
import { AsksSections } from './asks-sections';
import { AsksTrend } from './asks-trend';
import { DebtsSection } from './debts-section';
import { EMPTY_EXCHANGE, type ExchangeDraft } from './exchange-draft';
import { headline } from './headline';
import { LedgerSection } from './ledger-section';
import { NewExchange } from './new-exchange';
import { OffersSection } from './offers-section';
import { type Exchange, useExchange } from './use-exchange';
import { WhomToAskSection } from './whom-to-ask-section';

/** Who helps whom over all peers: what is owed, what is asked, and what could be offered. */
export function GiveAndGetScreen() {
  const exchange = useExchange();
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        <div className={text.mast}>
          <h1 className={text.head}>{i18n.t('give_get.title')}</h1>
          {exchange && <Headline exchange={exchange} />}
        </div>
        {exchange ? <Ledger exchange={exchange} /> : <SkeletonRows count={4} />}
      </main>
    </>
  );
}

function useOwed({ favours, byId }: Exchange, now: number) {
  return useMemo(() => {
    const known = ({ personId }: PersonDebts) => byId.has(personId);
    const { byMe, toMe } = owed(favours, now);
    return { byMe: byMe.filter(known), toMe: toMe.filter(known) };
  }, [favours, byId, now]);
}

function Headline({ exchange }: { exchange: Exchange }) {
  const format = useFormat();
  const now = useMinuteEnd();
  const { byMe, toMe } = useOwed(exchange, now);
  const { favours, asks, byId } = exchange;
  const overall = useMemo(() => reciprocityOverall(favours, now), [favours, now]);
  const waiting = asks.filter(({ by, state }) => by === 'them' && state === 'open').length;
  const names = (debts: readonly PersonDebts[]) =>
    debts.flatMap(({ personId }) => byId.get(personId)?.person.name ?? []);
  const lines = headline(overall, waiting, names(byMe), names(toMe), format);
  return lines.length > 0 && <p className={text.soft}>{lines.join(' ')}</p>;
}

function Ledger({ exchange }: { exchange: Exchange }) {
  const now = useMinuteEnd();
  const { byMe, toMe } = useOwed(exchange, now);
  const [draft, setDraft] = useState<ExchangeDraft>(EMPTY_EXCHANGE);
  const line = useRef<HTMLInputElement>(null);
  const write = (patch: Partial<ExchangeDraft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus();
  };
  useHotkey('n', () => line.current?.focus());
  const nothing = exchange.favours.length + exchange.asks.length === 0;
  return (
    <>
      <NewExchange
        exchange={exchange}
        draft={draft}
        now={now}
        inputRef={line}
        onChange={setDraft}
      />
      {nothing ? (
        <Empty title={i18n.t('give_get.empty.title')}>{i18n.t('give_get.empty.body')}</Empty>
      ) : (
        <AsksSections exchange={exchange} now={now} />
      )}
      <DebtsSection title={i18n.t('give_get.i_owe')} debts={byMe} exchange={exchange} now={now} />
      <DebtsSection title={i18n.t('give_get.owe_me')} debts={toMe} exchange={exchange} now={now} />
      <OffersSection
        exchange={exchange}
        now={now}
        onGive={(personId) => write({ kind: 'favour-given', personIds: [personId] })}
      />
      <WhomToAskSection
        exchange={exchange}
        now={now}
        onAsk={(personId) => write({ kind: 'ask-of-them', personIds: [personId] })}
      />
      {!nothing && <AsksTrend exchange={exchange} now={now} />}
      <LedgerSection exchange={exchange} now={now} />
    </>
  );
}
