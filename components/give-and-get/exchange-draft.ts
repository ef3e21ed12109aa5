import { i18n } from '#i18n';
import { addAsk } from '@/utils/records/asks';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFavour } from '@/utils/records/favours';
import type { FavourWeight } from '@/utils/records/schema-between';
import type { Undo } from '@/utils/records/undo';

export const EXCHANGE_KINDS = [
  'ask-of-me',
  'ask-of-them',
  'favour-given',
  'favour-received',
] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

/** What is being written and what it will become. */
export interface ExchangeDraft {
  kind: ExchangeKind;
  text: string;
  personIds: readonly string[];
  /** Of a favour. */
  weight: FavourWeight;
}

export const EMPTY_EXCHANGE: ExchangeDraft = {
  kind: 'ask-of-me',
  text: '',
  personIds: [],
  weight: 1,
};

export function isFavour(kind: ExchangeKind): boolean {
  return kind === 'favour-given' || kind === 'favour-received';
}

export function kindName(kind: ExchangeKind): string {
  switch (kind) {
    case 'ask-of-me':
      return i18n.t('give_get.kind.ask_of_me');
    case 'ask-of-them':
      return i18n.t('give_get.kind.ask_of_them');
    case 'favour-given':
      return i18n.t('give_get.kind.favour_given');
    case 'favour-received':
      return i18n.t('give_get.kind.favour_received');
  }
}

/** Said once it is kept. */
export function keptWords(kind: ExchangeKind): string {
  switch (kind) {
    case 'ask-of-me':
      return i18n.t('give_get.kept.ask_of_me');
    case 'ask-of-them':
      return i18n.t('give_get.kept.ask_of_them');
    case 'favour-given':
      return i18n.t('give_get.kept.favour_given');
    case 'favour-received':
      return i18n.t('give_get.kept.favour_received');
  }
}

/** Keeps what was written. */
export function keepExchange(
  db: CrosswalkDatabase,
  { kind, text, personIds, weight }: ExchangeDraft,
  now: number,
): Promise<Undo> {
  switch (kind) {
    case 'ask-of-me':
    case 'ask-of-them':
      return addAsk(db, { text, personIds, by: kind === 'ask-of-me' ? 'them' : 'me' }, now);
    case 'favour-given':
    case 'favour-received':
      return addFavour(
        db,
        { text, personIds, weight, direction: kind === 'favour-given' ? 'given' : 'received' },
        now,
      );
  }
}
