import { beforeEach, describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import { ingestFile } from '@/utils/ingest/ingest-file';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { loadHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addPerson, listPeople, type NewPerson } from '@/utils/records/people';
import type { Walk } from '@/utils/records/schema';
import { planWalks, proposeWalk, tellWalk, walksOf, walksToAskAbout } from '@/utils/records/walks';
import { badgeOf } from '@/utils/relationships/badge-people';
import { personStanding } from '@/utils/relationships/person-standing';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, chip, emailOf, guest, MYSELF, PROFILE, page } from './calendar-page';
import { outlook, tile } from './outlook-page';

const title = 'Coffee walk: Ada and Sam';
const start = NOW + 2 * DAY;
const end = start + HOUR / 2;
const event = { title, start, end };
const AFTER = end + HOUR;

let db: CrosswalkDatabase;
let ada: string;
let bo: string;

beforeEach(async () => {
  db = freshDatabase();
  const add = async (name: string) => {
    const given: NewPerson = { name, emails: [emailOf(name)], relation: 'peer' };
    return (await addPerson(db, { ...given, functionId: 'sales' }, NOW - 200 * DAY)).id;
  };
  [ada, bo] = [await add('Ada Okafor'), await add('Bo Lind')];
});

const profile = { ...PROFILE, functionId: 'product', level: 'director' } as const;
const read = (reading: PageReading) => ingestReading(db, profile, reading, reading.readAt);
const week = (sightings: Sighting[], readAt: number, told: Partial<PageReading> = {}) =>
  page([...sightings, chip('other')], { readAt, ...told });
const propose = (personIds = [ada], facts: Partial<Walk> = {}) =>
  proposeWalk(db, { personIds, ...event, ...facts }, NOW);
const only = async (id = ada): Promise<Walk | undefined> => (await walksOf(db, id))[0];
const states = async (id = ada) => (await walksOf(db, id)).map(({ state }) => state);

/** The same reading again, and once more an hour of looking later, writes nothing. */
async function holds(reading: PageReading): Promise<void> {
  await read(reading);
  const before = await everything(db);
  await read(reading);
  expect(await everything(db)).toEqual(before);
}

describe.each([
  ['Google', week, chip, (told: object) => [chip('walk', told)]],
  [
    'Outlook',
    (sightings: Sighting[], readAt: number, told: Partial<PageReading> = {}) =>
      outlook([...sightings, tile('other')], { readAt, ...told }),
    tile,
    (told: object) => [tile('walk', told)],
  ],
] as const)('a walk on %s', (_, page, __, shown) => {
  const weeks = (from: number) => ({ range: { from, to: from + 7 * DAY } });

  it('is scheduled from a plan as from a proposal, and held once it was seen after it began', async () => {
    await planWalks(db, [{ personIds: [ada], ...event }], NOW);
    await holds(page(shown(event), NOW + 1));
    expect(await only()).toMatchObject({ state: 'scheduled' });
    await holds(page(shown(event), start + 1));
    expect(await only()).toMatchObject({ state: 'scheduled' });
    expect(await walksToAskAbout(db, AFTER, 'UTC')).toEqual([]);
    // Any reading tells, of whatever week.
    await holds(page([], AFTER, weeks(NOW + 30 * DAY)));
    expect(await only()).toMatchObject({ state: 'held', settledAt: AFTER });
  });

  it('is asked about when the calendar was not read since it began', async () => {
    await propose();
    await read(page(shown(event), NOW + 1));
    expect(await walksToAskAbout(db, AFTER, 'UTC')).toMatchObject([{ personId: ada }]);
    await read(page(shown(event), AFTER + 1));
    expect(await walksToAskAbout(db, AFTER + 1, 'UTC')).toEqual([]);
    expect(await states()).toEqual(['held']);
  });

  it('moves to another week and back, and is known there', async () => {
    await propose();
    await read(page(shown(event), NOW + 1));
    await read(page([], NOW + 2));
    expect(await only()).toMatchObject({ state: 'proposed' });
    const moved = { title, start: start + 7 * DAY, end: end + 7 * DAY };
    await holds(page(shown(moved), NOW + 3, weeks(NOW + 6 * DAY)));
    expect(await only()).toMatchObject({ state: 'scheduled', ...moved, movedFrom: start });
    await holds(page(shown(event), NOW + 4));
    expect(await only()).toMatchObject({ state: 'scheduled', ...event });
    expect(Object.keys((await only()) ?? {})).not.toContain('movedFrom');
  });

  it('is missed when it is gone, or was never saved, and the stretch was read afterwards', async () => {
    await propose();
    await propose([bo], { title: 'Coffee walk: Bo and Sam', start: start + HOUR, end: end + HOUR });
    await read(page(shown(event), NOW + 1));
    await read(page([], end));
    expect([await states(), await states(bo)]).toEqual([['missed'], ['proposed']]);
    expect(await walksToAskAbout(db, AFTER, 'UTC')).toMatchObject([{ personId: bo }]);
    await holds(page([], AFTER));
    expect(await states(bo)).toEqual(['missed']);
    expect(await walksToAskAbout(db, AFTER, 'UTC')).toEqual([]);
  });

  it('is not missed by a page that shows another stretch, part of it, or nothing', async () => {
    await propose();
    await read(page([], AFTER, weeks(end)));
    await read(page([], AFTER, { range: { from: start + 1, to: AFTER } }));
    await read(page([], AFTER, { extent: 'change' }));
    await read(page([], AFTER, { outcome: 'partial' }));
    await read({ ...page([], AFTER), sightings: [] });
    expect(await states()).toEqual(['proposed']);
  });

  it('is scheduled again when its event is moved ahead after it was held or said to be missed', async () => {
    await propose();
    await read(page(shown(event), NOW + 1));
    await read(page(shown(event), AFTER));
    await tellWalk(db, (await only())?.id ?? '', 'missed', AFTER);
    await holds(page(shown(event), AFTER + 1));
    expect(await states()).toEqual(['missed']);
    const moved = { title, start: start + 3 * DAY, end: end + 3 * DAY };
    await holds(page(shown(moved), AFTER + 2));
    expect(await only()).toMatchObject({ state: 'scheduled', ...moved });
    expect(Object.keys((await only()) ?? {})).not.toContain('settledAt');
  });
});

it('is not missed by the page of another account, nor by one whose calendar is hidden', async () => {
  await propose();
  const account = { email: 'sam@home.example', timeZone: 'Europe/London', language: 'en' };
  await read(week([], AFTER, { account }));
  const theirs = { onMyCalendar: false, calendar: emailOf('Bo Lind') };
  await read(page([chip('theirs', theirs)], { readAt: AFTER }));
  expect(await states()).toEqual(['proposed']);
});

it('is not missed by one calendar while it may stand on another', async () => {
  await propose();
  await read(week([], NOW + 1));
  await read(
    outlook([tile('other-too', { start: NOW + HOUR, end: NOW + 2 * HOUR })], { readAt: AFTER }),
  );
  expect(await states()).toEqual(['proposed']);
  expect(await walksToAskAbout(db, AFTER, 'UTC')).toMatchObject([{ personId: ada }]);
});

describe('the other one’s answer', () => {
  const answered = (response: 'declined' | 'accepted' | 'needs-action', told: object = event) =>
    card('walk', [MYSELF, guest('Ada Okafor', { response })], told);

  it('takes it to declined and back, and a no clears no lapse', async () => {
    await propose();
    const lapsed = async (now: number) => (await badgeOf(db, profile, now)).names;
    expect(await lapsed(NOW)).toEqual(['Ada Okafor', 'Bo Lind']);
    await holds(week([chip('walk', event)], NOW + 1));
    expect(await lapsed(NOW + 1)).toEqual(['Bo Lind']);
    await holds(week([answered('declined')], NOW + 2));
    expect(await only()).toMatchObject({ state: 'declined', settledAt: NOW + 2 });
    expect(await lapsed(NOW + 2)).toEqual(['Ada Okafor', 'Bo Lind']);
    await holds(week([chip('walk', event)], NOW + 3));
    expect(await states()).toEqual(['declined']);
    await holds(week([answered('accepted')], NOW + 4));
    expect(await states()).toEqual(['scheduled']);
    expect(Object.keys((await only()) ?? {})).not.toContain('settledAt');
    expect(await lapsed(NOW + 4)).toEqual(['Bo Lind']);
  });

  it('is asked for anew when it is moved, until they say no again', async () => {
    await propose();
    await read(week([answered('declined')], NOW + 1));
    expect(await states()).toEqual(['declined']);
    const moved = { title, start: start + DAY, end: end + DAY };
    await holds(week([chip('walk', moved)], NOW + 2));
    expect(await only()).toMatchObject({ state: 'scheduled', ...moved });
    expect((await badgeOf(db, profile, NOW + 2)).names).toEqual(['Bo Lind']);
    await holds(week([answered('declined', moved)], NOW + 3));
    expect(await states()).toEqual(['declined']);
  });

  it('stays a no where the new hour and the answer to it are read at once, or the event goes', async () => {
    await propose();
    await read(week([answered('declined')], NOW + 1));
    const moved = { title, start: start + DAY, end: end + DAY };
    await holds(week([answered('declined', moved)], NOW + 2));
    expect(await only()).toMatchObject({ state: 'declined', ...moved });
    await holds(week([], NOW + 3));
    expect(await states()).toEqual(['declined']);
    await holds(week([], AFTER + 2 * DAY));
    expect(await states()).toEqual(['declined']);
  });

  it('does not make theirs what is with others', async () => {
    await propose();
    await read(week([chip('walk', event)], NOW + 1));
    await holds(week([card('walk', [MYSELF, guest('Bo Lind')], event)], NOW + 2));
    expect(await states()).toEqual(['proposed']);
    await holds(week([chip('walk', event)], NOW + 3));
    expect(await states()).toEqual(['proposed']);
  });
});

it('is proposed again when the user declines it, and scheduled when they take that back', async () => {
  await propose();
  await read(week([chip('walk', event)], NOW + 1));
  await holds(week([chip('walk', { ...event, myResponse: 'declined' })], NOW + 2));
  expect(await states()).toEqual(['proposed']);
  await holds(week([chip('walk', { ...event, myResponse: 'accepted' })], NOW + 3));
  expect(await states()).toEqual(['scheduled']);
});

it('is known under an edited title when the guest list tells so, not by its hour alone', async () => {
  await propose();
  const edited = { ...event, title: 'Coffee: Ada/Sam' };
  await read(week([chip('walk', edited)], NOW + 1));
  expect(await states()).toEqual(['proposed']);
  const withBo = card('walk', [MYSELF, guest('Bo Lind')], edited);
  await read(week([withBo], NOW + 2));
  expect(await states()).toEqual(['proposed']);
  await holds(week([card('walk', [MYSELF, guest('Ada Okafor')], edited)], NOW + 3));
  expect(await states()).toEqual(['scheduled']);
});

it.each(['<img src=x onerror=alert(1)>', '__proto__', '🚶'.repeat(300), 'حديث مع آدا'])(
  'takes the title %s for words',
  async (hostile) => {
    await propose([ada], { title: hostile });
    await holds(week([chip('walk', { ...event, title: hostile }), chip('b', event)], NOW + 1));
    expect(await only()).toMatchObject({ state: 'scheduled', title: hostile });
  },
);

describe('what the user says', () => {
  const touches = async (now: number) => {
    const person = (await listPeople(db)).find(({ id }) => id === ada);
    if (!person) throw new Error('nobody');
    return personStanding(person, await loadHistory(db, ada), profile, now).touches;
  };

  it('makes a meeting that stands on the calendar no contact, and the badge knows at once', async () => {
    await propose();
    await read(week([chip('walk', event)], NOW + 1));
    await read(week([chip('walk', event)], AFTER));
    expect(await touches(AFTER)).toMatchObject([{ kind: 'walk', at: end }]);
    expect((await badgeOf(db, profile, AFTER)).names).toEqual(['Bo Lind']);
    const undo = await tellWalk(db, (await only())?.id ?? '', 'missed', AFTER);
    expect(await touches(AFTER)).toEqual([]);
    expect((await badgeOf(db, profile, AFTER)).names).toEqual(['Ada Okafor', 'Bo Lind']);
    await undo();
    expect((await badgeOf(db, profile, AFTER)).names).toEqual(['Bo Lind']);
  });

  it('counts as a walk where no calendar told of it', async () => {
    await propose();
    await tellWalk(db, (await only())?.id ?? '', 'held', AFTER);
    expect(await touches(AFTER)).toMatchObject([{ kind: 'walk', at: end, role: 'by-hand' }]);
    expect((await badgeOf(db, profile, AFTER)).names).toEqual(['Bo Lind']);
    await holds(week([], AFTER));
    expect(await states()).toEqual(['held']);
  });
});

describe('a group', () => {
  const all = 'Coffee walk: Ada, Bo and Sam';
  const both = { title: all, start, end };

  it('shares one event, clears the lapse of each, and each has an answer of their own', async () => {
    await propose([ada, bo], both);
    await holds(week([chip('walk', both)], NOW + 1));
    const [one, other] = [await only(ada), await only(bo)];
    expect(one).toMatchObject({ state: 'scheduled', meetingId: other?.meetingId });
    expect((await badgeOf(db, profile, NOW + 1)).names).toEqual([]);
    const guests = [MYSELF, guest('Ada Okafor', { response: 'declined' }), guest('Bo Lind')];
    await holds(week([card('walk', guests, both)], NOW + 2));
    expect([await states(ada), await states(bo)]).toEqual([['declined'], ['scheduled']]);
    expect((await badgeOf(db, profile, NOW + 2)).names).toEqual(['Ada Okafor']);
    await holds(week([], NOW + 3));
    expect([await states(ada), await states(bo)]).toEqual([['declined'], ['proposed']]);
  });

  it('is known at another hour of the day with all of them, and not with others', async () => {
    await propose([ada, bo], both);
    const later = { title: all, start: start + HOUR, end: end + HOUR };
    const cy = card('walk', [MYSELF, guest('Ada Okafor'), guest('Cy Marsh')], both);
    await read(week([cy], NOW + 1));
    expect(await states(bo)).toEqual(['proposed']);
    const guests = [MYSELF, guest('Ada Okafor'), guest('Bo Lind')];
    await holds(week([card('late', guests, later)], NOW + 2));
    expect(await only(bo)).toMatchObject({ state: 'scheduled', start: later.start });
  });

  it('takes in one of them who is invited later', async () => {
    await propose([ada, bo], both);
    await read(week([card('walk', [MYSELF, guest('Ada Okafor')], both)], NOW + 1));
    expect([await states(ada), await states(bo)]).toEqual([['scheduled'], ['proposed']]);
    const guests = [MYSELF, guest('Ada Okafor'), guest('Bo Lind')];
    await holds(week([card('walk', guests, both)], NOW + 2));
    expect(await only(bo)).toMatchObject({ state: 'scheduled' });
  });
});

describe('a file', () => {
  const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.000/g, '');
  const file = (response: string, more = '') =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:walk@google.com',
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(end)}`,
      `SUMMARY:${title}`,
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam.reyes@lumen.example',
      `ATTENDEE;PARTSTAT=${response}:mailto:ada.okafor@lumen.example`,
      ...(more ? [more] : []),
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
  const ingest = (text: string, now: number) =>
    ingestFile(db, profile, readIcs(text).sightings, now);

  it('tells of a walk and of the answer as a page does, and changes nothing twice', async () => {
    await propose();
    await ingest(file('NEEDS-ACTION'), NOW + 1);
    expect(await states()).toEqual(['scheduled']);
    await ingest(file('DECLINED'), NOW + 2);
    expect(await states()).toEqual(['declined']);
    const before = await everything(db);
    await ingest(file('DECLINED'), NOW + 3);
    expect(await everything(db)).toEqual(before);
  });

  it('tells of a series', async () => {
    await propose([ada], { everyWeeks: 1 });
    await ingest(file('ACCEPTED', 'RRULE:FREQ=WEEKLY;COUNT=3'), NOW + 1);
    expect(await states()).toEqual(['scheduled', 'scheduled', 'scheduled']);
    await holdsFile(file('ACCEPTED', 'RRULE:FREQ=WEEKLY;COUNT=3'));
  });

  async function holdsFile(text: string): Promise<void> {
    const before = await everything(db);
    await ingest(text, NOW + 5);
    expect(await everything(db)).toEqual(before);
  }
});

it('reads and writes nothing of meetings without a walk', async () => {
  await read(week([chip('walk', event)], NOW + 1));
  expect(await db.walks.count()).toBe(0);
});
