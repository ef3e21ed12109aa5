// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAccount } from '@/utils/calendars/google/account';
import { findOpenCard } from '@/utils/calendars/google/card';
import { readChip } from '@/utils/calendars/google/chip';
import { readGrid } from '@/utils/calendars/google/grid';
import type { PageAccount } from '@/utils/calendars/sighting';

/**
 * Markup that was captured from live pages. It lies beside the checkout and is not part of the
 * project; what is expected of it are facts.
 */
const PAGES = resolve('../shared/pages');
const NOW = Date.UTC(2026, 0, 1);
const ACCOUNT: PageAccount = { email: 'you@example.com', timeZone: 'UTC', language: 'en' };

const load = (name: string, language = 'en') => {
  document.documentElement.lang = language;
  document.body.innerHTML = readFileSync(resolve(PAGES, name), 'utf8');
  return document;
};
const iso = (at: number | undefined) => new Date(at ?? Number.NaN).toISOString().slice(0, 16);
const day = { day: null, daySure: false, rowDays: [], account: ACCOUNT, now: NOW };

describe.skipIf(!existsSync(PAGES))('captured Google pages (skipped without ../shared)', () => {
  it('reads a week of a month wholly: titles, kinds, dates, times', () => {
    const { reading } = readGrid(load('gcal-2025-12-31-month-one-week-row.html'), ACCOUNT, NOW);
    const rows = reading.sightings.map(({ kind, title, start, end, allDay }) =>
      [kind, title, iso(start), iso(end).slice(11), allDay].join(' | '),
    );
    expect(rows).toEqual([
      'task-block | task normal 1 | 2025-12-07T00:00 | 01:00 | false',
      'task-block | other task list 1 normal | 2025-12-07T04:00 | 05:00 | false',
      'event | normal non recurring event | 2025-12-07T12:00 | 13:00 | false',
      'task-block | task normal 2 | 2025-12-08T00:00 | 01:30 | false',
      'event | mb | 2025-12-08T14:00 | 15:00 | false',
      'task-block | fsv | 2025-12-08T17:30 | 18:30 | false',
      'task-block | mgc | 2025-12-08T21:30 | 22:30 | false',
      'event | mhff | 2025-12-09T13:00 | 14:00 | false',
      'event | nmv | 2025-12-09T15:30 | 16:30 | false',
      'event | test bar | 2025-12-09T19:00 | 20:00 | false',
      'event | m | 2025-12-10T15:30 | 18:00 | false',
      'event | vz | 2025-12-11T12:30 | 14:45 | false',
      'event | new 1 | 2025-12-11T22:00 | 23:00 | false',
      'event | nv | 2025-12-12T15:30 | 16:30 | false',
    ]);
    expect(reading.problems).toEqual({});
    expect(reading.outcome).toBe('read');
    expect(reading.range).toEqual({ from: Date.UTC(2025, 11, 7), to: Date.UTC(2025, 11, 14) });
    const event = reading.sightings.find(({ title }) => title === 'mb');
    expect(event?.keys.googleEventId).toBe('3p9hu9b677v1gcscrsr9utmb13');
    expect(event?.calendar).toBe('alex.example.sample@gmail.com');
    expect(event?.onMyCalendar).toBe(true);
    expect(reading.sightings.every(({ myResponse }) => myResponse === undefined)).toBe(true);
  });

  it('reads an accepted chip with commas and a trailing blank in its title, and its place', () => {
    const chip = load('gcal-2026-06-chip-accepted-week-short.html').querySelector(
      '[data-eventchip]',
    );
    const result = chip && readChip(chip, { ...day, day: '2026-06-02', daySure: true });
    expect(result).toMatchObject({
      sighting: {
        kind: 'event',
        title: 'Planning Review: Roadmap, Tooling, Access, Pricing, Time',
        start: Date.UTC(2026, 5, 2, 12),
        end: Date.UTC(2026, 5, 2, 12, 30),
        allDay: false,
        myResponse: 'accepted',
        location: 'Conference Room A',
        onMyCalendar: true,
      },
      problems: ['id-undecodable'], // the capture has a placeholder for an id
    });
  });

  it('reads a declined chip with a colour', () => {
    const chip = load('gcal-2026-06-chip-declined-week.html').querySelector('[data-eventchip]');
    expect(chip && readChip(chip, { ...day, day: '2026-06-02', daySure: true })).toMatchObject({
      sighting: {
        title: 'Team Sync',
        start: Date.UTC(2026, 5, 2, 10, 30),
        end: Date.UTC(2026, 5, 2, 12),
        myResponse: 'declined',
      },
    });
  });

  it('reads a chip whose label has no date by its column', () => {
    const chip = load('gcal-2026-09-chip-shapes.html').querySelector('[data-eventchip]');
    expect(chip && readChip(chip, { ...day, day: '2026-10-06', daySure: true })).toMatchObject({
      sighting: { title: 'Test', start: Date.UTC(2026, 9, 6, 15), end: Date.UTC(2026, 9, 6, 16) },
      problems: ['id-undecodable', 'label-without-date'],
    });
  });

  it('reads completed tasks', () => {
    const chips = load('gcal-2025-11-18-week-task-chips-completed.html').querySelectorAll(
      '[data-eventchip]',
    );
    const read = [...chips].map((chip) => readChip(chip, day));
    expect(read).toMatchObject([
      { sighting: { kind: 'task', title: 'xfbx', start: Date.UTC(2025, 10, 20, 1, 30) } },
      { sighting: { kind: 'task', title: 'z x', start: Date.UTC(2025, 10, 19, 3, 30) } },
      { sighting: { kind: 'task', title: 'fh', start: Date.UTC(2025, 10, 20, 10) } },
      { sighting: { kind: 'task', title: 'b', start: Date.UTC(2025, 10, 19, 10) } },
    ]);
  });

  it('reads the Japanese search list, which is never the whole calendar', () => {
    const page = load('gcal-2026-09-jp-popover-and-search-list.html', 'ja');
    for (const chip of page.querySelectorAll('[data-eventchip]')) {
      chip.setAttribute('jslog', `35463; 2:["${chip.getAttribute('data-eventid')}"]`);
    }
    const { reading } = readGrid(page, { ...ACCOUNT, language: 'ja' }, NOW);
    expect(reading.outcome).toBe('partial');
    expect(reading.sightings.map(({ title, start }) => `${title} ${iso(start)}`)).toEqual([
      '打ち合わせ（仮） 2026-09-15T18:00',
      '打ち合わせ（仮） 2026-09-17T15:00',
    ]);
  });

  it('reads the account block', () => {
    expect(readAccount(load('gcal-xUserInfo.html', '')).account).toEqual({
      email: 'xyz@gmail.com',
      timeZone: 'Europe/Berlin',
      language: 'de',
    });
  });

  it('finds the open card', () => {
    const card = findOpenCard(load('gcal-2026-06-popover-fragment.html'));
    expect(card?.id).toBe('xDetDlg');
  });

  it.each([
    [
      '7am to 7:30am, Alpha / Beta, Pat Doe, Needs RSVP, No location, September 23, 2026',
      'Alpha / Beta',
      '2026-09-23T07:00',
      '07:30',
      'needs-action',
    ],
    [
      '1:45pm to 3:15pm, Show LIVESTREAM, Pat Doe, Location: https://vdo.example/?room=x&hash=y, September 23, 2026',
      'Show LIVESTREAM',
      '2026-09-23T13:45',
      '15:15',
      undefined,
    ],
    [
      '11:30pm to 12am, Late, Pat Doe, No location, September 22, 2026',
      'Late',
      '2026-09-22T23:30',
      '00:00',
      undefined,
    ],
    [
      '8am to 9am, Nope, Pat Doe, Declined, No location, September 23, 2026',
      'Nope',
      '2026-09-23T08:00',
      '09:00',
      'declined',
    ],
    [
      '9am to 10am, Sync, part 2, Pat Doe, Accepted, No location, September 23, 2026',
      'Sync, part 2',
      '2026-09-23T09:00',
      '10:00',
      'accepted',
    ],
    [
      '3:35pm to 4pm, Penn & Teller, Calendar: Some Name, Accepted, No location, February 01, 2021',
      'Penn & Teller',
      '2021-02-01T15:35',
      '16:00',
      'accepted',
    ],
    [
      'April 7, 2026 at 7pm to April 8, 2026 at 7:52pm, test 2, Operator, Needs RSVP, No location, ',
      'test 2',
      '2026-04-07T19:00',
      '19:52',
      'needs-action',
    ],
  ])('reads the label %j', (label, title, start, end, myResponse) => {
    document.body.innerHTML = `<div data-eventchip data-eventid="tasks_x" jslog="35463"><i class="XuJrye"></i><b class="I0UMhf"></b></div>`;
    const chip = document.body.firstElementChild;
    if (!chip?.firstChild || !chip.lastChild) throw new Error('no chip');
    chip.firstChild.textContent = label;
    chip.lastChild.textContent = title;
    const result = readChip(chip, day);
    if (result === 'not-an-event' || !('sighting' in result)) throw new Error('unread');
    expect(result.sighting.title).toBe(title);
    expect(iso(result.sighting.start)).toBe(start);
    expect(iso(result.sighting.end).slice(11)).toBe(end);
    expect(result.sighting.myResponse).toBe(myResponse);
  });
});
