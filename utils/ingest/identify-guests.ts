import type { SeenPerson } from '@/utils/calendars/sighting';
import type { House } from '@/utils/functions/house';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { foldPerson } from '@/utils/records/fold-person';
import { loadHouse } from '@/utils/records/house';
import { dayHere } from '@/utils/records/job-history';
import { nameKey } from '@/utils/records/name-key';
import { rowsWith } from '@/utils/records/rows-with';
import type { Attendance, LocalDate } from '@/utils/records/schema';
import { directly } from '@/utils/records/undo';
import type { IdentifiedGuests } from './attendance-changes';
import { withCard } from './card-facts';
import { type Joined, joinAddresses } from './join-addresses';
import { nameGuests, type SeenMeeting } from './name-rows';
import { isMine, type Own } from './own-identity';
import { goesBy, PeopleBook } from './people-book';
import { QuestionBook } from './question-book';
import { seenAddresses } from './seen-addresses';

/** Who was shown in a reading. */
export interface Shown {
  meetings: readonly Omit<SeenMeeting, 'attending'>[];
  cards: readonly SeenPerson[];
}

export interface Identified {
  /** By meeting id. */
  guests: Map<string, IdentifiedGuests>;
  peopleAdded: number;
}

/**
 * Decides who the guests and cards of a reading are, and writes people and questions, inside the
 * transaction of an ingest. A handful of queries, however many meetings were shown.
 *
 * @param domains of the user's organisation; names are compared with its people.
 */
export async function identifyGuests(
  db: CrosswalkDatabase,
  shown: Shown,
  domains: readonly string[],
  own: Own,
  now: number,
): Promise<Identified> {
  const cards = shown.cards.filter((card) => !isMine(card, own));
  const guests = new Map<string, IdentifiedGuests>();
  if (cards.length === 0 && shown.meetings.length === 0) return { guests, peopleAdded: 0 };
  const book = new PeopleBook(await db.people.toArray(), domains);
  const before = new QuestionBook(await db.nameQuestions.toArray(), now);
  const stored = await attendancesIn(db, shown);
  const joined = joinAddresses(seenAddresses(shown.meetings, cards), {
    book,
    questions: before,
    attending: (id) => new Set((stored.get(id) ?? []).map(({ personId }) => personId)),
    now,
  });
  if (cards.length > 0) {
    const house = await loadHouse(db);
    for (const card of cards) tellFromCard(card, book, house, dayHere(now));
  }
  const into = await fold(db, joined, book, now);
  const questions =
    into.size > 0 ? new QuestionBook(await db.nameQuestions.toArray(), now) : before;
  await askAbout(db, joined, questions);
  for (const meeting of shown.meetings) {
    if (meeting.list.outdated) continue;
    const attending = (stored.get(meeting.id) ?? []).map((one) => ({
      ...one,
      personId: into.get(one.personId) ?? one.personId,
    }));
    guests.set(meeting.id, guestsOf({ ...meeting, attending }, book, questions, now));
  }
  const added = book.added();
  await db.people.bulkPut([...added, ...book.changed(now)]);
  await db.nameQuestions.bulkPut(questions.changed());
  await db.nameQuestions.bulkDelete(questions.removed());
  return { guests, peopleAdded: added.length };
}

function guestsOf(
  meeting: SeenMeeting,
  book: PeopleBook,
  questions: QuestionBook,
  now: number,
): IdentifiedGuests {
  const { id, list } = meeting;
  const addressed = list.guests.flatMap((guest) => {
    const person = guest.email === undefined ? undefined : book.byEmail(guest.email);
    return person && mayCome(person.id, meeting)
      ? [{ personId: person.id, guest, byName: false }]
      : [];
  });
  const here = addressed.map(({ personId }) => personId);
  const named = nameGuests(meeting, here, book, questions, now);
  const guests = [...addressed, ...named.guests.filter(({ personId }) => !here.includes(personId))];
  if (list.complete) questions.settle(id, named.asked);
  return { guests, complete: list.complete, unsure: named.unsure };
}

/** On a tile the organizer is nobody new in a meeting whose guests are known. */
function mayCome(personId: string, { list, attending }: SeenMeeting): boolean {
  if (!list.organizerOnly || attending.length === 0) return true;
  return attending.some((one) => one.personId === personId);
}

function tellFromCard(card: SeenPerson, book: PeopleBook, house: House, today: LocalDate): void {
  const name = nameKey(card.name);
  const byName = name ? book.colleagues(name.key) : [];
  const only = name && byName.length === 1 && byName[0] && goesBy(byName[0], name) && byName[0];
  const person = card.email === undefined ? only : book.byEmail(card.email);
  if (person) book.put(withCard(person, card, house, today));
}

async function attendancesIn(
  db: CrosswalkDatabase,
  { meetings }: Shown,
): Promise<Map<string, Attendance[]>> {
  const ids = meetings.map(({ id }) => id);
  const rows = await rowsWith(db.attendances, 'meetingId', ids);
  const byMeeting = new Map<string, Attendance[]>();
  for (const row of rows) {
    const others = byMeeting.get(row.meetingId) ?? [];
    byMeeting.set(row.meetingId, [...others, row]);
  }
  return byMeeting;
}

/** Meetings that were taken for somebody by name alone are asked about once two may be meant. */
async function askAbout(
  db: CrosswalkDatabase,
  { doubts }: Joined,
  questions: QuestionBook,
): Promise<void> {
  if (doubts.length === 0) return;
  const ids = doubts.flatMap(({ candidateIds, personId }) =>
    personId ? [personId] : candidateIds,
  );
  const rows = await db.attendances.where('personId').anyOf(ids).toArray();
  for (const { name, candidateIds, personId } of doubts) {
    const of = personId ? [personId] : candidateIds;
    const byName = rows.filter(
      (row) =>
        row.byName && of.includes(row.personId) && !questions.isSaid(row.personId, row.meetingId),
    );
    if (byName.length === 0) continue;
    const question = questions.ask({ name, candidateIds, personId });
    for (const { meetingId, response, organizer, optional } of byName) {
      questions.addMeeting(question, meetingId, {
        ...(response && { response }),
        ...(organizer && { organizer }),
        ...(optional && { optional }),
      });
    }
  }
}

/** Answers who the folded ones are now. */
async function fold(
  db: CrosswalkDatabase,
  { folds }: Joined,
  book: PeopleBook,
  now: number,
): Promise<Map<string, string>> {
  const into = new Map<string, string>();
  for (const pair of folds) {
    const from = book.get(pair.from);
    const kept = book.get(pair.into);
    if (!from || !kept) continue;
    await directly(db, (changes) => foldPerson(db, from, kept, changes, now));
    const united = await db.people.get(kept.id);
    if (united) book.folded(from.id, united);
    into.set(from.id, kept.id);
  }
  return into;
}
