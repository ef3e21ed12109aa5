import type { FunctionId } from '@/utils/functions/taxonomy';
import { byCode } from './by-code';

/** Functions of ISCO-08 groups, read like `soc.ts`. */
const CODES: Record<FunctionId | '-', string> = {
  'general-management': '1120',
  strategy: '1213 2422',
  marketing: '1222 2431 3332 4227',
  sales: '142 2433 2434 3321 3322 3324 3334 52 4221',
  'business-development': '',
  communications: '2432 264',
  administration: '334 411 412 413 4223 4226 4411 4413 4414 4415 4419',
  operations: `1321 1322 1324 141 312 313 315 3331 3434 432 4224 512 513 515 7 8 93 94 91 961 9621 3257 2263
    4412`,
  engineering: '1323 214 215 2161 2162 2164 2165 3111 3112 3113 3114 3115 3116 3117 3118 3119',
  research: '1223 211 213 2631 2632 2633 314',
  data: '2120 3314',
  design: '2163 2166 3432',
  'software-engineering': '2512 2513 2514 2519',
  'information-technology': '1330 2511 2521 2522 2523 351 3522',
  security: '2529 5414',
  finance: '1211 1346 241 3311 3312 3313 3315 421 431',
  people: '1212 2423 2424 3333 4313 4416',
  procurement: '3323',
  legal: '2611 2612 2619 3411',
  consulting: '2421',
  'customer-success': '4222 4225 4229',
  product: '',
  programme: '',
  '-': '0 111 131 1341 1342 1343 1344 1345 1349 143 22 23 262 2634 2635 2636 265 32 335 341 342 343 3521 511 514 516 53 541 6 92 95 962',
};

/** The function of an ISCO-08 group, `-` for none of them, undefined when it mixes several. */
export const functionOfIsco = byCode(CODES, 1);
