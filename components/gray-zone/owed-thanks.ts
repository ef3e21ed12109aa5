import type { Credit, Issue } from '@/utils/records/schema-between';

/** Whether the peer themselves was thanked for it; their manager comes on top. */
export function isThanked({ thanked = [] }: Credit): boolean {
  return thanked.some(({ whom }) => whom === 'peer');
}

/** Ids of the won issues for which nobody was credited yet, or somebody credited was not thanked. */
export function owedThanks(issues: readonly Issue[], credits: readonly Credit[]): Set<string> {
  const given = new Set(credits.map(({ issueId }) => issueId));
  const waiting = new Set(credits.filter((one) => !isThanked(one)).map(({ issueId }) => issueId));
  return new Set(
    issues
      .filter(({ id, stage }) => stage === 'won' && (!given.has(id) || waiting.has(id)))
      .map(({ id }) => id),
  );
}
