import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { LocalDate } from '@/utils/records/schema';
import type { MonthOfAsks } from '../asks-per-month';
import type { CadenceStatus } from '../cadence';
import type { KeptRates } from '../promises';

/** Whose time a meeting's hour is; see `timeSplit`. */
export const TIME_BUCKETS = [
  'peers',
  'reports',
  'own-function',
  'manager-line',
  'stakeholders',
  'external',
  'others',
  'unknown',
] as const;
export type TimeBucket = (typeof TIME_BUCKETS)[number];
export type BucketHours = Record<TimeBucket, number>;

/** Everything the Insights screen shows. Plain data: it travels from the worker. */
export interface Insights {
  /** Epoch ms of the moment it was worked out for. */
  now: number;
  /** IANA; weeks and months are those of this zone. */
  timeZone: string;
  /** Meetings in the period that count; 0 is an empty screen. */
  meetings: number;
  ownFunctionId?: AnyFunctionId;
  /** Oldest first, none left out, from the first week with a meeting to the running one; at most 104. */
  weeks: WeekInsight[];
  coverage: CoverageInsight;
  /** Asks from peers to the user, the last twelve calendar months, oldest first; see `askTrend`. */
  asks: MonthOfAsks[];
  /** How promises stood at the end of each of the last twelve months, oldest first; the last is now. */
  promises: KeptInsight[];
  /** The Mondays of `PersonInsight.strengths`, oldest first; at most 52. */
  strengthWeeks: LocalDate[];
  /** Everybody with a tie to the user, strongest first; at most 300. */
  people: PersonInsight[];
  /** How many have a tie, the ones beyond 300 included. */
  peopleTotal: number;
  network: NetworkInsight;
  /** As seen from the user's calendar; null without ties. */
  brokerage: BrokerageInsight | null;
}

/** `YYYY-MM`. */
export type YearMonth = string;

export interface WeekInsight {
  /** Its Monday. */
  week: LocalDate;
  /** It is not over: less may stand there than in others. */
  running: boolean;
  /** Hours, ≥ 0. */
  hours: BucketHours;
  /** Sum of `hours`. */
  total: number;
  /** Hours with colleagues outside the user's function, and inside it. */
  outside: number;
  inside: number;
  /** −1 (all inside) to 1 (all outside); null when there were neither. */
  eiIndex: number | null;
  /** Other functions with somebody of ≥ 2 meaningful touches in the 28 days up to its end, or to now. */
  reach: AnyFunctionId[];
}

export interface CoverageInsight {
  /** False: the user named no function as mattering, so these are those in which a peer is known. */
  named: boolean;
  /** Functions with a peer in touch. */
  covered: number;
  /** Those with most peers in touch first, those with nobody last. */
  functions: FunctionCoverage[];
}

export interface FunctionCoverage {
  functionId: AnyFunctionId;
  /** Peers there who are in touch; 0 is uncovered. */
  inTouch: number;
  /** How many peers the user has ever met there, or means to. */
  met: number;
  /** Of these the first 24: in touch, due, lapsed, then others; strongest first. */
  people: CoveragePerson[];
  /** Peers there of whom only a file tells. */
  onFile: number;
}

export interface CoveragePerson {
  personId: string;
  name: string;
  status: CadenceStatus;
  /** Time since the last touch in cadences; 0 without a cadence. */
  ratio: number;
  /** Counts as in touch: met, and not too long ago. */
  inTouch: boolean;
  /** 0–100, whole. */
  strength: number;
}

/** `keptRate` of promises settled in the 90 days up to a moment. */
export interface KeptInsight extends KeptRates {
  month: YearMonth;
}

export interface PersonInsight {
  personId: string;
  name: string;
  /** A short form of the name, one of its kind among the people. */
  label: string;
  functionId?: AnyFunctionId;
  crossFunctional: boolean;
  status: CadenceStatus;
  /** Time since the last touch in cadences; 0 without a cadence. */
  ratio: number;
  /** Epoch ms. */
  lastTouch?: number;
  /** 0–100, whole, with the user's correction: now. */
  strength: number;
  /** The same at the end of each of `strengthWeeks`; the last is now. */
  strengths: number[];
}

export interface NetworkInsight {
  /** Ties between people, heaviest first; `a` and `b` are places in `Insights.people`. */
  edges: NetworkEdge[];
  /** Where everything stands, for a narrow and for a wide picture. */
  narrow: NetworkLayout;
  wide: NetworkLayout;
}

export interface NetworkEdge {
  a: number;
  b: number;
  /** > 0; see `network`. */
  weight: number;
}

/** A picture in units that are pixels at its full size; x goes to the right, y down. */
export interface NetworkLayout {
  width: number;
  height: number;
  /** The user. */
  me: { x: number; y: number; radius: number };
  /** Radii around the user of strengths 75, 50, 25 and 0, for the rings behind. */
  rings: number[];
  /** Half the side of a person's mark. */
  mark: number;
  /** Size of the labels. */
  fontSize: number;
  /** One for each of `Insights.people`, in that order. */
  nodes: NetworkNode[];
  /** The order in which arrow keys go round: places in `nodes`, clockwise by function, in it outwards. */
  order: number[];
  /** Sectors of the functions, clockwise from the top, radians. */
  sectors: { functionId?: AnyFunctionId; from: number; to: number }[];
}

export interface NetworkNode {
  x: number;
  y: number;
  /** Where the label stands; absent: on hover and focus only. Baseline of the text. */
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

export interface BrokerageInsight {
  /** People with a tie to the user, among the 300 strongest. */
  contacts: number;
  /** 0 to `contacts`: how many of them are not redundant (Burt). */
  effectiveSize: number;
  /** Burt's constraint: 0 is free; about 1 and above is closed in. */
  constraint: number;
  /** Pairs of other functions (of those that matter) that meet through nobody but the user, strongest first. */
  onlyThroughMe: { a: AnyFunctionId; b: AnyFunctionId }[];
  /** Other functions in which the user met one person only within a year; those that matter first. */
  hangingOn: { functionId: AnyFunctionId; personId: string }[];
}
