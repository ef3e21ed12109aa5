import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { aboutWhom, type CapturePlace, saysMore } from '@/utils/capture/about';
import { grammarFor } from '@/utils/capture/grammar-for';
import { wordsToKeep } from '@/utils/capture/keep-words';
import { type CaptureKind, dayOf, USUAL_WEIGHT } from '@/utils/capture/kinds';
import { type UnclearName, type Understood, understand } from '@/utils/capture/understand';
import { noonOfDay } from '@/utils/capture/wall-days';
import type { LocalDate, Person } from '@/utils/records/schema';
import type { Draft } from './drafts';
import type { Capturing } from './keep-capture';
import { type KnownPeople, useKnownPeople } from './use-known-names';

/** What the sentence will become, as it stands and with what was said by hand. */
export interface Becoming {
  understood: Understood;
  known: KnownPeople;
  about: Person[];
  /** Names that wait for a choice. */
  unclear: UnclearName[];
  /** When it is due, or when it was, as the kind has it. */
  day: LocalDate | undefined;
  today: LocalDate;
  kept: Capturing;
}

/** The words on screen are English wherever nothing else is known; so are the sentences. */
const FALLBACK = 'en-GB';

function language(): string {
  const own = browser.i18n.getUILanguage();
  return grammarFor(own) ? own : FALLBACK;
}

export function useUnderstood(
  draft: Draft,
  usual: CaptureKind,
  page: readonly Person[],
  meetingId: string | undefined,
): Becoming {
  const known = useKnownPeople(draft.text !== '');
  const { timeZone, localDay } = useFormat();
  const now = useNow();
  const { text, choices, kind: byHand } = draft;
  const here = page.map(({ id }) => id).join(' ');
  const understood = useMemo(
    () =>
      understand(text, {
        names: known.names,
        here: here === '' ? [] : here.split(' '),
        choices,
        now,
        timeZone,
        language: language(),
        kind: byHand,
        usual,
      }),
    [text, known, here, choices, now, timeZone, byHand, usual],
  );
  const { kind } = understood;
  const place: CapturePlace = { personIds: page.map(({ id }) => id), meetingId };
  const person = (id: string) => known.byId.get(id) ?? page.find((one) => one.id === id);
  const about = aboutWhom(understood, kind, place, draft).flatMap((id) => person(id) ?? []);
  const today = localDay(now);
  const takes = dayOf(kind);
  const told = takes === 'due' ? understood.due : (toldDay(understood, localDay) ?? today);
  const day =
    takes === null ? undefined : draft.day === undefined ? told : (draft.day ?? undefined);
  const dayKept = understood.day !== undefined && day === told && takes !== null;
  const personIds = about.map(({ id }) => id);
  return {
    understood,
    known,
    about,
    unclear: understood.unclear.filter(({ inRole }) => inRole || about.length === 0),
    day,
    today,
    kept: {
      kind,
      text: wordsToKeep(text, understood, { kind, personIds, dayKept }),
      personIds,
      meetingId,
      due: takes === 'due' ? day : undefined,
      at: day === undefined || day === today ? now : noonOfDay(day, timeZone),
      weight: draft.weight ?? understood.weight ?? USUAL_WEIGHT,
      touch: understood.touch ?? 'chat',
      saysMore: saysMore(text, understood),
    },
  };
}

function toldDay({ at }: Understood, localDay: (at: number) => LocalDate): LocalDate | undefined {
  return at === undefined ? undefined : localDay(at);
}
