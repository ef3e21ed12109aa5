// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGrid } from '@/utils/calendars/outlook/grid';
import { readPeople } from '@/utils/calendars/outlook/people';
import { readCellId, zoneOfCell } from '@/utils/calendars/outlook/zone';
import { ACCOUNT, show } from './page-builder';

const FOLDER = '../shared/pages';
const skip = existsSync(FOLDER) ? false : 'the captures are not beside this checkout';
const capture = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const LONDON = { ...ACCOUNT, timeZone: 'Europe/London' };

describe.skipIf(skip)('markup captured from Outlook', () => {
  it('of a month’s card is read with its cell', () => {
    const root = show(
      `<div data-app-section="Surface_Month">${capture('outlook-2026-09-month-card.html')}</div>`,
    );
    const cell = readCellId(root.querySelector('[id^="monthDayCell"]')?.id ?? '');
    expect(cell).toEqual({ day: '2026-09-17', offset: 60, zoneName: 'GMT Standard Time' });
    expect(cell && zoneOfCell(cell, 'Asia/Tokyo')).toBe('Europe/London');
    const { reading } = readGrid(root, LONDON, 1);
    expect(reading.outcome).toBe('read');
    expect(reading.sightings).toMatchObject([
      {
        title: 'SafeGolf Online Workshop #5',
        start: Date.parse('2026-09-17T15:30+01:00'),
        end: Date.parse('2026-09-17T17:00+01:00'),
        organizerName: 'Example Organizer',
        allDay: false,
      },
    ]);
  });

  it('of a card’s people is read', () => {
    const root = show(capture('outlook-2026-09-peek-shape.html'));
    const { attendees } = readPeople(root, ACCOUNT);
    expect(attendees).toMatchObject([
      { name: 'Jane Doe', response: 'accepted' },
      { name: 'SOMEONE' },
    ]);
  });

  it('of labels is read, each to an event or to a reason', () => {
    const labels = capture('outlook-2025-2026-tile-labels.txt')
      .split('\n')
      .slice(1)
      .map((line) => line.split(' | ')[0] ?? '')
      .filter((label) => /20\d\d/.test(label) && !label.startsWith('('));
    expect(labels.length).toBeGreaterThan(5);
    const root = show('<div data-app-section="Surface_Week"></div>');
    for (const label of labels) {
      const tile = document.createElement('div');
      tile.setAttribute('role', 'button');
      tile.setAttribute('aria-label', label);
      tile.setAttribute('data-calitemid', label);
      root.querySelector('[data-app-section]')?.append(tile);
    }
    const { reading } = readGrid(root, LONDON, 1);
    // One of them names a weekday that its date does not have, and here is no column to settle it.
    expect(reading.problems).toMatchObject({ 'label-date-mismatch': 1 });
    expect(reading.sightings).toHaveLength(labels.length);
  });
});
