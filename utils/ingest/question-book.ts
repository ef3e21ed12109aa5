import { nameKey } from '@/utils/records/name-key';
import type { GuestFacts, NameQuestion } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';

interface Doubt {
  name: string;
  candidateIds: readonly string[];
  personId?: string | undefined;
}

/** The questions about names, with the changes of one reading. */
export class QuestionBook {
  readonly #questions: Map<string, NameQuestion>;
  readonly #changed = new Set<string>();
  readonly #removed = new Set<string>();

  constructor(
    stored: readonly NameQuestion[],
    private readonly now: number,
  ) {
    this.#questions = new Map(stored.map((question) => [question.id, question]));
  }

  /** Who was meant by this name the last time it was asked, if that was asked of all of these. */
  answerFor(key: string, candidateIds: readonly string[]): NameQuestion | null {
    const answered = this.#about(key).filter(
      (one) => one.answer && candidateIds.every((id) => one.candidateIds.includes(id)),
    );
    return answered.sort((a, b) => b.updatedAt - a.updatedAt)[0] ?? null;
  }

  /** Whether the user said who was meant in this meeting, and it was this person. */
  isSaid(personId: string, meetingId: string): boolean {
    return this.#all().some(
      ({ answer, meetingIds }) => answer?.personId === personId && meetingIds.includes(meetingId),
    );
  }

  /** Those whom the user said this person is not. */
  notThem(personId: string): Set<string> {
    const said = this.#all().filter(({ answer }) => answer?.personId === personId);
    return new Set(said.flatMap(({ candidateIds }) => candidateIds));
  }

  isAsked(key: string, meetingId: string): boolean {
    return this.#open(key).some(({ meetingIds }) => meetingIds.includes(meetingId));
  }

  /** Asks about a name, or adds to the question that is open already. */
  ask({ name, candidateIds, personId }: Doubt): NameQuestion {
    const key = nameKey(name)?.key ?? '';
    const open = this.#open(key)[0];
    const base = open ?? { ...newStamp(this.now), name, candidateIds: [], meetingIds: [] };
    const about = base.personId ?? personId;
    const ids = [...new Set([...base.candidateIds, ...candidateIds])].filter((id) => id !== about);
    const same = open && ids.length === open.candidateIds.length && about === open.personId;
    if (same) return open;
    return this.#put({ ...base, candidateIds: ids, ...(about && { personId: about }) });
  }

  addMeeting({ id }: NameQuestion, meetingId: string, guest?: GuestFacts): void {
    const question = this.#questions.get(id);
    if (!question) return;
    const known = question.meetingIds.includes(meetingId);
    const facts = guest && Object.keys(guest).length > 0 ? guest : undefined;
    const told = question.guests?.[meetingId];
    if (known && (!facts || JSON.stringify(told) === JSON.stringify(facts))) return;
    this.#put({
      ...question,
      meetingIds: known ? question.meetingIds : [...question.meetingIds, meetingId],
      ...(facts && { guests: { ...question.guests, [meetingId]: facts } }),
    });
  }

  /** A meeting whose guests are known now needs no answer any more. */
  settle(meetingId: string, stillAsked: ReadonlySet<string>): void {
    for (const question of this.#all()) {
      if (question.answer || !question.meetingIds.includes(meetingId)) continue;
      if (stillAsked.has(nameKey(question.name)?.key ?? '')) continue;
      const meetingIds = question.meetingIds.filter((id) => id !== meetingId);
      if (meetingIds.length > 0) this.#put({ ...question, meetingIds });
      else {
        this.#questions.delete(question.id);
        this.#removed.add(question.id);
      }
    }
  }

  changed(): NameQuestion[] {
    return [...this.#changed].flatMap((id) => this.#questions.get(id) ?? []);
  }

  removed(): string[] {
    return [...this.#removed];
  }

  #put(question: NameQuestion): NameQuestion {
    const next = { ...question, updatedAt: this.now };
    this.#questions.set(next.id, next);
    this.#changed.add(next.id);
    return next;
  }

  #all(): NameQuestion[] {
    return [...this.#questions.values()];
  }

  #about(key: string): NameQuestion[] {
    return this.#all().filter(({ name }) => nameKey(name)?.key === key);
  }

  #open(key: string): NameQuestion[] {
    return this.#about(key).filter(({ answer }) => !answer);
  }
}
