import { existsSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { test } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';

/** 1,458 events with 3,735 attendees, 1 MB; beside the checkout, not in it. */
const FILE = new URL('../../../shared/ics/perf-1458-events-3735-attendees.ics', import.meta.url);
const isThere = existsSync(FILE);
if (!isThere) console.log('no bench of calendar files: ../shared/ics is not beside the checkout');

test.skipIf(!isThere)(
  'a calendar file of 1,458 events, at most 1.5 times the parser',
  async ({ bench }) => {
    const text = readFileSync(FILE, 'utf8');
    const now = Date.UTC(2026, 2, 2);
    await bench.compare(
      bench('read it into sightings, recurrences and zones included', () => {
        readIcs(text, { now, timeZone: 'Europe/Berlin' });
      }),
      bench('baseline: ical.js parses it and wraps the components', () => {
        const parsed = ICAL.parse(text);
        for (const jCal of parsed) {
          if (Array.isArray(jCal)) new ICAL.Component(jCal).getAllSubcomponents();
        }
      }),
    );
  },
);
