import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { LocalDate, Stamped } from './schema';

/** Whom a record is about, and the meeting in which it came up. It stands on the story of all of them. */
export interface AboutPeople {
  personIds: string[];
  meetingId?: string;
}

export const PROMISE_STATES = ['open', 'kept', 'broken'] as const;

/** An agreement. Whether it was kept in time is told by `settledAt`, `due` and `moves`. */
export interface PromiseRecord extends Stamped, AboutPeople {
  text: string;
  /** Who gave it: the user to these people, or each of these people to the user. */
  by: 'me' | 'them';
  /** As it stands now; see `moves` for earlier ones. */
  due?: LocalDate;
  /** Renegotiations, oldest first: the date before each, and when it was moved, epoch ms. */
  moves?: { from?: LocalDate; at: number }[];
  state: (typeof PROMISE_STATES)[number];
  /** When it was kept or given up, epoch ms. */
  settledAt?: number;
}

/** How much help a favour was: small, solid, big. */
export const FAVOUR_WEIGHTS = [1, 2, 4] as const;
export type FavourWeight = (typeof FAVOUR_WEIGHTS)[number];

/** One act of help. With several people, each gave or received the whole of it. */
export interface Favour extends Stamped, AboutPeople {
  text: string;
  direction: 'given' | 'received';
  weight: FavourWeight;
  /** Epoch ms. */
  at: number;
  /** The ask that led to it. */
  askId?: string;
  /** What came back for it, with whom. Each counts as help in the other direction. */
  settlements?: { personId: string; weight: FavourWeight; at: number; text?: string }[];
}

export const ASK_STATES = ['open', 'answered', 'declined'] as const;

/** A request for input or help. */
export interface Ask extends Stamped, AboutPeople {
  text: string;
  /** Who asks: the user these people, or these people the user. */
  by: 'me' | 'them';
  /** Epoch ms. */
  at: number;
  state: (typeof ASK_STATES)[number];
  /** When it was answered or declined, epoch ms. */
  closedAt?: number;
}

export const ISSUE_STAGES = ['spotted', 'case-built', 'working', 'won', 'dropped'] as const;
export type IssueStage = (typeof ISSUE_STAGES)[number];

/** A problem that sits between functions and that nobody owns. */
export interface Issue extends Stamped, AboutPeople {
  title: string;
  stage: IssueStage;
  /** Every stage it came to and when, epoch ms, oldest first; the last is `stage`. */
  stages: { stage: IssueStage; at: number }[];
  functionIds: AnyFunctionId[];
  /** What it costs to leave it, in the user's words. */
  cost?: string;
  nextStep?: string;
  nextStepDue?: LocalDate;
  /** Markdown. */
  notes?: string;
  /** Place within its stage, ascending. */
  rank: number;
}

export const INITIATIVE_STATES = ['active', 'done', 'dropped'] as const;

/** A strategic project of the user's. Those of others are lines on the person (`theirInitiatives`). */
export interface Initiative extends Stamped, AboutPeople {
  title: string;
  state: (typeof INITIATIVE_STATES)[number];
  /** Functions whose support it needs. */
  functionIds: AnyFunctionId[];
  due?: LocalDate;
  /** Markdown. */
  notes?: string;
  /** The won gray-zone issue that it was raised from. */
  issueId?: string;
  closedAt?: number;
}

/** Public recognition of what somebody contributed to a win. */
export interface Credit extends Stamped, AboutPeople {
  /** What they contributed. */
  text: string;
  /** Epoch ms. */
  at: number;
  issueId?: string;
  initiativeId?: string;
  /** Whom the user thanked for it, and when. */
  thanked?: { whom: 'peer' | 'manager'; at: number }[];
}

/** What one side of a skirmish is and needs. */
export interface SkirmishSide {
  functionId?: AnyFunctionId;
  needs?: string;
}

/** A dispute between two peers or functions that the user might help to settle. */
export interface Skirmish extends Stamped, AboutPeople {
  title: string;
  sides: [SkirmishSide, SkirmishSide];
  /** Those of `personIds` who are on the second side; the others are on the first. */
  secondSideIds: string[];
  sharedInterest?: string;
  /** What was tried, oldest first; epoch ms. */
  tried: { text: string; at: number }[];
  state: 'open' | 'settled';
  settledAt?: number;
}

/** Ten practices of trust, and three of trust among peers. */
export const TRUST_PRACTICES = [
  'safety',
  'others-concerns',
  'own-concerns',
  'clear-agreements',
  'curiosity',
  'steadiness',
  'not-knowing',
  'designing-together',
  'outside-assessment',
  'possibility-to-value',
  'delivers',
  'gives-first',
  'shares-credit',
] as const;
export type TrustPractice = (typeof TRUST_PRACTICES)[number];

export const CHECK_IN_MARKS = [1, 2, 3, 4, 5] as const;

/** One self-assessment. A practice that was passed over has no answer. */
export interface CheckIn extends Stamped {
  /** Epoch ms. */
  at: number;
  answers: Partial<Record<TrustPractice, (typeof CHECK_IN_MARKS)[number]>>;
}

export const PRACTICE_OUTCOMES = ['did', 'partly', 'did-not'] as const;

/** The one practice of a week, and how it went. */
export interface PracticeWeek extends Stamped {
  /** Its Monday; one record a week. */
  week: LocalDate;
  practice: TrustPractice;
  outcome?: (typeof PRACTICE_OUTCOMES)[number];
  note?: string;
  /** When the user said how it went, epoch ms. */
  toldAt?: number;
}

/** The steps of learning another function, in order. */
export const ROTATION_STEPS = ['chat', 'shared-task', 'project', 'rotation'] as const;
export type RotationStep = (typeof ROTATION_STEPS)[number];

/** A function to learn, and how far it got. `personIds` are those who teach it. */
export interface Rotation extends Stamped, AboutPeople {
  functionId: AnyFunctionId;
  /** Why, in the user's words. */
  purpose?: string;
  /** Steps that were reached and when, epoch ms, oldest first. */
  reached: { step: RotationStep; at: number; note?: string }[];
  /** What is next, in the user's words. */
  nextStep?: string;
  state: 'active' | 'done';
}

/** Peers who were invited to one of the user's team meetings, to present their focus. */
export interface Invitation extends Stamped, AboutPeople {
  meetingTitle: string;
  /** Start of the occurrence, epoch ms. */
  at: number;
  /** What they could bring, in the user's words. */
  bring?: string;
}

/** Every table whose records are about people in `personIds`; the stamps and stories treat them alike. */
export const ABOUT_TABLES = [
  'notes',
  'followUps',
  'promises',
  'favours',
  'asks',
  'issues',
  'initiatives',
  'credits',
  'skirmishes',
  'rotations',
  'invitations',
] as const;
export type AboutTable = (typeof ABOUT_TABLES)[number];

/** Those that say something even when nobody is named: about functions, or a project. */
export const ABOUT_MORE_THAN_PEOPLE: ReadonlySet<AboutTable> = new Set([
  'issues',
  'initiatives',
  'skirmishes',
  'rotations',
]);
