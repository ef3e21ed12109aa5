import type { Migration } from './index';

/** 0.2.0: which of two people of one name was meant. */
export const version2: Migration = {
  version: 2,
  stores: {
    nameQuestions: 'id, *candidateIds, *meetingIds',
  },
};
