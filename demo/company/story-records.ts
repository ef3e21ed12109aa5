import type { Repeat } from '@/utils/records/repeat';

/** What the user wrote, by the ids of people.json. Days are counted back from now. */
interface StoryNote {
  about: string[];
  daysAgo: number;
  text: string;
}

export const NOTES: StoryNote[] = [
  {
    about: ['odalys'],
    daysAgo: 41,
    text: 'One churn number that both sides sign, before the quarter ends.',
  },
  {
    about: ['odalys'],
    daysAgo: 79,
    text: 'I would rather be asked for a number twice than quoted once without asking.',
  },
  {
    about: ['tamsin'],
    daysAgo: 66,
    text: 'Tell me early and I can say yes. Tell me late and I have to say no.',
  },
  {
    about: ['petra'],
    daysAgo: 141,
    text: 'Key rotation needs a week from Product before the autumn launches.',
  },
  { about: ['ruben'], daysAgo: 94, text: 'The islands sell on delivery windows, not on price.' },
  {
    about: ['jun'],
    daysAgo: 70,
    text: 'Nobody owns the returns dataset. Jun would, with one more analyst.',
  },
  {
    about: ['dov'],
    daysAgo: 24,
    text: 'Two depots can pilot in spring if the scanners are there by week six.',
  },
  { about: ['mirela', 'vesna'], daysAgo: 20, text: 'Three renewal stories to tell at the launch.' },
  {
    about: ['ines'],
    daysAgo: 30,
    text: 'Wants directors to lend people for a quarter. Would start with depots.',
  },
  { about: ['ilse'], daysAgo: 17, text: 'Three bets, one page. Ours is the second.' },
];

interface StoryFollowUp {
  about: string;
  text: string;
  /** Days from now; negative is late. Absent: no date. */
  dueIn?: number;
  writtenDaysAgo: number;
  done?: boolean;
  repeat?: Repeat;
}

export const FOLLOW_UPS: StoryFollowUp[] = [
  { about: 'mirela', text: 'Send the three renewal stories', dueIn: -4, writtenDaysAgo: 20 },
  { about: 'jun', text: 'Ask who owns the returns dataset', dueIn: 0, writtenDaysAgo: 9 },
  {
    about: 'odalys',
    text: 'Cohort table by region',
    dueIn: 2,
    writtenDaysAgo: 12,
    repeat: { every: 1, unit: 'month' },
  },
  { about: 'ines', text: 'Introduce Ines to the depot leads', dueIn: 3, writtenDaysAgo: 30 },
  { about: 'petra', text: 'Ask how the key rotation went', writtenDaysAgo: 141 },
  { about: 'dov', text: 'Book scanners for the pilot', dueIn: -15, writtenDaysAgo: 24, done: true },
  {
    about: 'ruben',
    text: 'Share the delivery window numbers',
    dueIn: -80,
    writtenDaysAgo: 94,
    done: true,
  },
];

export const CARES_ABOUT: Record<string, string[]> = {
  odalys: ['forecasts that hold', 'two new directors landing well'],
  tamsin: ['fewer one-off clauses'],
  petra: ['key rotation', 'autumn launches'],
  dov: ['scanners that work in the cold'],
  jun: ['one owner per dataset'],
  mirela: ['renewals in the islands'],
};

/** Contacts logged by hand. */
export const TOUCHES: { with: string; daysAgo: number; kind: 'call' | 'chat' | 'message' }[] = [
  { with: 'ines', daysAgo: 30, kind: 'call' },
  { with: 'wren', daysAgo: 12, kind: 'chat' },
  { with: 'noa', daysAgo: 26, kind: 'message' },
];
