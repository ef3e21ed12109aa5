import type { Credit, Favour, Initiative, Issue } from '@/utils/records/schema-between';

/** Something that somebody had a part in and that went well. */
export interface Contribution {
  kind: 'issue' | 'initiative' | 'favour';
  id: string;
  /** The title of what was won, or what the favour was. */
  text: string;
  /** When it was won, done or given, epoch ms. */
  at: number;
}

/** Somebody who helped and was never credited for anything. */
export interface Uncredited {
  personId: string;
  /** What tells most first, then the newest; never empty. */
  contributions: Contribution[];
}

/** A win weighs as much as the biggest favour (ours). */
const WIN = 4;

/**
 * Who had a part in a won issue or a finished initiative, or did the user a favour, and was given
 * no credit yet, for this or anything else. Who did most comes first (favours by their weight, a
 * win as a big one; ours), then who has waited longest. Dropped and open work is no win.
 *
 * @param among those who are looked at, such as the user's peers; absent: everybody.
 */
export function neverCredited(
  {
    issues,
    initiatives,
    favours,
    credits,
  }: {
    issues: readonly Issue[];
    initiatives: readonly Initiative[];
    favours: readonly Favour[];
    credits: readonly Credit[];
  },
  among?: ReadonlySet<string>,
): Uncredited[] {
  const credited = new Set(credits.flatMap(({ personIds }) => personIds));
  const parts = new Map<string, Part[]>();
  const take = (personIds: readonly string[], part: Part) => {
    for (const id of new Set(personIds)) {
      if (credited.has(id) || among?.has(id) === false) continue;
      const known = parts.get(id);
      if (known) known.push(part);
      else parts.set(id, [part]);
    }
  };
  for (const { id, title, stage, stages, updatedAt, personIds } of issues) {
    if (stage !== 'won') continue;
    const at = stages.findLast((one) => one.stage === 'won')?.at ?? updatedAt;
    take(personIds, { kind: 'issue', id, text: title, at, weight: WIN });
  }
  for (const { id, title, state, closedAt, updatedAt, personIds } of initiatives) {
    if (state !== 'done') continue;
    take(personIds, {
      kind: 'initiative',
      id,
      text: title,
      at: closedAt ?? updatedAt,
      weight: WIN,
    });
  }
  for (const { id, text, direction, weight, at, personIds } of favours) {
    if (direction === 'received') take(personIds, { kind: 'favour', id, text, at, weight });
  }
  return [...parts]
    .map(([personId, all]) => ({
      personId,
      weight: all.reduce((sum, { weight }) => sum + weight, 0),
      since: Math.min(...all.map(({ at }) => at)),
      contributions: all
        .sort((a, b) => b.weight - a.weight || b.at - a.at)
        .map(({ weight: _, ...contribution }) => contribution),
    }))
    .sort((a, b) => b.weight - a.weight || a.since - b.since)
    .map(({ personId, contributions }) => ({ personId, contributions }));
}

type Part = Contribution & { weight: number };
