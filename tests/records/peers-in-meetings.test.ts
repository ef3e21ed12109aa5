import { beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { peersInMeetings } from '@/utils/records/peers-in-meetings';
import { addPerson } from '@/utils/records/people';
import type { Meeting } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import { PROFILE } from '../ingest/calendar-page';
import { freshDatabase, HOUR, NOW } from './fresh-database';

const PROFILE_OF_PRODUCT = { ...PROFILE, functionId: 'product', level: 'director' } as const;

let db: CrosswalkDatabase;

async function person(name: string, functionId: 'product' | 'finance', email?: string) {
  const address = email ?? `${name.toLowerCase().replace(' ', '.')}@lumen.example`;
  const added = await addPerson(db, { name, emails: [address], functionId }, NOW);
  return added.id;
}

async function meet(told: Partial<Meeting>, people: Record<string, Response | undefined>) {
  const meeting: Meeting = {
    ...newStamp(NOW),
    kind: 'event',
    onMyCalendar: true,
    title: 'Budget',
    start: NOW,
    end: NOW + HOUR,
    allDay: false,
    status: 'confirmed',
    sources: {},
    ...told,
  };
  await db.meetings.add(meeting);
  for (const [personId, response] of Object.entries(people)) {
    const attendance = {
      meetingId: meeting.id,
      personId,
      start: NOW,
      ...(response && { response }),
    };
    await db.attendances.add({
      ...newStamp(NOW),
      ...attendance,
      organizer: false,
      optional: false,
    });
  }
}

const asked = (...ids: string[]) =>
  peersInMeetings(
    db,
    PROFILE_OF_PRODUCT,
    ids.map((googleEventId) => ({ googleEventId })),
  );

beforeEach(() => {
  db = freshDatabase();
});

describe('who is marked', () => {
  it('are peers of other functions, by name, and not one’s own or people from outside', async () => {
    const zoe = await person('Zoe Lind', 'finance');
    const bo = await person('Bo Okafor', 'finance');
    const own = await person('Ada Reyes', 'product');
    const outside = await person('Kit Moss', 'finance', 'kit@elsewhere.example');
    const guests = { [zoe]: undefined, [bo]: undefined, [own]: undefined, [outside]: undefined };
    await meet({ googleEventId: 'mixed' }, guests);
    await meet({ googleEventId: 'own' }, { [own]: 'accepted' });
    expect(await asked('mixed', 'own', 'never-read')).toEqual([
      { event: { googleEventId: 'mixed' }, names: ['Bo Okafor', 'Zoe Lind'] },
    ]);
  });

  it('are not those who declined, nor anybody in what is cancelled, gone or a colleague’s own', async () => {
    const zoe = await person('Zoe Lind', 'finance');
    await meet({ googleEventId: 'declined' }, { [zoe]: 'declined' });
    await meet({ googleEventId: 'cancelled', status: 'cancelled' }, { [zoe]: undefined });
    await meet({ googleEventId: 'gone', deletedAt: NOW }, { [zoe]: undefined });
    await meet({ googleEventId: 'theirs', onMyCalendar: false }, { [zoe]: undefined });
    expect(await asked('declined', 'cancelled', 'gone', 'theirs')).toEqual([]);
  });

  it('is answered for both calendars at once', async () => {
    const zoe = await person('Zoe Lind', 'finance');
    await meet({ googleEventId: 'g', outlookItemId: 'o' }, { [zoe]: undefined });
    const events = [{ outlookItemId: 'o' }, { googleEventId: 'g' }];
    expect(await peersInMeetings(db, PROFILE_OF_PRODUCT, events)).toEqual(
      events.map((event) => ({ event, names: ['Zoe Lind'] })),
    );
  });
});
