import type { FunctionId } from '@/utils/functions/taxonomy';
import { byCode } from './by-code';

/**
 * Functions of O*NET-SOC codes: the longest beginning that is listed decides. `-` is outside of all
 * functions; codes that mix several functions are left out.
 */
const CODES: Record<FunctionId | '-', string> = {
  'general-management': '11-1011.00',
  marketing: '11-2011 11-2021 13-1121 13-1161 27-1026',
  sales: '11-2022 41-1 41-2 41-3 41-4 41-9 43-4151 13-1199.06',
  communications: '11-2032 27-303 27-3023 27-3031 27-304 27-3091',
  'business-development': '11-2033 13-1131',
  administration:
    '11-3012 43-1011 43-2 43-4071 43-4171 43-4199 43-6 43-9022 43-9021 43-9051 43-9061 43-9071',
  operations: `11-1021 11-3013 11-3051 11-3071 11-9051 11-9081 11-9141 11-9199.09 13-1081 13-1199.04 17-2111
    19-5 35 37 43-4081 43-5 45-2 47 49 51 53 11-9131`,
  security: '11-3013.01 11-9199.08 15-1212 15-1299.04 15-1299.05 15-1299.06 33-9032 13-1199.07',
  'information-technology': `11-3021 15-1211 15-1231 15-1232 15-1241 15-1242 15-1243 15-1244 15-1299.01
    15-1299.03 15-1299.08 43-9011`,
  'software-engineering': '15-1251 15-1252 15-1253 15-1254 15-1299.07',
  data: '15-1221 15-1243.01 15-2021 15-2031 15-2041 15-2051 15-2099 15-1299.02 43-9111 15-2',
  design: '15-1255 27-1011 27-1014 27-102',
  programme: '13-1082 15-1299.09',
  finance: `11-3031 11-9199.03 13-1031 13-1032 13-1051 13-2 15-2011 43-3011 43-3021 43-3031 43-3071 43-3099 43-4011
    43-4041 43-4131 43-9041`,
  people: '11-3111 11-3121 11-3131 13-1071 13-1074 13-1075 13-1141 13-1151 43-4161 43-3051 19-3032',
  procurement: '11-3061 13-102 43-3061',
  legal: '11-9199.01 11-9199.02 13-1041 23',
  consulting: '13-1111',
  'customer-success': '43-4051 43-4181',
  engineering: '11-9021 11-9041 17',
  research: '11-9121 19-1 19-2 19-3 19-4',
  product: '',
  strategy: '',
  '-': `11-1031 11-9031 11-9032 11-9033 11-9039 11-9071 11-9072 11-9111 11-9151 11-9161 11-9171 11-9179 11-9013
    19-3031 19-3033 19-3034 19-3039 21 25 27-1013 27-2 27-4 29 31 33 39 55 19-1031 45-1`,
};

/** The function of a code like `11-2021.00`, `-` for none of them, undefined when it mixes several. */
export const functionOfSoc = byCode(CODES, 2);
