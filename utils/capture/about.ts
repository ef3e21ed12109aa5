import type { CaptureKind } from './kinds';
import type { Understood } from './understand';

/** Where the sentence is written: nowhere in particular, on somebody's page, or on a meeting's card. */
export interface CapturePlace {
  personIds: readonly string[];
  meetingId?: string | undefined;
}

/** What the user changed about whom it is about. */
export interface ByHand {
  without: readonly string[];
  with: readonly string[];
}

/**
 * Whom the record is about. Whoever the sentence is done by or to; else, on somebody's page, that
 * person, and for a note whoever else is named; else those named; else everybody of the meeting.
 */
export function aboutWhom(
  { people }: Understood,
  kind: CaptureKind,
  place: CapturePlace,
  byHand: ByHand,
): string[] {
  const inRole = people.filter((one) => one.inRole).map(({ personId }) => personId);
  const named = people.map(({ personId }) => personId);
  const isPage = place.personIds.length === 1 && place.meetingId === undefined;
  const own = isPage && kind !== 'note' ? place.personIds : [...place.personIds, ...named];
  const told =
    inRole.length > 0 ? inRole : isPage ? own : named.length > 0 ? named : place.personIds;
  const out = new Set(byHand.without);
  return [...new Set([...told, ...byHand.with])].filter((id) => !out.has(id));
}

/** Whether the record needs somebody to be about; a note or a follow-up may be about the meeting alone. */
export function needsSomebody(kind: CaptureKind, meetingId: string | undefined): boolean {
  return meetingId === undefined || !(kind === 'note' || kind === 'follow-up');
}

/**
 * Whether a contact says more than that there was one: those words become a note. "Called Noa
 * yesterday" does not, "called Noa about the summit" and "had a long lunch with Noa" do.
 */
export function saysMore(sentence: string, { people, day, why }: Understood): boolean {
  const spans = [...people, ...(day ? [day] : [])].sort((a, b) => a.from - b.from);
  const [first] = spans;
  if (!first) return true;
  let left = '';
  let done = first.to;
  for (const { from, to } of spans) {
    left += sentence.slice(done, Math.max(done, from));
    done = Math.max(done, to);
  }
  left += sentence.slice(done);
  const rest = left.replace(/[\s.,;:!&]|\band\b|\bme\b|\b(?:called|rang|phoned)\b/giu, '');
  const head = sentence.slice(0, first.from).trim().split(/\s+/);
  return rest !== '' || why === '' || head.length > 3 || /^(?:i\s)?had\b/i.test(head.join(' '));
}
