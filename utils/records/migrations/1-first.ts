import type { Migration } from './index';

/** 0.1.0: people, meetings and what was written about them. */
export const version1: Migration = {
  version: 1,
  stores: {
    people: 'id, *emails, name',
    meetings: 'id, googleEventId, iCalUID, outlookItemId, start, end',
    attendances: 'id, meetingId, personId, [personId+start], &[meetingId+personId]',
    touches: 'id, personId, [personId+at]',
    notes: 'id, *personIds, meetingId, createdAt',
    followUps: 'id, *personIds, meetingId, state',
    walks: 'id, personId, state, meetingId',
  },
};
