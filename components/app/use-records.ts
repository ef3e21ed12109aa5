import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The answer of a query over the records, live; undefined while it is loading.
 *
 * The one place that calls `useLiveQuery`: Dexie follows a query past its first `await` only when
 * the function it is given is itself `async`. One that merely returns a promise is read once and
 * goes stale in silence (seen 2026-11, Dexie 4.4).
 */
export function useRecords<T>(query: () => Promise<T>, deps: unknown[]): T | undefined {
  return useLiveQuery(async () => query(), deps);
}
