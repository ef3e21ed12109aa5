import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { functionsAsTheyAre, requireFunctions } from './functions-of-record';
import { HOUSE_TABLES } from './house';
import { tablesLinkingTo, takeOutLinks } from './links';
import { withWords } from './optional-words';
import { requireDate, requireRecord, requireText } from './refusal';
import type { LocalDate } from './schema';
import type { Issue, IssueStage } from './schema-between';
import { newStamp } from './stamp';
import { knownSubjects } from './subjects';
import { type Changes, type Undo, undoable } from './undo';

const TABLES = ['issues', 'people', 'meetings', ...HOUSE_TABLES] as const;

/** What the user writes about an issue. Blank words and `undefined` clear what may be absent. */
export interface IssueWords {
  functionIds?: readonly AnyFunctionId[];
  personIds?: readonly string[];
  meetingId?: string | undefined;
  cost?: string | undefined;
  nextStep?: string | undefined;
  nextStepDue?: LocalDate | undefined;
  notes?: string | undefined;
}

/**
 * Notes a problem that nobody owns, first among those spotted. It may be about nobody yet. Refuses a
 * blank title, a due date that is none, and people or functions that are gone.
 */
export function addIssue(
  db: CrosswalkDatabase,
  given: { title: string } & IssueWords,
  now: number,
): Promise<Undo> {
  return undoable(db, TABLES, async (changes) => {
    const first = (await inStage(db, 'spotted'))[0];
    const issue: Issue = {
      ...newStamp(now),
      title: requireText(given.title),
      stage: 'spotted',
      stages: [{ stage: 'spotted', at: now }],
      functionIds: await requireFunctions(db, given.functionIds ?? []),
      rank: first ? first.rank - 1 : 0,
      ...(await knownSubjects(db, {
        personIds: given.personIds ?? [],
        meetingId: given.meetingId,
      })),
    };
    changes.put('issues', withIssueWords(issue, given));
  });
}

/** Changes what is present in `patch`; see `IssueWords` for what clears. Refuses as `addIssue` does. */
export function editIssue(
  db: CrosswalkDatabase,
  id: string,
  patch: { title?: string } & IssueWords,
  now: number,
): Promise<Undo> {
  return undoable(db, TABLES, async (changes) => {
    let next = { ...requireRecord(await db.issues.get(id)), updatedAt: now };
    if (patch.title !== undefined) next.title = requireText(patch.title);
    if (patch.functionIds) {
      next.functionIds = await requireFunctions(db, patch.functionIds, next.functionIds);
    }
    if (patch.personIds !== undefined || 'meetingId' in patch) {
      const { meetingId, ...rest } = next;
      const personIds = patch.personIds ?? next.personIds;
      const about = 'meetingId' in patch ? patch.meetingId : meetingId;
      next = { ...rest, ...(await knownSubjects(db, { personIds, meetingId: about })) };
    }
    changes.put('issues', withIssueWords(next, patch));
  });
}

/**
 * Moves an issue into a stage, or within it: before another one there, or to the end (`null`, or one
 * that is not there any more). A new stage is kept with its moment.
 */
export function moveIssue(
  db: CrosswalkDatabase,
  id: string,
  stage: IssueStage,
  beforeId: string | null,
  now: number,
): Promise<Undo> {
  return undoable(db, ['issues'], async (changes) => {
    const issue = requireRecord(await db.issues.get(id));
    const others = (await inStage(db, stage)).filter((one) => one.id !== id);
    const found = others.findIndex((one) => one.id === beforeId);
    const at = found === -1 ? others.length : found;
    const moved = { ...issue, updatedAt: now, rank: rankAt(others, at, changes) };
    if (issue.stage !== stage) {
      moved.stage = stage;
      moved.stages = [...issue.stages, { stage, at: now }];
    }
    changes.put('issues', moved);
  });
}

/** Credits and initiatives that came of it stay, as do walks about it, without the link. */
export function removeIssue(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['issues', 'walks', ...tablesLinkingTo('issues')], async (changes) => {
    if (!(await db.issues.get(id))) return;
    changes.remove('issues', id);
    await takeOutLinks(db, 'issues', id, changes);
    for (const { issueId: _, ...walk } of await db.walks.where('issueId').equals(id).toArray()) {
      changes.put('walks', walk);
    }
  });
}

/** Every issue, in the order of the board within each stage; the functions are those of by now. */
export async function allIssues(db: CrosswalkDatabase): Promise<Issue[]> {
  return (await functionsAsTheyAre(db, await db.issues.toArray())).sort(byRank);
}

/** One, its functions as they are by now; null for one that is gone. */
export async function issueWith(db: CrosswalkDatabase, id: string): Promise<Issue | null> {
  const found = await db.issues.get(id);
  return found ? ((await functionsAsTheyAre(db, [found]))[0] ?? null) : null;
}

/** Those about a person, the ones touched last first. */
export async function issuesOf(db: CrosswalkDatabase, personId: string): Promise<Issue[]> {
  const issues = await db.issues.where('personIds').equals(personId).toArray();
  return (await functionsAsTheyAre(db, issues)).sort((a, b) => b.updatedAt - a.updatedAt);
}

/** The first issue of a stage; null in an empty one. With `moveIssue`, what comes to it is seen. */
export async function firstOf(db: CrosswalkDatabase, stage: IssueStage): Promise<string | null> {
  return (await inStage(db, stage))[0]?.id ?? null;
}

async function inStage(db: CrosswalkDatabase, stage: IssueStage): Promise<Issue[]> {
  return (await db.issues.where('stage').equals(stage).toArray()).sort(byRank);
}

function byRank(a: Issue, b: Issue): number {
  return a.rank - b.rank || a.createdAt - b.createdAt;
}

/** A rank between its neighbours' to be. Where none is left, the others are numbered anew. */
function rankAt(others: readonly Issue[], at: number, changes: Changes): number {
  const before = others[at - 1]?.rank;
  const after = others[at]?.rank;
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  if (before < middle && middle < after) return middle;
  others.forEach((one, index) => {
    changes.put('issues', { ...one, rank: index < at ? index : index + 1 });
  });
  return at;
}

function withIssueWords(issue: Issue, words: IssueWords): Issue {
  let next = issue;
  if ('cost' in words) next = withWords(next, 'cost', words.cost);
  if ('nextStep' in words) next = withWords(next, 'nextStep', words.nextStep);
  if ('notes' in words) next = withWords(next, 'notes', words.notes);
  if (!('nextStepDue' in words)) return next;
  const { nextStepDue: _, ...rest } = next;
  return words.nextStepDue === undefined
    ? rest
    : { ...rest, nextStepDue: requireDate(words.nextStepDue) };
}
