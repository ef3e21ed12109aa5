import { type FormEvent, type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PeopleField } from '@/components/app/people-field';
import { useCommand } from '@/components/app/use-command';
import { Button } from '@/components/ui/button';
import { PlainSelect } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { FAVOUR_WEIGHTS } from '@/utils/records/schema-between';
import { BudgetNote } from './budget-note';
import {
  EMPTY_EXCHANGE,
  EXCHANGE_KINDS,
  type ExchangeDraft,
  isFavour,
  keepExchange,
  keptWords,
  kindName,
} from './exchange-draft';
import styles from './give-and-get.module.css';
import { sizeName } from './size-words';
import type { Exchange } from './use-exchange';

/** One line for what was asked, given or received: with whom, how much, and Enter keeps it. */
export function NewExchange({
  exchange,
  draft,
  now,
  inputRef,
  onChange,
}: {
  exchange: Exchange;
  draft: ExchangeDraft;
  now: number;
  inputRef: RefObject<HTMLInputElement | null>;
  onChange: (draft: ExchangeDraft) => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const [busy, setBusy] = useState(false);
  const [nobody, setNobody] = useState(false);
  const { kind, text, personIds, weight } = draft;
  const named = personIds.length > 0;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setNobody(!named);
    if (!named) return;
    setBusy(true);
    const kept = await run(() => keepExchange(db, draft, Date.now()), keptWords(kind));
    setBusy(false);
    if (kept) onChange({ ...EMPTY_EXCHANGE, kind });
    inputRef.current?.focus();
  };

  return (
    <form className={styles.new} onSubmit={keep}>
      <div className={styles.box}>
        <input
          ref={inputRef}
          className={styles.input}
          aria-label={i18n.t('give_get.write')}
          aria-keyshortcuts="n"
          placeholder={placeholderOf(draft)}
          autoComplete="off"
          dir="auto"
          value={text}
          onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
        />
        <div className={styles.becomes}>
          <PlainSelect
            slim
            aria-label={i18n.t('give_get.kind.label')}
            value={kind}
            onChange={(value) =>
              onChange({ ...draft, kind: EXCHANGE_KINDS.find((one) => one === value) ?? kind })
            }
          >
            {EXCHANGE_KINDS.map((one) => (
              <option key={one} value={one}>
                {kindName(one)}
              </option>
            ))}
          </PlainSelect>
          {isFavour(kind) && (
            <PlainSelect
              slim
              aria-label={i18n.t('give_get.size.label')}
              value={String(weight)}
              onChange={(value) =>
                onChange({
                  ...draft,
                  weight: FAVOUR_WEIGHTS.find((one) => String(one) === value) ?? weight,
                })
              }
            >
              {FAVOUR_WEIGHTS.map((one) => (
                <option key={one} value={one}>
                  {sizeName(one)}
                </option>
              ))}
            </PlainSelect>
          )}
          <Button type="submit" kind="main" disabled={text.trim() === ''}>
            {i18n.t('capture.keep')} <Kbd>↵</Kbd>
          </Button>
        </div>
        <div className={styles.whom}>
          <PeopleField
            label={i18n.t('give_get.whom')}
            value={personIds}
            onChange={(next) => {
              setNobody(false);
              onChange({ ...draft, personIds: next });
            }}
          />
          {nobody && (
            <p role="alert" className={styles.problem}>
              {i18n.t('give_get.name_somebody')}
            </p>
          )}
          {kind === 'ask-of-them' && (
            <BudgetNote personIds={personIds} asks={exchange.asks} byId={exchange.byId} now={now} />
          )}
        </div>
      </div>
    </form>
  );
}

function placeholderOf({ kind }: ExchangeDraft): string {
  switch (kind) {
    case 'ask-of-me':
      return i18n.t('give_get.hint.ask_of_me');
    case 'ask-of-them':
      return i18n.t('give_get.hint.ask_of_them');
    case 'favour-given':
      return i18n.t('give_get.hint.favour_given');
    case 'favour-received':
      return i18n.t('give_get.hint.favour_received');
  }
}
