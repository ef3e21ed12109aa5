import { FUNCTIONS, type FunctionId } from '@/utils/functions/taxonomy';
import type { Verdict } from './scores';

/** The coarser departments that published sets of CV titles are labelled with. */
export const DEPARTMENTS = [
  'administration',
  'business development',
  'consulting',
  'customer support',
  'human resources',
  'information technology',
  'marketing',
  'project management',
  'purchasing',
  'sales',
  'other',
] as const;

export type Department = (typeof DEPARTMENTS)[number];

const BY_FUNCTION: Partial<Record<FunctionId, Department>> = {
  administration: 'administration',
  'business-development': 'business development',
  consulting: 'consulting',
  'customer-success': 'customer support',
  people: 'human resources',
  'information-technology': 'information technology',
  'software-engineering': 'information technology',
  data: 'information technology',
  security: 'information technology',
  marketing: 'marketing',
  communications: 'marketing',
  programme: 'project management',
  procurement: 'purchasing',
  sales: 'sales',
};

export function departmentOf(functionId: FunctionId | null): Department {
  return (functionId && BY_FUNCTION[functionId]) ?? 'other';
}

/** The same verdicts on departments, for ids of functions and `-`. */
export function asDepartments(verdicts: readonly Verdict[]): Verdict[] {
  const department = (label: string) => departmentOf(FUNCTIONS.find((id) => id === label) ?? null);
  return verdicts.map(({ truth, told }) => ({ truth: department(truth), told: department(told) }));
}
