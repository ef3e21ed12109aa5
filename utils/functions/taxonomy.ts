/** The parts of a business, each with its own craft and head. Their names on screen are in locales/. */
export const FUNCTIONS = [
  'software-engineering',
  'engineering',
  'information-technology',
  'data',
  'product',
  'design',
  'programme',
  'marketing',
  'communications',
  'sales',
  'business-development',
  'customer-success',
  'consulting',
  'finance',
  'people',
  'legal',
  'procurement',
  'operations',
  'administration',
  'security',
  'strategy',
  'research',
  'general-management',
] as const;

export type FunctionId = (typeof FUNCTIONS)[number];

/** A function that the user added. */
export type OwnFunctionId = `own-${string}`;
export type AnyFunctionId = FunctionId | OwnFunctionId;

/** Whether a text is the id of a function, built in or of the shape that added ones have. */
export function isFunctionId(text: string): text is AnyFunctionId {
  return FUNCTIONS.some((id) => id === text) || /^own-[0-9a-f]{8}$/.test(text);
}

/** Whether the user added it. */
export function isOwnFunction(id: AnyFunctionId): id is OwnFunctionId {
  return id.startsWith('own-');
}

/** Rungs from the lowest to the highest; `unknown` is none of them. */
export const LEVELS = [
  'individual',
  'lead',
  'manager',
  'senior-manager',
  'director',
  'senior-director',
  'vice-president',
  'executive',
  'unknown',
] as const;

export type Level = (typeof LEVELS)[number];

/** Rung as a number from 0, or null when unknown. */
export function rung(level: Level | undefined): number | null {
  return level === undefined || level === 'unknown' ? null : LEVELS.indexOf(level);
}
