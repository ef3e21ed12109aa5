import type { FunctionView } from '@/components/ui/functions-context';
import { FUNCTION_COLOURS, type FunctionColour } from '@/utils/records/schema-functions';

/** The colour for a new function: the one that the fewest have, hollow last. */
export function spareColour(functions: readonly FunctionView[]): FunctionColour {
  const uses = (colour: FunctionColour) =>
    functions.filter((one) => one.colour === colour).length + (colour === 'other' ? 1000 : 0);
  return [...FUNCTION_COLOURS].sort((a, b) => uses(a) - uses(b))[0] ?? 'other';
}
