import type { Migration } from './index';

/** 0.4.0: promises, favours, asks, shared problems, plans and self-assessments. */
export const version4: Migration = {
  version: 4,
  stores: {
    people: 'id, *emails, name, relation, introducedBy',
    promises: 'id, *personIds, meetingId, state',
    favours: 'id, *personIds, meetingId, at, askId',
    asks: 'id, *personIds, meetingId, state, at',
    issues: 'id, *personIds, meetingId, stage',
    initiatives: 'id, *personIds, meetingId, state, issueId',
    credits: 'id, *personIds, meetingId, issueId, initiativeId',
    skirmishes: 'id, *personIds, meetingId, state',
    checkIns: 'id, at',
    practiceWeeks: 'id, &week',
    rotations: 'id, *personIds, meetingId, functionId',
    invitations: 'id, *personIds, meetingId, at',
    // Derived: what the badge needs, and whom it has to look at again.
    badgePeople: 'id, state, changesAt',
    badgeMarks: 'id',
    badgeBasis: 'id',
  },
};
