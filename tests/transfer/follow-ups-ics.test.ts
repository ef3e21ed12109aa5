import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/utils/calendars/ics/write-ics';
import type { FollowUp } from '@/utils/records/schema';
import { followUpsFile } from '@/utils/transfer/follow-ups-ics';

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const followUp = (id: string, given: Partial<FollowUp>): FollowUp => ({
  ...{ id, createdAt: NOW, updatedAt: NOW, text: id, personIds: [], state: 'open' },
  ...given,
});
const dated = followUp('one', {
  text: 'Send the numbers; then call, \\ maybe\nor write “so”',
  due: '2026-12-31',
});
const undated = followUp('two', { updatedAt: NOW + 90_000 });

/** As another program reads it. */
function readBack(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return { root, all: root.getAllSubcomponents() };
}

describe('follow-ups as a calendar file', () => {
  it('are events of the whole day on which one stays free, without those that have no day', () => {
    const { text, saved } = followUpsFile(
      [{ followUp: dated, details: 'With Ada, First' }, { followUp: undated }],
      'events',
      NOW,
    );
    expect(saved).toBe(1);
    const { root, all } = readBack(text);
    expect(root.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(all.map(({ name }) => name)).toEqual(['vevent']);
    const [event] = all;
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(value('summary')).toBe('Send the numbers; then call, \\ maybe\nor write “so”');
    expect(value('description')).toBe('With Ada, First');
    expect(value('dtstart')).toBe('2026-12-31');
    expect(value('dtend')).toBe('2027-01-01');
    expect(event?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('dtstamp')).toBe('2026-03-02T09:30:00Z');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|RRULE/);
  });

  it('are tasks with or without a day', () => {
    const { text, saved } = followUpsFile(
      [{ followUp: dated }, { followUp: undated }],
      'tasks',
      NOW,
    );
    expect(saved).toBe(2);
    const { all } = readBack(text);
    expect(all.map(({ name }) => name)).toEqual(['vtodo', 'vtodo']);
    expect(all.map((one) => String(one.getFirstPropertyValue('due')))).toEqual([
      ...['2026-12-31', 'null'],
    ]);
  });

  it('keep their names from one file to the next, with a number that grows when they change', () => {
    const told = (of: FollowUp) => {
      const [task] = readBack(followUpsFile([{ followUp: of }], 'tasks', NOW).text).all;
      return ['uid', 'sequence'].map((name) => task?.getFirstPropertyValue(name));
    };
    const [uid, sequence] = told(undated);
    expect(sequence).toBe(90);
    expect(told({ ...undated, text: 'Other words', updatedAt: NOW + 120_000 })).toEqual([uid, 120]);
    expect(told(dated)[0]).not.toBe(uid);
  });
});

describe('the frame of a calendar file', () => {
  it('folds before the 76th octet, never inside a letter, with CRLF', () => {
    const words = `${'ü'.repeat(50)}${'😀'.repeat(40)}${'x'.repeat(200)}`;
    const text = calendarFile(
      [{ kind: 'VEVENT', properties: [{ name: 'SUMMARY', value: words }] }],
      NOW,
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\n|\uFFFD/);
    }
    const [event] = readBack(text).all;
    expect(event?.getFirstPropertyValue('summary')).toBe(words);
  });

  it('lets no value write a line of its own', () => {
    const text = calendarFile(
      [
        {
          kind: 'VEVENT',
          properties: [
            { name: 'SUMMARY', value: 'a\r\nEND:VEVENT\rATTENDEE:x\u0000\u2028y\ud800' },
            { name: 'UID', value: { raw: 'u\r\nX:1' }, parameters: { CN: 'A "B"; C:D\r\nE' } },
          ],
        },
      ],
      NOW,
    );
    expect(text.split('\r\n').filter((line) => /^(ATTENDEE|X:1|E)/.test(line))).toEqual([
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    const [event] = readBack(text).all;
    expect(event?.getFirstPropertyValue('summary')).toBe('a\nEND:VEVENT\nATTENDEE:x\ny');
    expect(event?.getFirstProperty('uid')?.getParameter('cn')).toBe("A 'B'; C:DE");
  });
});
