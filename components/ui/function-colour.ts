import type { FunctionId } from '@/utils/functions/taxonomy';
import type { FunctionColour } from '@/utils/records/schema-functions';

/** The colour of a built-in function whose colour the user left alone; as tokens.css pairs them. */
export const USUAL_COLOUR = {
  'software-engineering': 'software-engineering',
  engineering: 'software-engineering',
  'information-technology': 'security',
  data: 'data',
  product: 'product',
  design: 'design',
  programme: 'product',
  marketing: 'marketing',
  communications: 'marketing',
  sales: 'sales',
  'business-development': 'sales',
  'customer-success': 'customer-success',
  consulting: 'customer-success',
  finance: 'finance',
  people: 'people',
  legal: 'legal',
  procurement: 'operations',
  operations: 'operations',
  administration: 'other',
  security: 'security',
  strategy: 'other',
  research: 'data',
  'general-management': 'other',
} as const satisfies Record<FunctionId, FunctionColour>;
