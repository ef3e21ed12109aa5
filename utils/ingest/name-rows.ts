import { type NameKey, nameKey } from '@/utils/records/name-key';
import { newNamedPerson } from '@/utils/records/new-person';
import type { Attendance, GuestFacts, Person } from '@/utils/records/schema';
import type { Guest, GuestList } from './guests';
import { goesBy, keysOf, type PeopleBook } from './people-book';
import type { QuestionBook } from './question-book';

/** A meeting whose guests were shown. */
export interface SeenMeeting {
  id: string;
  list: GuestList;
  /** Somebody unknown among the guests becomes a person. */
  mayAdd: boolean;
  /** Stored attendances. */
  attending: readonly Attendance[];
}

/** A guest with the person they are. */
export interface KnownGuest {
  personId: string;
  guest: Guest;
  /** Known by the shown name alone. */
  byName: boolean;
}

/** The guests of one meeting that were shown with a name and no address. */
export interface NamedGuests {
  guests: KnownGuest[];
  /** Keys of names that wait for an answer. */
  asked: Set<string>;
  /** Some of the names are nobody's who was known to be in the meeting, so nobody leaves for them. */
  unsure: boolean;
}

/**
 * Who the guests are who have a name and no address. Within a meeting it is whoever of that name is
 * known to be in it; else the one colleague of that name; else, when nobody has it, whom the user
 * said it is (who may work elsewhere), or a new person.
 * Several people of one name are never chosen among: the user is asked, and the answer holds.
 *
 * @param here ids of those whose address is on the list.
 */
export function nameGuests(
  { id, list, mayAdd, attending }: SeenMeeting,
  here: readonly string[],
  book: PeopleBook,
  questions: QuestionBook,
  now: number,
): NamedGuests {
  const result: NamedGuests = { guests: [], asked: new Set(), unsure: false };
  const rows = list.guests.filter(({ email }) => email === undefined);
  const present = new Set([...here, ...attending.map(({ personId }) => personId)]);
  for (const [key, group] of byKey(rows)) {
    const [first] = group;
    if (!first) continue;
    const { guest, name } = first;
    const named = among(present, name, book);
    const exact = group.length === 1 ? onlyOne(named, name) : null;
    const known = exact ? [exact] : named;
    if (known.length > 0) {
      for (const { id: personId } of known) add(personId, known.length === 1 ? guest : bare(guest));
      if (questions.isAsked(key, id)) result.asked.add(key);
      continue;
    }
    // On a tile the organizer is nobody new in a meeting whose guests are known.
    if (list.organizerOnly && attending.length > 0) continue;
    result.unsure = true;
    const colleagues = book.colleagues(key);
    const told = colleagues.length === 0 && group.length === 1 ? recall(key, guest, []) : null;
    if (told !== null) add(told, guest);
    else if (colleagues.length === 0) {
      // Two rows of one name are two people: a page shows nobody twice.
      for (const one of mayAdd ? group : []) add(introduce(one.guest, book, now).id, one.guest);
    } else if (group.length > 1 && group.length === colleagues.length) {
      for (const { id: personId } of colleagues) add(personId, bare(guest));
    } else {
      const one = group.length === 1 ? onlyOne(colleagues, name) : null;
      const personId = one?.id ?? askOrRecall(key, guest, colleagues);
      if (personId !== null) add(personId, guest);
    }
  }
  return result;

  function add(personId: string, guest: Guest) {
    result.guests.push({ personId, guest, byName: true });
  }

  function recall(key: string, guest: Guest, candidateIds: readonly string[]): string | null {
    const told = questions.answerFor(key, candidateIds);
    if (!told?.answer || !book.get(told.answer.personId)) return null;
    questions.addMeeting(told, id, factsOf(guest));
    return told.answer.personId;
  }

  function askOrRecall(key: string, guest: Guest, colleagues: readonly Person[]): string | null {
    const candidateIds = colleagues.map(({ id: personId }) => personId);
    const told = recall(key, guest, candidateIds);
    if (told !== null || !mayAdd) return told;
    const question = questions.ask({ name: guest.name ?? '', candidateIds });
    questions.addMeeting(question, id, factsOf(guest));
    result.asked.add(key);
    return null;
  }
}

/** The one whom the name tells, or nobody: two have it, or what stands in brackets contradicts. */
function onlyOne(colleagues: readonly Person[], name: NameKey): Person | null {
  const exact = colleagues.filter((person) =>
    keysOf(person).some(({ key, qualifier }) => key === name.key && qualifier === name.qualifier),
  );
  if (name.qualifier !== '' && exact.length === 1) return exact[0] ?? null;
  const [only] = colleagues;
  return only && colleagues.length === 1 && goesBy(only, name) ? only : null;
}

function among(ids: ReadonlySet<string>, name: NameKey, book: PeopleBook): Person[] {
  return [...ids].flatMap((id) => {
    const person = book.get(id);
    return person && goesBy(person, name) ? [person] : [];
  });
}

function introduce(guest: Guest, book: PeopleBook, now: number): Person {
  const person = newNamedPerson((guest.name ?? '').trim(), now);
  book.put(person);
  return person;
}

/** Which of them gave the answer is not known. */
function bare({ response: _, optional: __, organizer: ___, ...guest }: Guest): Guest {
  return guest;
}

function factsOf({ response, optional, organizer }: Guest): GuestFacts {
  return {
    ...(response && { response }),
    ...(optional && { optional }),
    ...(organizer && { organizer }),
  };
}

function byKey(rows: readonly Guest[]): Map<string, { guest: Guest; name: NameKey }[]> {
  const groups = new Map<string, { guest: Guest; name: NameKey }[]>();
  for (const guest of rows) {
    const name = nameKey(guest.name);
    if (!name) continue;
    const group = groups.get(name.key) ?? [];
    groups.set(name.key, [...group, { guest, name }]);
  }
  return groups;
}
