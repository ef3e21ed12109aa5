/** Hours of one whole week that lies behind us. */
export interface HeadlineWeek {
  peers: number;
  reports: number;
  ownFunction: number;
}

export type Trend = 'doubled' | 'grew' | 'steady' | 'shrank' | 'halved';
/** Where the hours with peers stand against those of the group that gets more of the rest. */
export type Against = 'less-than-reports' | 'less-than-own' | 'most';

export type Headline =
  /** Fewer than two whole weeks with a meeting in them. */
  | { kind: 'too-little' }
  /** Not an hour in the newest weeks, so many. */
  | { kind: 'no-peers'; weeks: number }
  /** The goal was reached in the newest weeks, on average. */
  | { kind: 'goal-met'; goal: number }
  | {
      kind: 'trend';
      trend: Trend;
      against: Against /** Weeks back to what it is compared with. */;
      weeks: number;
    };

/** The weeks that are looked at, newest included (ours). */
const WEEKS = 8;
/** A change smaller than this is none: weeks differ by themselves (ours). */
const CHANGED = 1.25;
/** From here on it reads as twice, or half (ours). */
const TWICE = 1.8;

/**
 * The one thing to say over the page. `weeks` are whole ones, oldest first; of the last eight the
 * newer half is compared with the older, and its mean with the goal (hours a week). Weeks before the
 * first meeting, and weeks without any (holidays), are left out of the means. Ours.
 */
export function headline(weeks: readonly HeadlineWeek[], goal: number | undefined): Headline {
  const recent = weeks.slice(-WEEKS);
  const first = recent.findIndex((week) => total(week) > 0);
  const counted = first < 0 ? [] : recent.slice(first);
  const met = counted.filter((week) => total(week) > 0);
  if (met.length < 2) return { kind: 'too-little' };
  const half = Math.floor(met.length / 2);
  const earlier = mean(met.slice(0, half));
  const now = mean(met.slice(half));
  if (now.peers === 0) {
    return { kind: 'no-peers', weeks: counted.length - 1 - counted.findLastIndex(hasPeers) };
  }
  if (goal !== undefined && goal > 0 && now.peers >= goal) return { kind: 'goal-met', goal };
  return {
    kind: 'trend',
    trend: trendOf(earlier.peers, now.peers),
    against: againstOf(now),
    weeks: counted.length,
  };
}

function trendOf(before: number, now: number): Trend {
  if (before > 0 && now >= before * TWICE) return 'doubled';
  if (now >= before * CHANGED) return 'grew';
  if (now <= before / TWICE) return 'halved';
  return now <= before / CHANGED ? 'shrank' : 'steady';
}

function againstOf({ peers, reports, ownFunction }: HeadlineWeek): Against {
  if (peers >= reports && peers >= ownFunction) return 'most';
  // Reports are the comparison that counts; the function stands in where there are none.
  return reports > peers ? 'less-than-reports' : 'less-than-own';
}

function hasPeers({ peers }: HeadlineWeek): boolean {
  return peers > 0;
}

function total({ peers, reports, ownFunction }: HeadlineWeek): number {
  return peers + reports + ownFunction;
}

function mean(weeks: readonly HeadlineWeek[]): HeadlineWeek {
  const of = (key: keyof HeadlineWeek) =>
    weeks.reduce((sum, week) => sum + week[key], 0) / weeks.length;
  return { peers: of('peers'), reports: of('reports'), ownFunction: of('ownFunction') };
}
