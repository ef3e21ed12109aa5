import type { FunctionId } from '@/utils/functions/taxonomy';

/** The functions that have a letter of their own, in the order they stand on the card. */
export const FUNCTION_KEYS = [
  { functionId: 'software-engineering', letter: 'E' },
  { functionId: 'data', letter: 'A' },
  { functionId: 'product', letter: 'P' },
  { functionId: 'design', letter: 'D' },
  { functionId: 'marketing', letter: 'M' },
  { functionId: 'sales', letter: 'S' },
  { functionId: 'customer-success', letter: 'C' },
  { functionId: 'finance', letter: 'F' },
  { functionId: 'people', letter: 'H' },
  { functionId: 'legal', letter: 'L' },
  { functionId: 'operations', letter: 'O' },
  { functionId: 'security', letter: 'Y' },
] as const satisfies readonly { functionId: FunctionId; letter: string }[];
