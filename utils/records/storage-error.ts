/**
 * Why the database could not be used.
 * `full`: no room on the disk · `blocked`: another window holds it, or closed it under us ·
 * `newer`: a newer Crosswalk wrote it · `unknown`: anything else, a failed upgrade included.
 */
export type StorageProblemKind = 'full' | 'blocked' | 'newer' | 'unknown';

/** A failure of the storage itself, not of what was asked of it. The records stay as they were. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';

  constructor(
    readonly kind: StorageProblemKind,
    cause?: unknown,
  ) {
    super(`storage: ${kind}`, { cause });
  }
}

const KIND_BY_NAME = new Map<string, StorageProblemKind>([
  ['QuotaExceededError', 'full'],
  ['DatabaseClosedError', 'blocked'],
  ['BlockedError', 'blocked'],
  ['VersionError', 'newer'],
  ['VersionChangeError', 'blocked'],
  ['OpenFailedError', 'unknown'],
  ['MissingAPIError', 'unknown'],
  ['UpgradeError', 'unknown'],
  ['SchemaError', 'unknown'],
  ['InvalidStateError', 'unknown'],
  ['UnknownError', 'unknown'],
  ['TimeoutError', 'unknown'],
  ['AbortError', 'unknown'],
  ['TransactionInactiveError', 'unknown'],
]);

/**
 * The storage problem behind an error, or null when it is none (a refusal, a mistake in the code).
 * Dexie wraps: a quota error arrives as the `inner` of an AbortError, and the reason why the
 * database did not open as the `inner` of every later DatabaseClosedError.
 */
export function storageProblemOf(error: unknown): StorageProblem | null {
  if (error instanceof StorageProblem) return error;
  if (!(error instanceof Error || error instanceof DOMException)) return null;
  const failures: unknown = 'failures' in error ? error.failures : undefined;
  // Dexie's BulkError lists what became of single records.
  if (Array.isArray(failures) && failures.length > 0) return storageProblemOf(failures[0]);
  const kind = KIND_BY_NAME.get(error.name);
  const inner = 'inner' in error && error.inner !== error ? error.inner : undefined;
  if (!inner) return kind === undefined ? null : new StorageProblem(kind, error);
  const deeper = storageProblemOf(inner);
  // A database that closed because its upgrade failed has the upgrade's own error inside.
  if (kind === 'blocked') return deeper ?? new StorageProblem('unknown', error);
  if (deeper && deeper.kind !== 'unknown') return deeper;
  return kind === undefined ? deeper : new StorageProblem(kind, error);
}

/** Runs storage work and turns the storage's own failures into `StorageProblem`. */
export async function withStorageProblems<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageProblemOf(error) ?? error;
  }
}
