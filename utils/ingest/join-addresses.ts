import { type NameKey, nameKey } from '@/utils/records/name-key';
import type { Person } from '@/utils/records/schema';
import { newPerson, withNames } from './identify-person';
import { goesBy, type PeopleBook } from './people-book';
import type { QuestionBook } from './question-book';

/** An address as a reading showed it. */
export interface SeenAddress {
  email: string;
  /** The most trusted first. */
  names: string[];
  meetingIds: string[];
  /** Somebody unknown with this address becomes a person. */
  mayAdd: boolean;
}

/** Several people with addresses have a name by which meetings were known before. */
export interface Doubt {
  name: string;
  candidateIds: string[];
  /** Somebody known by that name alone. */
  personId?: string;
}

/** What came of the addresses that is more than a new or renamed person. */
export interface Joined {
  /** Pairs of records that are one person. */
  folds: { from: string; into: string }[];
  doubts: Doubt[];
}

interface Context {
  book: PeopleBook;
  questions: QuestionBook;
  /** Ids of the people known to attend a meeting. */
  attending: (meetingId: string) => ReadonlySet<string>;
  now: number;
}

/**
 * Who the addresses of a reading are. An address that is shown with a name joins the person who was
 * known by that name alone, when nobody else of the organisation has the name, or when that very
 * meeting had shown the name before; otherwise it is somebody of their own, and there is a doubt.
 */
export function joinAddresses(seen: readonly SeenAddress[], context: Context): Joined {
  const { book } = context;
  for (const { email, names } of seen) {
    const known = book.byEmail(email);
    if (known) book.put(withNames(known, names));
  }
  const joined: Joined = { folds: [], doubts: [] };
  for (const address of seen) {
    const name = nameKey(address.names[0]);
    const twin = name && nameOnlyTwin(address, name, seen, context);
    if (twin?.sure) join(address, twin.person, book, joined);
    else keepApart(address, name, twin?.person, context, joined);
  }
  return joined;
}

function join({ email, names }: SeenAddress, twin: Person, book: PeopleBook, joined: Joined): void {
  const known = book.byEmail(email);
  if (known) joined.folds.push({ from: twin.id, into: known.id });
  else book.put(withNames({ ...twin, emails: [email] }, names));
}

function keepApart(
  { email, names, mayAdd }: SeenAddress,
  name: NameKey | null,
  twin: Person | undefined,
  { book, questions, now }: Context,
  joined: Joined,
): void {
  const known = book.byEmail(email);
  if (!known && !mayAdd) return;
  if (!known) book.put(withNames(newPerson(email, null, now), names));
  if (!name || !book.isInside(email) || (known && !twin)) return;
  const others = addressed(book, name, twin && questions.notThem(twin.id));
  if (others.length < 2) return;
  const candidateIds = others.map(({ id }) => id);
  joined.doubts.push({
    name: names[0] ?? email,
    candidateIds,
    ...(twin && { personId: twin.id }),
  });
}

/** Somebody known by this name alone; `sure` when the address can be nobody else's. */
function nameOnlyTwin(
  { email, meetingIds }: SeenAddress,
  name: NameKey,
  seen: readonly SeenAddress[],
  { book, questions, attending }: Context,
): { person: Person; sure: boolean } | null {
  const known = book.byEmail(email);
  const free = book
    .colleagues(name.key)
    .filter((one) => one.emails.length === 0 && goesBy(one, name))
    .filter(({ id }) => !known || !questions.notThem(id).has(known.id));
  if (free.length === 0) return null;
  const rivals = seen.filter(
    (other) => other.email !== email && nameKey(other.names[0])?.key === name.key,
  );
  const witnesses = free.filter(({ id }) => meetingIds.some((one) => attending(one).has(id)));
  const [witness] = witnesses;
  if (witness && witnesses.length === 1) {
    const contested = rivals.some((other) =>
      other.meetingIds.some((id) => meetingIds.includes(id)),
    );
    if (!contested) return { person: witness, sure: true };
  }
  const [person] = free;
  if (!person || !book.isInside(email)) return null;
  const others = addressed(book, name, questions.notThem(person.id)).filter(
    ({ id }) => id !== known?.id,
  );
  const contested = rivals.some((other) => book.isInside(other.email));
  return { person, sure: free.length === 1 && others.length === 0 && !contested };
}

/** Colleagues with an address and this name, without those whom the user told apart. */
function addressed(book: PeopleBook, name: NameKey, apart?: ReadonlySet<string>): Person[] {
  return book.colleagues(name.key).filter(({ id, emails }) => emails.length > 0 && !apart?.has(id));
}
