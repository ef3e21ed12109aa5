import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { companyCalendar } from '@/demo/company/company-calendar';
import { loadSample } from '@/demo/company/load-sample';
import { sightingsOf } from '@/demo/company/sightings';
import { wallTime } from '@/demo/wall-time';
import { busyFrom } from '@/utils/coffee/busy';
import { findSlots } from '@/utils/coffee/find-slots';
import { pageReadingSchema } from '@/utils/ingest/reading-schema';
import { allCheckIns } from '@/utils/records/check-ins';
import { loadHistories } from '@/utils/records/contacts';
import { CrosswalkDatabase } from '@/utils/records/database';
import { openFollowUps } from '@/utils/records/follow-ups';
import { allInitiatives } from '@/utils/records/initiatives';
import { meetingsBetween } from '@/utils/records/meetings';
import { listPeople } from '@/utils/records/people';
import { practiceWeeks } from '@/utils/records/practice-weeks';
import { allPromises } from '@/utils/records/promises';
import { driftingPeople } from '@/utils/relationships/drifting-people';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import { personStanding } from '@/utils/relationships/person-standing';
import { turnedRisky } from '@/utils/relationships/turned-risky';
import { suggestPractice } from '@/utils/relationships/weekly-practice';
import { weekOf } from '@/utils/relationships/zone-days';

const DAY = 86_400_000;
const ZONE = 'Europe/London';

let db: CrosswalkDatabase | undefined;
afterEach(async () => {
  await db?.delete();
});

async function load(now: number) {
  db = new CrosswalkDatabase(`sample-${now}`);
  const profile = await loadSample(db, now, ZONE);
  const histories = await loadHistories(db);
  const standings = (await listPeople(db)).map((person) => {
    const history = histories.get(person.id) ?? { meetings: [], touches: [], walks: [] };
    return personStanding(person, history, profile, now);
  });
  return { db, profile, standings };
}

it('has each practice in a week of its own, two and three before, whatever the clocks did since', async () => {
  // The last evening of the week in which summer ended in London.
  const now = Date.parse('2027-10-31T23:30:00Z');
  const { db } = await load(now);
  const weeks = (await practiceWeeks(db)).map(({ week }) => week).sort();
  expect(weeks).toEqual(['2027-10-04', '2027-10-11']);
});

describe.each([
  ['a Tuesday', Date.parse('2026-05-12T10:18:00+01:00')],
  ['a Sunday', Date.parse('2026-11-22T21:30:00Z')],
])('the sample on %s', (_, now) => {
  it('shows the story through the real rules', async () => {
    const { db, profile, standings } = await load(now);
    const names = (list: typeof standings) => list.map(({ person }) => person.name);

    expect(names(lapsedPeers(standings))).toEqual(['Petra Oyelaran', 'Ruben Castellow']);
    expect(names(duePeers(standings))).toContain('Jun Abernathy');
    const kinds = (standing: string) =>
      names(standings.filter(({ verdict }) => verdict.standing === standing));
    expect(kinds('unsorted')).toEqual(
      expect.arrayContaining([
        'Bram Sethuraman',
        'Calla Novotny',
        'Osric Talavera',
        'Idris Vauclain',
      ]),
    );
    expect(kinds('manager')).toEqual(['Marit Ekwueme']);
    expect(kinds('report')).toHaveLength(6);
    expect(kinds('external').length).toBeGreaterThan(0);
    const held = standings.filter(
      ({ verdict, cadence }) =>
        verdict.standing === 'cross-functional-peer' && cadence.status === 'in-touch',
    );
    expect(held.length).toBeGreaterThan(8);

    const dov = standings.filter(({ person }) => person.name === 'Dov Marchetti');
    expect(dov.map(({ person }) => person.emails.length)).toEqual([2]);
    const renamed = standings.find(({ person }) => person.name === 'Rowan Pemberley');
    expect(renamed?.person.aliases).toContain('Rowan Szymaniak');

    expect(names(driftingPeople(standings))).toContain('Ximena Robles Tarrago');
    const promises = await allPromises(db);
    expect(promises.map(({ text, state }) => state === 'broken' && text)).toContain(
      'delivery window numbers by region',
    );
    const risky = turnedRisky(await allInitiatives(db), standings, now, profile.functionId);
    expect(
      risky.map(({ initiative, risk }) => [initiative.title, risk.weakest?.functionId]),
    ).toEqual([['Autumn launch in the islands', 'security']]);
    expect(suggestPractice(await allCheckIns(db), await practiceWeeks(db), weekOf(now, ZONE))).toBe(
      'gives-first',
    );

    const open = await openFollowUps(db);
    const due = open.flatMap((followUp) => followUp.due ?? []);
    const today = wallTime(now, ZONE).date;
    expect(due.some((date) => date < today)).toBe(true);
    expect(due).toContain(today);
    expect(due.some((date) => date > today)).toBe(true);
    const ahead = await meetingsBetween(db, now, now + 14 * DAY);
    const slots = findSlots({
      now,
      from: now,
      to: now + 14 * DAY,
      minutes: 30,
      busy: busyFrom(ahead),
      mine: profile.working,
    });
    expect(slots.length).toBeGreaterThan(2);
  }, 60_000);
});

describe('the sightings of the sample', () => {
  it('would be let in from a page', () => {
    const now = Date.parse('2026-05-12T10:18:00+01:00');
    const sightings = sightingsOf(companyCalendar(now, ZONE));
    expect(sightings.length).toBeGreaterThan(500);
    const reading = {
      site: 'google',
      part: 'grid',
      outcome: 'read',
      extent: 'change',
      readAt: now,
      problems: {},
    };
    expect(v.is(pageReadingSchema, { ...reading, sightings })).toBe(true);
  });
});
