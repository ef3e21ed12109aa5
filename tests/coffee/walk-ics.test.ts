import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { type WalkEvent, walkIcs } from '@/utils/coffee/walk-ics';
import { at } from './calendar';

const BERLIN = 'Europe/Berlin';
const NOW = at('2026-03-01T08:00', BERLIN);

function file(patch: Partial<WalkEvent> = {}): string {
  const event = {
    uid: 'a1b2@crosswalk.example',
    title: 'Coffee walk, Alex and Dana',
    start: at('2026-03-24T10:00', BERLIN),
    end: at('2026-03-24T10:30', BERLIN),
    timeZone: BERLIN,
    ...patch,
  };
  return walkIcs(event, NOW) ?? '';
}

const starts = (text: string, from: string, to: string) =>
  readIcs(text, { from: at(from, BERLIN), to: at(to, BERLIN) }).sightings.map(({ start }) => start);

describe('walkIcs', () => {
  it('is the user’s own entry: nobody in it to be invited', () => {
    const text = file({ details: 'To talk about:\n– pricing; partners, all', location: 'Quay\\1' });
    expect(text).toContain('METHOD:PUBLISH\r\n');
    expect(text).not.toMatch(/^(ORGANIZER|ATTENDEE)/m);
    const { sightings, problems } = readIcs(text);
    expect(problems).toEqual([]);
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({
      title: 'Coffee walk, Alex and Dana',
      start: at('2026-03-24T10:00', BERLIN),
      end: at('2026-03-24T10:30', BERLIN),
      location: 'Quay\\1',
    });
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('description')).toBe(
      'To talk about:\n– pricing; partners, all',
    );
  });

  it('stands in UTC when it is once', () => {
    expect(file()).toContain('DTSTART:20260324T090000Z\r\nDTEND:20260324T093000Z\r\n');
    expect(file()).not.toContain('VTIMEZONE');
  });

  it.each([
    [BERLIN, '10:00'],
    ['America/New_York', '10:00'],
    ['Africa/Casablanca', '10:00'],
    ['Asia/Kathmandu', '10:00'],
    ['Australia/Lord_Howe', '10:00'],
    ['America/Santiago', '10:00'],
  ])('keeps its hour over the clock changes of %s', (timeZone, clock) => {
    const start = at(`2026-02-03T${clock}`, timeZone);
    const text = file({ timeZone, start, end: start + 1_800_000, everyWeeks: 4 });
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=TU\r\n');
    const wall = new Intl.DateTimeFormat('sv', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const year = start + 370 * 86_400_000;
    const { sightings, problems } = readIcs(text, { from: start, to: year });
    expect(problems).toEqual([]);
    expect(sightings.map((one) => wall.format(one.start).slice(11))).toEqual(
      Array.from({ length: 14 }, () => clock),
    );
    // The zone as the file describes it says the same, for whoever does not know its name.
    const renamed = text.replaceAll(timeZone, 'Somewhere');
    const described = readIcs(renamed, { from: start, to: year });
    expect(described.sightings.map((one) => one.start)).toEqual(sightings.map((one) => one.start));
  });

  it('keeps its hour until a change that is the first and is still to come', () => {
    const timeZone = 'Asia/Pyongyang';
    const start = at('2017-11-07T10:00', timeZone);
    const text = file({ timeZone, start, end: start + 1_800_000, everyWeeks: 4 });
    const described = readIcs(text.replaceAll(timeZone, 'Somewhere'), {
      from: start,
      to: at('2018-07-01T00:00', timeZone),
    });
    expect(described.sightings.slice(0, 2).map((one) => one.start)).toEqual([
      start,
      at('2017-12-05T10:00', timeZone),
    ]);
    expect(described.sightings.at(-1)?.start).toBe(at('2018-06-19T10:00', timeZone));
  });

  it('is as many in ical.js as here', () => {
    const root = new ICAL.Component(ICAL.parse(file({ everyWeeks: 2 })));
    const zone = new ICAL.Timezone({
      component: root.getFirstSubcomponent('vtimezone') ?? new ICAL.Component('vtimezone'),
      tzid: 'described',
    });
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
    const dates = event.iterator();
    const theirs = Array.from({ length: 6 }, () => {
      const next = dates.next();
      next.zone = zone;
      return next.toJSDate().getTime();
    });
    expect(theirs).toEqual(starts(file({ everyWeeks: 2 }), '2026-03-24T00:00', '2026-06-03T00:00'));
  });

  it('is one walk for a series in a zone that nobody knows, or for weeks that are none', () => {
    for (const patch of [
      { timeZone: 'Europe/Atlantis', everyWeeks: 4 },
      { timeZone: '', everyWeeks: 4 },
      { everyWeeks: 0 },
      { everyWeeks: 1.5 },
      { everyWeeks: Number.NaN },
    ]) {
      expect(file(patch)).not.toContain('RRULE');
      expect(readIcs(file(patch)).sightings).toHaveLength(1);
    }
  });

  it('has nothing to say of times that are none', () => {
    for (const patch of [{ start: Number.NaN }, { end: 0 }, { end: 9e15 }, { start: -9e14 }]) {
      expect(
        walkIcs({ uid: 'a', title: 'b', start: 1, end: 2, timeZone: BERLIN, ...patch }, NOW),
      ).toBe(null);
    }
  });

  it('comes back as it went in, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(words, words, (title, details) => {
        const text = file({ title, details });
        expect(text.split('\r\n').every((row) => new TextEncoder().encode(row).length <= 75)).toBe(
          true,
        );
        const { sightings } = readIcs(text);
        expect(sightings).toHaveLength(1);
        expect(text).not.toMatch(/^(ORGANIZER|ATTENDEE)/m);
      }),
      { numRuns: 50 },
    );
  });
});
