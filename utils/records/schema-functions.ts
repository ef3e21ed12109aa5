import type { AnyFunctionId, FunctionId } from '@/utils/functions/taxonomy';
import type { Stamped } from './schema';

/** The colours of functions are those of the twelve crafts that have one of their own (tokens.css). */
export const FUNCTION_COLOURS = [
  'software-engineering',
  'data',
  'product',
  'design',
  'marketing',
  'sales',
  'customer-success',
  'finance',
  'people',
  'legal',
  'operations',
  'security',
  'other',
] as const satisfies readonly (FunctionId | 'other')[];
export type FunctionColour = (typeof FUNCTION_COLOURS)[number];

/** What the user changed about a function, or one that they added. Built-in ones need no record. */
export interface FunctionRecord extends Omit<Stamped, 'id'> {
  id: AnyFunctionId;
  /** The user's own name for it; always there for an added one. */
  name?: string;
  colour?: FunctionColour;
  /** Whether the user named it as one that matters to them. */
  matters?: boolean;
  /** It is that other one here. */
  mergedInto?: AnyFunctionId;
  /** Whom somebody had put into it before, by id; the user is `me`. They come back when it is one again. */
  movedIds?: string[];
}

/** "Growth is Marketing here": what a title or department with these words means. */
export interface FunctionRule extends Stamped {
  /** As the user saw it. */
  text: string;
  /** `subjectWords` of the text, joined by a blank. */
  words: string;
  functionId: AnyFunctionId;
}
