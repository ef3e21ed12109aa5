import * as v from 'valibot';

/**
 * What the schemas of records have in common. The bound is far above what anybody writes, so that
 * a backup is never refused for a long text; it keeps a made-up file from filling the screen for ever.
 */
const LONGEST_TEXT = 1_000_000;

export const instant = v.pipe(v.number(), v.finite());
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const localDate = v.pipe(v.string(), v.isoDate());
export const writing = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const stamp = { id, createdAt: instant, updatedAt: instant };

/** Whom a record is about, and the meeting in which it came up. */
export const about = { personIds: v.array(id), meetingId: v.optional(id) };
