import { describe, expect, it } from 'vitest';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { notAskedAfter } from '@/utils/relationships/ask-after';
import { attendance, HOUR, meeting, profile } from '../builders';

const { working } = profile();
/** Tuesday 3 March 2026, 10:00 in Berlin. */
const START = Date.UTC(2026, 2, 3, 9);
const END = START + HOUR / 2;
const NEVER = () => false;

function why(
  facts: Partial<Meeting> = {},
  more: {
    now?: number;
    writtenAt?: number;
    peer?: Partial<Attendance>;
    isPeer?: boolean;
    others?: number;
    isOff?: (day: number) => boolean;
  } = {},
) {
  const one = meeting({ start: START, end: END, createdAt: START - 48 * HOUR, ...facts });
  const guests = Array.from({ length: 1 + (more.others ?? 0) }, (_, at) => ({
    attendance: attendance({ meetingId: one.id, ...(at === 0 && more.peer) }),
    isPeer: at === 0 && more.isPeer !== false,
  }));
  const ended = { meeting: one, guests, writtenAt: more.writtenAt };
  return notAskedAfter(ended, working, more.isOff ?? NEVER, more.now ?? END);
}

describe('what came of a meeting with a cross-functional peer', () => {
  it('is asked from its end', () => {
    expect(why()).toBeNull();
    expect(why({}, { now: END - 1 })).toBe('not-over');
  });

  it('is asked until the next working day is over', () => {
    const wednesday = Date.UTC(2026, 2, 4, 16);
    expect(why({}, { now: wednesday - 1 })).toBeNull();
    expect(why({}, { now: wednesday })).toBe('past');
    expect(why({}, { now: wednesday, isOff: (day) => day === 20_516 })).toBeNull();
  });

  it('is not asked when it was told, but for a time before it was moved', () => {
    expect(why({ afterword: { answer: 'nothing', at: END + 1 } })).toBe('answered');
    expect(why({ afterword: { answer: 'noted', at: START } })).toBe('answered');
    expect(why({ afterword: { answer: 'noted', at: START - 1 } })).toBeNull();
  });

  it('is not asked when something was written about it since it began', () => {
    expect(why({}, { writtenAt: START })).toBe('written');
    expect(why({}, { writtenAt: START - 1 })).toBeNull();
  });

  it('is not asked when it was heard of only afterwards', () => {
    expect(why({ createdAt: END + 1 })).toBe('told-late');
    expect(why({ createdAt: END })).toBeNull();
  });

  it.each<[string, Partial<Meeting>]>([
    ['cancelled', { status: 'cancelled' }],
    ['declined by the user', { myResponse: 'declined' }],
    ['all day', { allDay: true }],
    ['on somebody else’s calendar', { onMyCalendar: false }],
    ['gone', { deletedAt: END }],
    ['of more than twenty', { attendeeCount: 21 }],
    ['the user’s alone', { attendeeCount: 1 }],
    ['no meeting', { kind: 'focus' }],
  ])('is not asked of one that is %s', (_, facts) => {
    expect(why(facts)).toBe('no-contact');
  });

  it('is not asked where nobody knows who was there, or only that they are many', () => {
    const { attendeeCount: _, ...uncounted } = meeting({ start: START, end: END });
    const tile = { ...uncounted, attendeeCount: undefined as never };
    expect(why(tile, { peer: { organizer: true } })).toBe('no-contact');
    expect(why(tile, { others: 20 })).toBe('no-contact');
    expect(why({ attendeeCount: 20 }, { others: 18 })).toBeNull();
  });

  it('is not asked without such a peer, or when only they declined', () => {
    expect(why({}, { isPeer: false })).toBe('no-peer');
    expect(why({}, { peer: { response: 'declined' } })).toBe('no-contact');
    expect(why({}, { peer: { response: 'declined' }, others: 1 })).toBe('no-peer');
    expect(why({}, { peer: { response: 'tentative' } })).toBeNull();
  });
});
