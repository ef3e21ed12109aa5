import type { CrosswalkDatabase } from './database';
import { requireRecord, requireText } from './refusal';
import type { Note } from './schema';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/** Adds a note (Markdown) about people, a meeting or both. Refuses blank text and people who are gone. */
export function addNote(
  db: CrosswalkDatabase,
  note: { text: string } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['notes', 'people', 'meetings'], async (changes) => {
    const text = requireText(note.text);
    changes.put('notes', { ...newStamp(now), text, ...(await requireSubjects(db, note)) });
  });
}

export function editNote(
  db: CrosswalkDatabase,
  id: string,
  text: string,
  now: number,
): Promise<Undo> {
  return undoable(db, ['notes'], async (changes) => {
    const note = requireRecord(await db.notes.get(id));
    changes.put('notes', { ...note, text: requireText(text), updatedAt: now });
  });
}

export function removeNote(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['notes'], async (changes) => {
    if (await db.notes.get(id)) changes.remove('notes', id);
  });
}

/** Newest first. */
export async function notesOf(db: CrosswalkDatabase, personId: string): Promise<Note[]> {
  const notes = await db.notes.where('personIds').equals(personId).toArray();
  return notes.sort((a, b) => b.createdAt - a.createdAt);
}
