import type { CrosswalkDatabase } from './database';
import { requireInstant, requireRecord, requireText } from './refusal';
import { type Ask, FAVOUR_WEIGHTS, type Favour, type FavourWeight } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

type Settlement = NonNullable<Favour['settlements']>[number];

/**
 * Writes down one act of help, with everybody who gave or received the whole of it.
 * @param given.weight 1 (small) unless told.
 * @param given.at Epoch ms; now unless told.
 * Refuses blank text, an instant that is none, and people or an ask that are gone.
 */
export function addFavour(
  db: CrosswalkDatabase,
  given: {
    text: string;
    direction: Favour['direction'];
    weight?: FavourWeight | undefined;
    at?: number | undefined;
    askId?: string | undefined;
  } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours', 'asks', 'people', 'meetings'], async (changes) => {
    const favour: Favour = {
      ...newStamp(now),
      text: requireText(given.text),
      ...(await requireSubjects(db, given)),
      direction: given.direction,
      weight: given.weight ?? 1,
      at: requireInstant(given.at ?? now),
    };
    if (given.askId !== undefined) favour.askId = requireRecord(await db.asks.get(given.askId)).id;
    changes.put('favours', favour);
  });
}

/**
 * Changes what is given. An `askId` that is present and `undefined` takes the link away; with other
 * people, what was settled with those who are out goes too.
 */
export function editFavour(
  db: CrosswalkDatabase,
  id: string,
  patch: {
    text?: string | undefined;
    direction?: Favour['direction'] | undefined;
    weight?: FavourWeight | undefined;
    at?: number | undefined;
    askId?: string | undefined;
    personIds?: readonly string[] | undefined;
  },
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours', 'asks', 'people', 'meetings'], async (changes) => {
    const next: Favour = { ...requireRecord(await db.favours.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.direction !== undefined) next.direction = patch.direction;
    if (patch.weight !== undefined) next.weight = patch.weight;
    if (patch.at !== undefined) next.at = requireInstant(patch.at);
    if (patch.askId !== undefined) next.askId = requireRecord(await db.asks.get(patch.askId)).id;
    else if ('askId' in patch) delete next.askId;
    if (patch.personIds !== undefined) {
      const { meetingId } = next;
      const about = await requireSubjects(db, { personIds: patch.personIds, meetingId });
      next.personIds = about.personIds;
      setSettlements(
        next,
        (next.settlements ?? []).filter(({ personId }) => next.personIds.includes(personId)),
      );
    }
    changes.put('favours', next);
  });
}

/**
 * Something came back for it, with one of its people: a part, the whole, or more.
 * It counts as help in the other direction from now on.
 */
export function settleFavour(
  db: CrosswalkDatabase,
  id: string,
  back: { personId: string; weight: FavourWeight; text?: string | undefined },
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours'], async (changes) => {
    const favour = requireRecord(await db.favours.get(id));
    requireRecord(favour.personIds.find((one) => one === back.personId));
    const settlement: Settlement = { personId: back.personId, weight: back.weight, at: now };
    const text = back.text?.trim();
    if (text) settlement.text = text;
    const settlements = [...(favour.settlements ?? []), settlement];
    changes.put('favours', { ...favour, settlements, updatedAt: now });
  });
}

/**
 * All that is still open of it with one of its people came back: as many settlements as it takes to
 * make up what is left. Nothing where nothing is open.
 */
export function settleRest(
  db: CrosswalkDatabase,
  id: string,
  personId: string,
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours'], async (changes) => {
    const favour = requireRecord(await db.favours.get(id));
    requireRecord(favour.personIds.find((one) => one === personId));
    const settlements = [...(favour.settlements ?? [])];
    const back = settlements.filter((one) => one.personId === personId);
    let open = favour.weight - back.reduce((sum, { weight }) => sum + weight, 0);
    if (open <= 0) return;
    for (const weight of FAVOUR_WEIGHTS.toReversed()) {
      if (weight > open) continue;
      open -= weight;
      // A moment each: a settlement is known by its person and time.
      settlements.push({ personId, weight, at: now - open });
    }
    changes.put('favours', { ...favour, settlements, updatedAt: now });
  });
}

/** Nothing came back at that time after all. */
export function removeSettlement(
  db: CrosswalkDatabase,
  id: string,
  which: Pick<Settlement, 'personId' | 'at'>,
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours'], async (changes) => {
    const next: Favour = { ...requireRecord(await db.favours.get(id)), updatedAt: now };
    const settlements = [...(next.settlements ?? [])];
    const index = settlements.findIndex(
      ({ personId, at }) => personId === which.personId && at === which.at,
    );
    if (index < 0) return;
    settlements.splice(index, 1);
    setSettlements(next, settlements);
    changes.put('favours', next);
  });
}

/**
 * What was asked became help: one favour with the same people and meeting, given for what was asked
 * of the user and received for what the user asked; the ask is answered.
 */
export function favourFromAsk(
  db: CrosswalkDatabase,
  askId: string,
  given: { text?: string | undefined; weight?: FavourWeight | undefined },
  now: number,
): Promise<Undo> {
  return undoable(db, ['favours', 'asks'], async (changes) => {
    const ask: Ask = requireRecord(await db.asks.get(askId));
    const favour: Favour = {
      ...newStamp(now),
      text: requireText(given.text ?? ask.text),
      personIds: ask.personIds,
      direction: ask.by === 'them' ? 'given' : 'received',
      weight: given.weight ?? 1,
      at: now,
      askId,
    };
    if (ask.meetingId !== undefined) favour.meetingId = ask.meetingId;
    changes.put('favours', favour);
    if (ask.state !== 'answered') {
      changes.put('asks', { ...ask, state: 'answered', closedAt: now, updatedAt: now });
    }
  });
}

export function removeFavour(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['favours'], async (changes) => {
    if (await db.favours.get(id)) changes.remove('favours', id);
  });
}

/** Newest first. */
export async function favoursOf(db: CrosswalkDatabase, personId: string): Promise<Favour[]> {
  const favours = await db.favours.where('personIds').equals(personId).toArray();
  return favours.sort((a, b) => b.at - a.at);
}

/** Newest first. */
export async function allFavours(db: CrosswalkDatabase): Promise<Favour[]> {
  return (await db.favours.toArray()).sort((a, b) => b.at - a.at);
}

function setSettlements(favour: Favour, settlements: Settlement[]): void {
  if (settlements.length > 0) favour.settlements = settlements;
  else delete favour.settlements;
}
