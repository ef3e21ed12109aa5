import type { CaptureKind } from '@/utils/capture/kinds';
import { addAsk } from '@/utils/records/asks';
import { addCaresAbout } from '@/utils/records/cares-about';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFavour } from '@/utils/records/favours';
import { addFollowUp } from '@/utils/records/follow-ups';
import { logContact } from '@/utils/records/log-contact';
import { addNote } from '@/utils/records/notes';
import { addPromise } from '@/utils/records/promises';
import type { LocalDate, TouchKind } from '@/utils/records/schema';
import type { FavourWeight } from '@/utils/records/schema-between';
import type { Undo } from '@/utils/records/undo';

/** What a sentence became, with whatever was changed by hand. */
export interface Capturing {
  kind: CaptureKind;
  text: string;
  personIds: readonly string[];
  meetingId?: string | undefined;
  due?: LocalDate | undefined;
  /** Epoch ms. */
  at: number;
  weight: FavourWeight;
  touch: TouchKind;
  /** Of a contact: whether its words are kept as a note. */
  saysMore: boolean;
}

/** One record, about all of its people; through the command of its kind. */
export function keepCapture(
  db: CrosswalkDatabase,
  { kind, text, personIds, meetingId, due, at, weight, touch, saysMore }: Capturing,
  now: number,
): Promise<Undo> {
  const about = { text, personIds, meetingId };
  switch (kind) {
    case 'note':
      return addNote(db, about, now);
    case 'follow-up':
      return addFollowUp(db, { ...about, due }, now);
    case 'talking-point':
      return addFollowUp(db, { ...about, atNextMeeting: true }, now);
    case 'promise-mine':
    case 'promise-theirs':
      return addPromise(db, { ...about, by: kind === 'promise-mine' ? 'me' : 'them', due }, now);
    case 'favour-given':
    case 'favour-received': {
      const direction = kind === 'favour-given' ? 'given' : 'received';
      return addFavour(db, { ...about, direction, weight, at }, now);
    }
    case 'ask-of-me':
    case 'ask-of-them':
      return addAsk(db, { ...about, by: kind === 'ask-of-them' ? 'me' : 'them', at }, now);
    case 'cares-about':
      return addCaresAbout(db, { text, personIds }, now);
    case 'contact': {
      const note = saysMore ? text : undefined;
      return logContact(db, { personIds, meetingId, kind: touch, at, note }, now);
    }
  }
}
