import { FUNCTIONS } from '@/utils/functions/taxonomy';
import type { Tables } from '@/utils/records/schema';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Size {
  people: number;
  attendances: number;
  notes: number;
  /** Of promises, favours, asks, follow-ups and the rest together. */
  rest: number;
  /** Epoch ms. */
  now: number;
}

/** The size that insights and Today are measured at. */
export const TWO_YEARS = { people: 2_000, attendances: 100_000, notes: 10_000, rest: 5_000 };

export type Rows = { [T in keyof Tables]?: Tables[T][] };

const FIRST = 'Ada Bo Cleo Dmitri Élodie Farid Grażyna Hana Ibrahim Jürgen Kéa Łukasz'.split(' ');
const LAST = 'Abara Brandt Çelik Dubois Eriksen Fălan Gómez Huber Ito Jansen Kovač'.split(' ');
const LEVELS = ['individual', 'manager', 'director', 'director', 'vice-president'] as const;
/** People in a meeting, the user included: mostly few, as calendars are. */
const SIZES = [2, 2, 3, 2, 5, 4, 8, 2, 6, 12, 3, 20];

/**
 * Two years of a leader's calendar up to a month from now, with what was written meanwhile. Meetings
 * are in working hours of Berlin; the first people are met far more often than the last. The same size
 * gives the same rows.
 */
export function twoYears({ people, attendances, notes, rest, now }: Size): Rows {
  const random = generator(people * 31 + attendances);
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const stamp = (id: string) => ({ id, createdAt: now - 800 * DAY, updatedAt: now });
  const idOf = (at: number) => `${((at * 7919) % people).toString(36).padStart(5, '0')}-person`;
  /** Squared: half of all contact is with a third of the people. */
  const somebody = () => idOf(Math.floor(random() ** 2 * people));
  const rows = {
    people: Array.from({ length: people }, (_, at): Tables['people'] => ({
      ...stamp(idOf(at)),
      name: `${pick(FIRST, at)} ${pick(LAST, Math.floor(at / 12))} ${at}`,
      aliases: [],
      emails: [at % 11 === 10 ? `person.${at}@ferro.example` : `person.${at}@lumen.example`],
      title: 'Director',
      ...(at % 7 !== 6 && { functionId: pick(FUNCTIONS, at), level: pick(LEVELS, at) }),
      sources: { name: 'invite' },
      stakeholderRoles: at % 97 === 0 ? ['sponsor'] : [],
      caresAbout: [],
      pinned: false,
      muted: false,
    })),
    meetings: [] as Tables['meetings'][],
    attendances: [] as Tables['attendances'][],
    orgEdges: Array.from({ length: Math.min(9, people) }, (_, at): Tables['orgEdges'] => ({
      ...stamp(`edge-${at}`),
      personId: at === 0 ? 'me' : idOf(at),
      managerId: at === 0 ? idOf(0) : 'me',
      source: 'user',
    })),
  };
  let left = attendances;
  const guests = SIZES.reduce((sum, size) => sum + size - 1, 0) / SIZES.length;
  const count = Math.ceil(attendances / guests);
  for (let at = 0; left > 0; at += 1) {
    const size = Math.min(pick(SIZES, at), people + 1, left + 1);
    const day = Math.floor((now + 30 * DAY - (at * 758 * DAY) / count) / DAY);
    const start = day * DAY + 7 * HOUR + Math.floor(random() * 20) * (HOUR / 2);
    const id = `${at.toString(36).padStart(6, '0')}-meeting`;
    const who = new Set<string>();
    while (who.size < size - 1) who.add(size > people / 2 ? idOf(who.size) : somebody());
    left -= who.size;
    rows.meetings.push({
      ...stamp(id),
      kind: 'event',
      onMyCalendar: true,
      title: `Meeting ${at}`,
      start,
      end: start + pick([0.5, 1, 0.5, 1.5], at) * HOUR,
      allDay: false,
      status: 'confirmed',
      myResponse: pick(['accepted', 'accepted', 'tentative', 'accepted', 'declined'], at),
      ...(at % 3 === 0 && { organizerEmail: 'mara.vogt@lumen.example' }),
      attendeeCount: size,
      sources: {},
    });
    let guest = 0;
    for (const personId of who) {
      guest += 1;
      rows.attendances.push({
        ...stamp(`${id}-${guest}`),
        meetingId: id,
        personId,
        start,
        response: guest % 9 === 8 ? 'declined' : 'accepted',
        organizer: false,
        optional: false,
      });
    }
  }
  return { ...rows, ...written({ notes, rest, now, people }, somebody, random) };
}

function written(
  { notes, rest, now }: Pick<Size, 'notes' | 'rest' | 'now' | 'people'>,
  somebody: () => string,
  random: () => number,
): Rows {
  const at = () => Math.floor(now - random() * 700 * DAY);
  const stamp = (id: string, when: number) => ({ id, createdAt: when, updatedAt: when });
  const date = (when: number) => new Date(when).toISOString().slice(0, 10);
  const each = Math.ceil(rest / 5);
  return {
    notes: Array.from({ length: notes }, (_, n) => ({
      ...stamp(`note-${n}`, at()),
      text: `Talked about the plan of area ${n}, and what it needs next.`,
      personIds: [somebody()],
    })),
    promises: Array.from({ length: each }, (_, n) => {
      const when = at();
      // A few hundred stay open, as with anybody.
      const open = n % 20 === 0;
      return {
        ...stamp(`promise-${n}`, when),
        text: `The numbers of area ${n}`,
        personIds: [somebody()],
        by: n % 2 === 0 ? ('me' as const) : ('them' as const),
        due: date(when + 14 * DAY),
        state: open ? ('open' as const) : n % 7 === 0 ? ('broken' as const) : ('kept' as const),
        ...(!open && { settledAt: Math.min(now, when + (7 + (n % 12)) * DAY) }),
      };
    }),
    followUps: Array.from({ length: each }, (_, n) => {
      const when = at();
      const done = n % 20 !== 0;
      return {
        ...stamp(`follow-up-${n}`, when),
        text: `Ask about area ${n}`,
        personIds: [somebody()],
        due: date(when + 20 * DAY),
        state: done ? ('done' as const) : ('open' as const),
        ...(done && { doneAt: when + 5 * DAY }),
      };
    }),
    favours: Array.from({ length: each }, (_, n) => {
      const when = at();
      const direction = n % 3 ? ('given' as const) : ('received' as const);
      return {
        ...stamp(`favour-${n}`, when),
        text: `Read the draft of area ${n}`,
        personIds: [somebody()],
        direction,
        weight: n % 5 === 0 ? (4 as const) : (1 as const),
        at: when,
      };
    }),
    asks: Array.from({ length: each }, (_, n) => {
      const when = at();
      const open = n % 25 === 0;
      return {
        ...stamp(`ask-${n}`, when),
        text: `A view on area ${n}`,
        personIds: [somebody()],
        by: n % 2 === 0 ? ('them' as const) : ('me' as const),
        at: when,
        state: open ? ('open' as const) : ('answered' as const),
        ...(!open && { closedAt: when + DAY }),
      };
    }),
    touches: Array.from({ length: each }, (_, n) => ({
      ...stamp(`touch-${n}`, at()),
      personId: somebody(),
      at: at(),
      kind: 'call' as const,
    })),
  };
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
