import { Refusal } from '@/utils/records/refusal';
import { storageProblemOf } from '@/utils/records/storage-error';
import type { ImportFailure } from './contract';

export function isFailure(result: object): result is ImportFailure {
  return 'failure' in result;
}

/** Runs database work and answers its failures by name; nothing is written then. */
export async function orFailure<T extends object>(
  work: () => PromiseLike<T | ImportFailure>,
): Promise<T | ImportFailure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { failure: 'gone' };
    return { failure: storageProblemOf(error)?.kind ?? 'unknown' };
  }
}
