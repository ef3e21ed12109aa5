import * as v from 'valibot';
import { profileSetting } from '@/utils/browser/settings';
import { eventKeySchema } from '@/utils/calendars/event-key-schema';
import { type ChipMark, MOST_MARKED } from '@/utils/calendars/marks/chip-mark';
import { CrosswalkDatabase } from '@/utils/records/database';
import { peersInMeetings } from '@/utils/records/peers-in-meetings';

const requestSchema = v.object({ events: v.pipe(v.array(v.unknown()), v.maxLength(MOST_MARKED)) });

/**
 * Which events that a calendar page shows are meetings with cross-functional peers, by the user's
 * own records. A key of a wrong shape is nobody's; the others on the page are answered.
 */
export async function answerMarks(message: unknown): Promise<ChipMark[]> {
  const request = v.safeParse(requestSchema, message);
  const profile = await profileSetting.get();
  if (!request.success || profile === null) return [];
  const events = request.output.events.flatMap((one) => {
    const key = v.safeParse(eventKeySchema, one);
    return key.success ? [key.output] : [];
  });
  const db = new CrosswalkDatabase();
  try {
    return await peersInMeetings(db, profile, events);
  } finally {
    db.close();
  }
}
