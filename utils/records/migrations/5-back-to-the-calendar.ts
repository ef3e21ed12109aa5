import type { Migration } from './index';

/** 0.5.0: walks that are followed to their end, in series and in company. */
export const version5: Migration = {
  version: 5,
  stores: {
    walks: 'id, personId, state, meetingId, end, groupId, seriesId, issueId',
  },
};
