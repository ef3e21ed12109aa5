import type { Migration } from './index';

/** 0.3.0: functions of the house, the reporting line, and what was merged and read in. */
export const version3: Migration = {
  version: 3,
  stores: {
    people: 'id, *emails, name, relation',
    functions: 'id',
    functionRules: 'id, functionId',
    orgEdges: 'id, personId, managerId',
    merges: 'id, intoId',
    imports: 'id, createdAt',
  },
};
