import { type ReactNode, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useCommand } from '@/components/app/use-command';
import { useMinuteEnd } from '@/components/app/use-minute-end';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { AddLine } from '@/components/person/add-line';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { asksOf } from '@/utils/records/asks';
import { favoursOf } from '@/utils/records/favours';
import type { Person } from '@/utils/records/schema';
import { openWith } from '@/utils/relationships/owed';
import { reciprocityWith } from '@/utils/relationships/reciprocity-with';
import { whatToOffer } from '@/utils/relationships/what-to-offer';
import { AskItem } from './ask-item';
import { BalanceRow } from './balance-row';
import { BudgetNote } from './budget-note';
import {
  EMPTY_EXCHANGE,
  EXCHANGE_KINDS,
  type ExchangeKind,
  keepExchange,
  keptWords,
  kindName,
} from './exchange-draft';
import { FavourItem } from './favour-item';
import { FewItems } from './few-items';
import styles from './give-and-get.module.css';
import { OfferItem } from './offer-item';

const FEW = 3;

/** Between the user and one person: the balance, what could be offered, open asks and favours. */
export function PersonExchange({ person }: { person: Person }) {
  const db = useDatabase();
  const now = useMinuteEnd();
  const standings = useStandings();
  const focusAreas = useProfile()?.focusAreas;
  const [adding, setAdding] = useState<ExchangeKind | null>(null);
  const [offering, setOffering] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const favours = useRecords(() => favoursOf(db, person.id), [db, person.id]);
  const asks = useRecords(() => asksOf(db, person.id), [db, person.id]);
  const byId = useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  if (!favours || !asks) return null;
  const reciprocity = reciprocityWith(person.id, favours, now);
  const openAsks = asks.filter(({ state }) => state === 'open');
  const openFavours = favours.filter((favour) => openWith(person.id, favour, now) > 0);
  const [offer] = whatToOffer(
    [
      {
        personId: person.id,
        theirInitiatives: person.theirInitiatives ?? [],
        careerGoals: person.careerGoals ?? [],
        caresAbout: person.caresAbout,
        balance: reciprocity.balance,
        strength: 0,
      },
    ],
    focusAreas ?? [],
  );
  return (
    <Section
      title={i18n.t('give_get.title')}
      more={
        <Menu
          label={i18n.t('give_get.add')}
          trigger={(props) => (
            <button
              type="button"
              className={styles.link}
              {...props}
              ref={(element) => {
                props.ref(element);
                add.current = element;
              }}
            >
              {i18n.t('person.add')}
            </button>
          )}
        >
          {EXCHANGE_KINDS.map((kind) => (
            <MenuItem key={kind} onClick={() => setAdding(kind)}>
              {kindName(kind)}
            </MenuItem>
          ))}
        </Menu>
      }
    >
      {adding && (
        <AddExchange
          key={adding}
          kind={adding}
          person={person}
          budget={
            adding === 'ask-of-them' && (
              <BudgetNote personIds={[person.id]} asks={asks} byId={byId} now={now} />
            )
          }
          onClose={() => {
            setAdding(null);
            focusIfLost(add.current);
          }}
        />
      )}
      <ul>
        <BalanceRow reciprocity={reciprocity} name={person.name}>
          {offer && (
            <p className={text.small}>
              <button
                type="button"
                className={styles.link}
                aria-expanded={offering}
                onClick={() => setOffering(!offering)}
              >
                {i18n.t('give_get.offer.question')}
              </button>
            </p>
          )}
        </BalanceRow>
        {offer && offering && (
          <OfferItem
            offer={offer}
            person={person}
            favours={favours}
            named={false}
            onOther={() => setAdding('favour-given')}
          />
        )}
      </ul>
      <FewItems items={openAsks} few={FEW}>
        {(ask) => (
          <AskItem key={ask.id} ask={ask} byId={byId} alone={ask.personIds.length < 2} sided />
        )}
      </FewItems>
      <FewItems items={openFavours} few={FEW}>
        {(favour) => (
          <FavourItem
            key={favour.id}
            favour={favour}
            personId={person.id}
            sided
            byId={byId}
            asks={asks}
            now={now}
          />
        )}
      </FewItems>
    </Section>
  );
}

function AddExchange({
  kind,
  person,
  budget,
  onClose,
}: {
  kind: ExchangeKind;
  person: Person;
  budget: ReactNode;
  onClose: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  return (
    <>
      <AddLine
        label={kindName(kind)}
        placeholder={kindName(kind)}
        onAdd={(words) =>
          void run(
            () =>
              keepExchange(
                db,
                { ...EMPTY_EXCHANGE, kind, text: words, personIds: [person.id] },
                Date.now(),
              ),
            keptWords(kind),
          )
        }
        onClose={onClose}
      />
      {budget}
    </>
  );
}
