import { i18n } from '#i18n';
import {
  type AnyFunctionId,
  type FunctionId,
  isFunctionId,
  isOwnFunction,
  LEVELS,
  type Level,
} from '@/utils/functions/taxonomy';

const FUNCTION_KEYS = {
  'software-engineering': 'functions.software_engineering',
  engineering: 'functions.engineering',
  'information-technology': 'functions.information_technology',
  data: 'functions.data',
  product: 'functions.product',
  design: 'functions.design',
  programme: 'functions.programme',
  marketing: 'functions.marketing',
  communications: 'functions.communications',
  sales: 'functions.sales',
  'business-development': 'functions.business_development',
  'customer-success': 'functions.customer_success',
  consulting: 'functions.consulting',
  finance: 'functions.finance',
  people: 'functions.people',
  legal: 'functions.legal',
  procurement: 'functions.procurement',
  operations: 'functions.operations',
  administration: 'functions.administration',
  security: 'functions.security',
  strategy: 'functions.strategy',
  research: 'functions.research',
  'general-management': 'functions.general_management',
} as const satisfies Record<FunctionId, string>;

const LEVEL_KEYS = {
  individual: 'levels.individual',
  lead: 'levels.lead',
  manager: 'levels.manager',
  'senior-manager': 'levels.senior_manager',
  director: 'levels.director',
  'senior-director': 'levels.senior_director',
  'vice-president': 'levels.vice_president',
  executive: 'levels.executive',
  unknown: 'levels.unknown',
} as const satisfies Record<Level, string>;

/** What a built-in function is called as long as the user does not rename it; see `useFunctions`. */
export function builtInName(id: FunctionId): string {
  return i18n.t(FUNCTION_KEYS[id]);
}

/** The same for any function; undefined for one that was added. */
export function usualName(id: AnyFunctionId): string | undefined {
  return isOwnFunction(id) ? undefined : builtInName(id);
}

/** The rung's name on screen. */
export function levelName(level: Level): string {
  return i18n.t(LEVEL_KEYS[level]);
}

/** What a `<select>` hands back, as the taxonomy's own type; undefined for anything else. */
export function asFunctionId(value: string): AnyFunctionId | undefined {
  return isFunctionId(value) ? value : undefined;
}

/** As `asFunctionId`, for rungs. */
export function asLevel(value: string): Level | undefined {
  return LEVELS.find((level) => level === value);
}
