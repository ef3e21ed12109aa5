import type { FunctionId } from '@/utils/functions/taxonomy';
import type { Commonality, StakeholderRole } from '@/utils/records/schema';
import type {
  CheckIn,
  IssueStage,
  PracticeWeek,
  RotationStep,
  TrustPractice,
} from '@/utils/records/schema-between';

/* What is worked on together, and who everybody is beyond their title; days as in between-records.ts. */

interface StoryIssue {
  title: string;
  functions: FunctionId[];
  with: string[];
  /** Stages by the day on which it came to them, oldest first. */
  stages: { stage: IssueStage; daysAgo: number }[];
  cost?: string;
  next?: { text: string; dueIn: number };
}

export const ISSUES: StoryIssue[] = [
  {
    title: 'Carrier contracts are read twice',
    functions: ['legal', 'sales'],
    with: ['tamsin', 'ruben'],
    stages: [{ stage: 'spotted', daysAgo: 12 }],
    cost: 'More than a week on every renewal',
    next: { text: 'Ask Tamsin what the second reading finds', dueIn: 2 },
  },
  {
    title: 'Two counts of returned parcels',
    functions: ['data', 'operations'],
    with: ['jun', 'dov'],
    stages: [{ stage: 'spotted', daysAgo: 30 }],
    cost: 'The same argument every Monday',
    next: { text: 'Put both definitions on one page', dueIn: 8 },
  },
  {
    title: 'Credits are promised before anybody prices them',
    functions: ['finance', 'customer-success'],
    with: ['odalys', 'mirela'],
    stages: [
      { stage: 'spotted', daysAgo: 60 },
      { stage: 'case-built', daysAgo: 21 },
    ],
    cost: 'About 40,000 a quarter',
    next: { text: 'Walk Odalys through the case', dueIn: 0 },
  },
  {
    title: 'On-call pay differs from team to team',
    functions: ['people', 'software-engineering'],
    with: ['ines', 'ezra'],
    stages: [
      { stage: 'spotted', daysAgo: 90 },
      { stage: 'case-built', daysAgo: 62 },
      { stage: 'working', daysAgo: 30 },
    ],
    cost: 'Two people named it when they left',
    next: { text: 'Ines brings the draft of a rule', dueIn: -2 },
  },
  {
    title: 'One screen for the results of experiments',
    functions: ['design', 'data'],
    with: ['wren', 'jun'],
    stages: [
      { stage: 'spotted', daysAgo: 150 },
      { stage: 'case-built', daysAgo: 121 },
      { stage: 'working', daysAgo: 96 },
      { stage: 'won', daysAgo: 21 },
    ],
    cost: 'Nobody believed the numbers',
  },
];

/** Of the won issue; the other one who made it happen waits for it. */
export const CREDIT = {
  issue: 'One screen for the results of experiments',
  to: 'wren',
  text: 'Drew the screen that both teams could agree on',
  daysAgo: 19,
};

export const INITIATIVES: {
  title: string;
  functions: FunctionId[];
  with: string[];
  dueIn: number;
  daysAgo: number;
}[] = [
  {
    title: 'Autumn launch in the islands',
    functions: ['operations', 'customer-success', 'security'],
    with: ['dov', 'mirela', 'petra'],
    dueIn: 120,
    daysAgo: 21,
  },
  {
    title: 'One price page for every region',
    functions: ['finance', 'design'],
    with: ['odalys', 'wren'],
    dueIn: 60,
    daysAgo: 40,
  },
];

export const SKIRMISH = {
  title: 'Who may promise a delivery window',
  sides: [
    { functionId: 'sales', needs: 'A window to offer in the first talk', who: 'ruben' },
    { functionId: 'operations', needs: 'No window that a depot has not seen', who: 'dov' },
  ],
  sharedInterest: 'Parcels that come when we said they would',
  tried: { text: 'A list of windows for the north, kept by both', daysAgo: 26 },
  daysAgo: 45,
} as const;

export const CHECK_INS: { daysAgo: number; answers: CheckIn['answers'] }[] = [
  {
    daysAgo: 96,
    answers: {
      safety: 3,
      'others-concerns': 2,
      'own-concerns': 3,
      'clear-agreements': 2,
      curiosity: 3,
      steadiness: 4,
      'not-knowing': 2,
      'designing-together': 3,
      'outside-assessment': 3,
      'possibility-to-value': 3,
      delivers: 3,
      'gives-first': 3,
      'shares-credit': 4,
    },
  },
  {
    daysAgo: 33,
    answers: {
      safety: 4,
      'others-concerns': 3,
      'own-concerns': 3,
      'clear-agreements': 2,
      curiosity: 4,
      steadiness: 4,
      'not-knowing': 3,
      'designing-together': 3,
      'outside-assessment': 3,
      'possibility-to-value': 4,
      delivers: 3,
      'gives-first': 2,
      'shares-credit': 4,
    },
  },
];

/** Weeks back from this one, which is still to be taken. */
export const PRACTICE_WEEKS: {
  weeksAgo: number;
  practice: TrustPractice;
  outcome?: PracticeWeek['outcome'];
  note?: string;
}[] = [
  {
    weeksAgo: 3,
    practice: 'clear-agreements',
    outcome: 'did',
    note: 'Said who does what at the end of the launch council. Nobody minded.',
  },
  { weeksAgo: 2, practice: 'others-concerns', outcome: 'partly' },
];

export const ROTATIONS: {
  functionId: FunctionId;
  purpose: string;
  with: string[];
  reached: { step: RotationStep; daysAgo: number }[];
  nextStep: string;
}[] = [
  {
    functionId: 'operations',
    purpose: 'Every bet of ours ends in a depot',
    with: ['dov', 'desta'],
    reached: [
      { step: 'chat', daysAgo: 115 },
      { step: 'shared-task', daysAgo: 33 },
    ],
    nextStep: 'Ask Dov for a place on the winter plan',
  },
  {
    functionId: 'finance',
    purpose: 'To argue for money in their words',
    with: ['odalys'],
    reached: [{ step: 'chat', daysAgo: 79 }],
    nextStep: 'Sit in on the next forecast',
  },
];

export const ROLES: Record<string, StakeholderRole[]> = {
  marit: ['sponsor'],
  ilse: ['promotion-committee'],
  kofi: ['champion'],
};

export const THEIR_INITIATIVES: Record<string, string[]> = {
  odalys: ['a forecast that rolls every month'],
  dov: ['scanner pilot in two depots'],
  jun: ['one catalogue of datasets'],
  mirela: ['renewals in the islands'],
  ines: ['directors who lend people for a quarter'],
};

export const CAREER_GOALS: Record<string, string[]> = {
  ines: ['run a business of her own'],
  dov: ['speak at the all-hands'],
};

export const COMMONALITIES: Record<string, Commonality[]> = {
  odalys: [
    { kind: 'school', text: 'Quayside School of Management', year: 2009 },
    { kind: 'struggle', text: 'two new directors at once' },
  ],
  dov: [{ kind: 'employer', text: 'Lanternfish Parcels', year: 2014 }],
  ilse: [{ kind: 'interest', text: 'rowing' }],
};

/** Who introduced whom. */
export const INTRODUCED_BY: Record<string, string> = { odalys: 'dov' };

export const TALKING_POINTS: { about: string; text: string; daysAgo: number }[] = [
  { about: 'odalys', text: 'How her two new directors are landing', daysAgo: 41 },
  { about: 'dov', text: 'Scanners: who pays for the spares', daysAgo: 24 },
];

/** Peers who came to the user's own team meeting. */
export const TEAM_GUESTS: { who: string; meeting: string; daysAgo: number; bring: string }[] = [
  { who: 'jun', meeting: 'Depot squad stand-up', daysAgo: 46, bring: 'The catalogue, so far' },
  { who: 'tamsin', meeting: 'Depot squad stand-up', daysAgo: 193, bring: 'Three clauses to avoid' },
];

/** Who works by another clock than the user. */
export const ZONES: Record<string, string> = { haruka: 'Asia/Tokyo', anh: 'Asia/Kolkata' };

export const FOCUS_AREAS = ['Renewals', 'Depot scanners', 'One price page'];

export const AFFILIATIONS: Commonality[] = [
  { kind: 'school', text: 'Quayside School of Management', year: 2008 },
  { kind: 'employer', text: 'Lanternfish Parcels', year: 2013 },
  { kind: 'interest', text: 'rowing' },
];

/** Functions that matter to the user. Nobody is known yet in the last one. */
export const MATTERING: FunctionId[] = [
  'sales',
  'legal',
  'security',
  'finance',
  'operations',
  'data',
  'business-development',
];

export const PEER_HOURS_GOAL = 6;
