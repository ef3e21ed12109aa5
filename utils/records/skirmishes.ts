import type { CrosswalkDatabase } from './database';
import { functionsHere } from './functions-of-record';
import { withWords } from './optional-words';
import { requireInstant, requireRecord, requireText } from './refusal';
import type { Skirmish, SkirmishSide } from './schema-between';
import { newStamp } from './stamp';
import { knownSubjects, type Subjects } from './subjects';
import { type Undo, undoable } from './undo';

/** What the user writes about a dispute. Blank words clear. */
export interface SkirmishWords extends Partial<Subjects> {
  /** The first and the second side: their function, and what they need. */
  sides?: readonly [SkirmishSide, SkirmishSide];
  /** Those of `personIds` who are on the second side. */
  secondSideIds?: readonly string[];
  sharedInterest?: string | undefined;
}

/** Notes a dispute; it may name nobody yet. Refuses a blank title, and people who are gone. */
export function addSkirmish(
  db: CrosswalkDatabase,
  given: { title: string } & SkirmishWords,
  now: number,
): Promise<Undo> {
  return undoable(db, ['skirmishes', 'people', 'meetings'], async (changes) => {
    const skirmish: Skirmish = {
      ...newStamp(now),
      title: requireText(given.title),
      sides: [{}, {}],
      secondSideIds: [],
      tried: [],
      state: 'open',
      ...(await knownSubjects(db, {
        personIds: given.personIds ?? [],
        meetingId: given.meetingId,
      })),
    };
    changes.put('skirmishes', withSkirmishWords(skirmish, given));
  });
}

/**
 * Changes what is present in `patch`. `tried` replaces the list. A side that comes with the function
 * that its own is by now keeps its own: they may be parted again. Refuses as `addSkirmish` does.
 */
export function editSkirmish(
  db: CrosswalkDatabase,
  id: string,
  patch: { title?: string; tried?: Skirmish['tried'] } & SkirmishWords,
  now: number,
): Promise<Undo> {
  return undoable(db, ['skirmishes', 'people', 'meetings', 'functions'], async (changes) => {
    let next = { ...requireRecord(await db.skirmishes.get(id)), updatedAt: now };
    if (patch.title !== undefined) next.title = requireText(patch.title);
    if (patch.tried) next.tried = patch.tried.map(requireTried).sort((a, b) => a.at - b.at);
    if (patch.personIds !== undefined || 'meetingId' in patch) {
      const { meetingId, ...rest } = next;
      const personIds = patch.personIds ?? next.personIds;
      const about = 'meetingId' in patch ? patch.meetingId : meetingId;
      next = { ...rest, ...(await knownSubjects(db, { personIds, meetingId: about })) };
    }
    const sides = patch.sides && (await asSaid(db, next.sides, patch.sides));
    changes.put('skirmishes', withSkirmishWords(next, { ...patch, ...(sides && { sides }) }));
  });
}

/** Notes what was tried, now or at `at`. Refuses blank words, and an instant that is none. */
export function addTried(
  db: CrosswalkDatabase,
  id: string,
  given: { text: string; at?: number },
  now: number,
): Promise<Undo> {
  return undoable(db, ['skirmishes'], async (changes) => {
    const skirmish = requireRecord(await db.skirmishes.get(id));
    const tried = requireTried({ text: given.text, at: given.at ?? now });
    changes.put('skirmishes', {
      ...skirmish,
      tried: [...skirmish.tried, tried].sort((a, b) => a.at - b.at),
      updatedAt: now,
    });
  });
}

/** Settled, or open again. */
export function settleSkirmish(
  db: CrosswalkDatabase,
  id: string,
  settled: boolean,
  now: number,
): Promise<Undo> {
  return undoable(db, ['skirmishes'], async (changes) => {
    const { settledAt: _, ...before } = requireRecord(await db.skirmishes.get(id));
    if ((before.state === 'settled') === settled) return;
    const next: Skirmish = { ...before, state: settled ? 'settled' : 'open', updatedAt: now };
    if (settled) next.settledAt = now;
    changes.put('skirmishes', next);
  });
}

export function removeSkirmish(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['skirmishes'], async (changes) => {
    if (await db.skirmishes.get(id)) changes.remove('skirmishes', id);
  });
}

/** Open ones first, then by what was touched last; the functions are those of by now. */
export async function allSkirmishes(db: CrosswalkDatabase): Promise<Skirmish[]> {
  return asTheyAre(db, await db.skirmishes.toArray());
}

/** One of them, its functions as `allSkirmishes` has them; null when it is gone. */
export async function skirmishWith(db: CrosswalkDatabase, id: string): Promise<Skirmish | null> {
  const found = await db.skirmishes.get(id);
  return found ? ((await asTheyAre(db, [found]))[0] ?? null) : null;
}

/** Those a person is on a side of, as `allSkirmishes`. */
export async function skirmishesOf(db: CrosswalkDatabase, personId: string): Promise<Skirmish[]> {
  return asTheyAre(db, await db.skirmishes.where('personIds').equals(personId).toArray());
}

async function asTheyAre(db: CrosswalkDatabase, found: Skirmish[]): Promise<Skirmish[]> {
  const here = await functionsHere(db);
  const side = ({ functionId, ...rest }: SkirmishSide): SkirmishSide =>
    functionId === undefined ? rest : { ...rest, functionId: here(functionId) };
  return found
    .map((one): Skirmish => ({ ...one, sides: [side(one.sides[0]), side(one.sides[1])] }))
    .sort(openFirst);
}

async function asSaid(
  db: CrosswalkDatabase,
  before: Skirmish['sides'],
  sides: readonly [SkirmishSide, SkirmishSide],
): Promise<[SkirmishSide, SkirmishSide]> {
  const here = await functionsHere(db);
  const own = ({ functionId }: SkirmishSide, side: SkirmishSide): SkirmishSide =>
    functionId !== undefined && side.functionId === here(functionId)
      ? { ...side, functionId }
      : side;
  return [own(before[0], sides[0]), own(before[1], sides[1])];
}

function openFirst(a: Skirmish, b: Skirmish): number {
  if (a.state !== b.state) return a.state === 'open' ? -1 : 1;
  return b.updatedAt - a.updatedAt;
}

function requireTried({ text, at }: { text: string; at: number }): { text: string; at: number } {
  return { text: requireText(text), at: requireInstant(at) };
}

function withSkirmishWords(skirmish: Skirmish, words: SkirmishWords): Skirmish {
  let next = skirmish;
  if (words.sides) next = { ...next, sides: [tidy(words.sides[0]), tidy(words.sides[1])] };
  if ('sharedInterest' in words) next = withWords(next, 'sharedInterest', words.sharedInterest);
  const { personIds } = next;
  const second = new Set(words.secondSideIds ?? next.secondSideIds);
  return { ...next, secondSideIds: personIds.filter((id) => second.has(id)) };
}

function tidy(side: SkirmishSide): SkirmishSide {
  const { functionId, needs } = withWords(side, 'needs', side.needs);
  return { ...(functionId !== undefined && { functionId }), ...(needs !== undefined && { needs }) };
}
