import type { CalendarEvent } from './calendar-json';

/** Days before `now`, put on the workday at or before; or workdays after `now`'s day. */
type When = { daysAgo: number } | { workdaysAhead: number };

/** A single meeting. The user is its organizer when nobody else is named. */
export interface Once {
  key: string;
  title: string;
  when: When;
  at: string;
  minutes: number;
  who: string[];
  organizer?: string;
  /** The user's answer; accepted when absent. */
  answer?: 'declined' | 'tentative' | 'needs-action';
  status?: CalendarEvent['status'];
  room?: 'heron' | 'kingfisher';
  meet?: boolean;
  /** People of other companies: address and, when known, name. */
  guests?: { email: string; name?: string }[];
  /** Which further address of a person was invited. */
  otherAddressOf?: string;
  location?: string;
}

const FOXGLOVE = [
  { email: 'hollis.adair@foxglovefreight.example', name: 'Hollis Adair' },
  { email: 'planning@foxglovefreight.example' },
];

const series = (
  key: string,
  title: string,
  daysAgo: number[],
  rest: Omit<Once, 'key' | 'title' | 'when'>,
): Once[] =>
  daysAgo.map((days) => ({ key: `${key}-${days}`, title, when: { daysAgo: days }, ...rest }));

/** What happened, latest dates first: 141 and 94 days are lapsed, 70 is due, on a rhythm of 60. */
export const PAST: Once[] = [
  // Every two weeks, and then no more.
  ...series('islands', 'Islands, half an hour', [49, 63, 77, 91, 105, 119], {
    at: '11:00',
    minutes: 30,
    who: ['ximena'],
    organizer: 'ximena',
  }),
  ...series('risk', 'Risk round table', [141, 173, 205], {
    at: '15:00',
    minutes: 45,
    who: ['petra', 'farhan'],
    organizer: 'petra',
    room: 'kingfisher',
  }),
  ...series('regions', 'Regional pipeline, mid-quarter', [94, 126, 157, 190], {
    at: '14:00',
    minutes: 45,
    who: ['ruben', 'teo', 'callum'],
    organizer: 'ruben',
    meet: true,
  }),
  ...series('returns-data', 'Returns dataset working hour', [70, 98, 127], {
    at: '10:30',
    minutes: 60,
    who: ['jun', 'amaru', 'soren', 'tenzin'],
    organizer: 'jun',
    meet: true,
  }),
  ...series('terms', 'Carrier terms, open questions', [66, 101, 140], {
    at: '14:30',
    minutes: 30,
    who: ['tamsin', 'giacomo'],
    organizer: 'tamsin',
    meet: true,
  }),
  ...series('budget', 'Budget review', [41, 104, 167], {
    at: '15:00',
    minutes: 45,
    who: ['odalys', 'rowan', 'callum', 'marit'],
    organizer: 'odalys',
    room: 'heron',
  }),
  ...series('walk-odalys', 'Coffee walk, canal loop', [79, 139, 194], {
    at: '10:30',
    minutes: 30,
    who: ['odalys'],
  }),
  ...series('depot-notes', 'Depot notes with Dov', [24, 61, 115], {
    at: '16:00',
    minutes: 30,
    who: ['dov'],
    organizer: 'dov',
    otherAddressOf: 'dov',
  }),
  ...series('foxglove', 'Foxglove Freight: quarterly check', [20, 111, 202], {
    at: '13:00',
    minutes: 60,
    who: ['mirela', 'vesna'],
    organizer: 'mirela',
    guests: FOXGLOVE,
    location: 'Quay House, 4 Lantern Wharf, Westmere',
  }),
  ...series('cutover', 'Depot cut-over watch', [33], {
    at: '22:30',
    minutes: 180,
    who: ['desta', 'ioana', 'mateus'],
    organizer: 'desta',
    meet: true,
  }),
  ...series('pricing-one', 'Pricing guardrails, round one', [13], {
    at: '11:00',
    minutes: 45,
    who: ['callum', 'priyanka', 'bram'],
    meet: true,
  }),
  ...series('declined-past', 'Brand voice clinic', [9], {
    at: '15:30',
    minutes: 60,
    who: ['zoe', 'oisin', 'emrys'],
    organizer: 'oisin',
    answer: 'declined',
  }),
  ...series('strategy', 'Three bets, one page', [17, 75], {
    at: '16:00',
    minutes: 45,
    who: ['ilse', 'layan', 'haruka'],
    organizer: 'ilse',
  }),
  ...series('cancelled-past', 'Warehouse tooling demo', [6], {
    at: '16:00',
    minutes: 30,
    who: ['thandiwe', 'noa'],
    organizer: 'thandiwe',
    status: 'cancelled',
  }),
];

export const AHEAD: Once[] = [
  {
    key: 'ways',
    title: 'Ways of working, draft two',
    when: { workdaysAhead: 1 },
    at: '11:30',
    minutes: 30,
    who: ['anh', 'kofi'],
    organizer: 'anh',
    answer: 'needs-action',
    meet: true,
  },
  {
    key: 'handover',
    title: 'Returns desk handover',
    when: { workdaysAhead: 2 },
    at: '15:00',
    minutes: 45,
    who: ['mirela', 'vesna', 'desta'],
    organizer: 'mirela',
    answer: 'tentative',
  },
  {
    key: 'clinic',
    title: 'Brand voice clinic',
    when: { workdaysAhead: 3 },
    at: '15:30',
    minutes: 60,
    who: ['zoe', 'oisin', 'emrys'],
    organizer: 'oisin',
    answer: 'declined',
  },
  {
    key: 'renewals',
    title: 'Planning: what we drop ',
    when: { workdaysAhead: 4 },
    at: '16:00',
    minutes: 30,
    who: ['mirela', 'ezra'],
    room: 'kingfisher',
  },
  {
    key: 'foxglove-next',
    title: 'Foxglove Freight: route maps, prices, and penalties',
    when: { workdaysAhead: 6 },
    at: '13:00',
    minutes: 60,
    who: ['mirela', 'layan'],
    guests: FOXGLOVE,
    location: 'Quay House, 4 Lantern Wharf, Westmere',
  },
  {
    key: 'cutover-next',
    title: 'Depot cut-over watch',
    when: { workdaysAhead: 7 },
    at: '22:30',
    minutes: 180,
    who: ['desta', 'ioana', 'mateus'],
    organizer: 'desta',
    meet: true,
  },
  {
    key: 'cancelled-next',
    title: 'Locker firmware demo',
    when: { workdaysAhead: 5 },
    at: '12:00',
    minutes: 30,
    who: ['haram', 'olena'],
    organizer: 'haram',
    status: 'cancelled',
  },
];
