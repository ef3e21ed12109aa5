import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { DAY } from './day-counts';

const LATELY_DAYS = 365;

/** A colleague whose function is known. */
export interface KnownColleague {
  personId: string;
  functionId: AnyFunctionId;
  /** Epoch ms. */
  lastTouch?: number;
  /** 0–100. */
  strength: number;
}

/**
 * The other functions that hang on one person: in 365 days the user was in touch with one colleague
 * there and no other (ours). Those that matter first, then the weakest tie.
 */
export function hangingOn(
  colleagues: Iterable<KnownColleague>,
  matters: ReadonlySet<AnyFunctionId>,
  now: number,
  own?: AnyFunctionId,
): { functionId: AnyFunctionId; personId: string }[] {
  const met = new Map<AnyFunctionId, KnownColleague | 'several'>();
  for (const one of colleagues) {
    const { functionId, lastTouch } = one;
    if (functionId === own || lastTouch === undefined) continue;
    if (lastTouch > now || now - lastTouch > LATELY_DAYS * DAY) continue;
    met.set(functionId, met.has(functionId) ? 'several' : one);
  }
  return [...met.values()]
    .flatMap((one) => (one === 'several' ? [] : [one]))
    .sort(
      (a, b) =>
        Number(matters.has(b.functionId)) - Number(matters.has(a.functionId)) ||
        a.strength - b.strength ||
        (a.functionId < b.functionId ? -1 : 1),
    )
    .map(({ functionId, personId }) => ({ functionId, personId }));
}
