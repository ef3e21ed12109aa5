import { asksOf } from './asks';
import { type ContactHistory, loadHistory } from './contacts';
import { creditsOf } from './credits';
import type { CrosswalkDatabase } from './database';
import { favoursOf } from './favours';
import { followUpsOf } from './follow-ups';
import { initiativesOf } from './initiatives';
import { issuesOf } from './issues';
import { notesOf } from './notes';
import { promisesOf } from './promises';
import { rotationsOf } from './rotations';
import type { FollowUp, Note } from './schema';
import type {
  Ask,
  Credit,
  Favour,
  Initiative,
  Invitation,
  Issue,
  PromiseRecord,
  Rotation,
  Skirmish,
} from './schema-between';
import { skirmishesOf } from './skirmishes';

/**
 * All that is known of what happened with one person: the contact, and the records of every table in
 * `ABOUT_TABLES`, each in the order of its own query. What was written in a meeting that is gone
 * from the calendar is still there.
 */
export interface PersonStory {
  history: ContactHistory;
  notes: Note[];
  followUps: FollowUp[];
  promises: PromiseRecord[];
  favours: Favour[];
  asks: Ask[];
  issues: Issue[];
  initiatives: Initiative[];
  credits: Credit[];
  skirmishes: Skirmish[];
  rotations: Rotation[];
  invitations: Invitation[];
}

/** Everything about one person; nothing of it for somebody unknown. */
export async function storyOf(db: CrosswalkDatabase, personId: string): Promise<PersonStory> {
  const [history, notes, followUps, promises, favours, asks] = await Promise.all([
    loadHistory(db, personId),
    notesOf(db, personId),
    followUpsOf(db, personId),
    promisesOf(db, personId),
    favoursOf(db, personId),
    asksOf(db, personId),
  ]);
  const [issues, initiatives, credits, skirmishes, rotations, invitations] = await Promise.all([
    issuesOf(db, personId),
    initiativesOf(db, personId),
    creditsOf(db, personId),
    skirmishesOf(db, personId),
    rotationsOf(db, personId),
    db.invitations.where('personIds').equals(personId).toArray(),
  ]);
  return {
    history,
    notes,
    followUps,
    promises,
    favours,
    asks,
    issues,
    initiatives,
    credits,
    skirmishes,
    rotations,
    invitations,
  };
}
