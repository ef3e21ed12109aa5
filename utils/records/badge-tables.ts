/*
 * Tables beside the records: what the badge needs to know of each peer, and whom writes have touched
 * since that was worked out. All of it is derived; none of it is in a backup.
 */

/** How a cross-functional peer stood when they were last looked at; nobody else has a row. */
export interface BadgePerson {
  /** That of the person. */
  id: string;
  name: string;
  state: 'lapsed' | 'not-lapsed';
  /** From when the days without contact count, epoch ms. */
  countsFrom: number;
  /** Days; 0 for none. */
  cadenceDays: number;
  /** Epoch ms when time alone may change it. */
  changesAt?: number;
}

/** That somebody may stand otherwise: written in the transaction of the write that says so. */
export interface BadgeMark {
  /** `kind` and the id of the record, so that one is marked once. */
  id: string;
  /** `line`: the reporting line; `all`: too much to say. */
  kind: 'person' | 'meeting' | 'line' | 'all';
  recordId: string;
  /** Another one with every write: a mark that was renewed meanwhile stays. */
  token: string;
}

/** From so many people on, looking at everybody is quicker than at each of them. */
export const MANY_PEOPLE = 200;

/** From what the rows were worked out. One record, `BASIS`. */
export interface BadgeBasis {
  id: typeof BASIS;
  /** The user's profile as it was. */
  profile: string;
  /** Their own addresses, by which the tree may know them. */
  emails: string;
  /** Who was above and below the user. */
  above: string[];
  below: string[];
  /** Epoch ms of the last look. */
  lookedAt: number;
}
export const BASIS = 'basis';

export const BADGE_TABLES = ['badgePeople', 'badgeMarks', 'badgeBasis'] as const;
export const MARKS: (typeof BADGE_TABLES)[number] = 'badgeMarks';
