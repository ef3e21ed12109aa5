/** More at once is a meeting. */
export const MOST_WALKERS = 4;

/** The walk page of one person or of several, perhaps about a gray-zone issue. */
export function walkPath(ids: readonly string[], issueId?: string): string {
  const page = `/walk/${ids.slice(0, MOST_WALKERS).join(',')}`;
  return issueId === undefined ? page : `${page}/about/${issueId}`;
}

/** Whom such a page is about, from its address; `?with=` and `&issue=` are understood as well. */
export function walkOf(address: string): { ids: string[]; issueId?: string } {
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  const ids = [...path.split(','), ...(asked.get('with') ?? '').split(',')].filter(
    (id) => id !== '',
  );
  const issueId = asked.get('issue');
  return { ids: [...new Set(ids)], ...(issueId && { issueId }) };
}
