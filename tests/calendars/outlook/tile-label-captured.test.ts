import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTileLabel, type TileReading } from '@/utils/calendars/outlook/tile-label';
import { isFailure } from '@/utils/calendars/read-result';

/**
 * Labels that were noted from live pages. They lie beside the checkout and are not part of the
 * project; what is expected of them are facts.
 */
const PAGES = resolve('../shared/pages');
const LABELS = resolve(PAGES, 'outlook-2025-2026-tile-labels.txt');
const CARDS = resolve(PAGES, 'outlook-2026-09-month-card.html');

const TIMES = '9:00 AM to 10:00 AM, Tuesday, September 22, 2026';
const MONTHS =
  'January February March April May June July August September October November December';

/** The first date in an English label, apart from how the reader finds it. */
function plainDate(label: string): { date: string; named: number; real: number } | undefined {
  const match = /(\w+day), (\w+) (\d{1,2}), (\d{4})/.exec(label);
  if (!match) return undefined;
  const month = MONTHS.split(' ').indexOf(match[2] ?? '');
  const at = new Date(Date.UTC(Number(match[4]), month, Number(match[3])));
  const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
  return {
    date: at.toISOString().slice(0, 10),
    named: days.indexOf(match[1] ?? ''),
    real: at.getUTCDay(),
  };
}

function plainTime(label: string): string | undefined {
  const match = /(\d{1,2}):(\d{2}) ([AP])M to /.exec(label);
  if (!match) return undefined;
  const hour = (Number(match[1]) % 12) + (match[3] === 'P' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${match[2]}`;
}

/** Notes leave out what isn't their point; here it is filled in. */
function filledIn(line: string): string {
  const label = (line.split(' | ')[0] ?? '').trim();
  if (/\d{4}/.test(label)) return label.replace('…', 'Title');
  if (label.startsWith('…')) return label.replace('…', `Title, ${TIMES}`);
  return label.replace('…', `Title, ${TIMES}`);
}

describe.skipIf(!existsSync(LABELS))('noted labels (skipped without ../shared)', () => {
  const lines = existsSync(LABELS)
    ? readFileSync(LABELS, 'utf8')
        .split('\n')
        .slice(1)
        .filter((line) => line && !/^\(en-AU\)|^NOT events/.test(line))
    : [];

  test.each(lines)('%s', (line) => {
    const label = filledIn(line);
    const read = readTileLabel({ label }, 'en');
    const date = plainDate(label);
    if (read === 'not-an-event' || isFailure(read)) throw new Error(JSON.stringify(read));
    expect(read.doubt !== undefined).toBe(date !== undefined && date.named !== date.real);
    expect(read.start).toBe(`${date?.date}T${plainTime(label) ?? '00:00'}`);
    expect(read.allDay).toBe(label.includes('all day event'));
    const title = label.split(/ ?, (?:\d|all day)/)[0]?.replace('Canceled: ', '');
    expect(read.title).toBe(title);
    const organizer = /, By (.+?), (?:Busy|Free|Tentative)/.exec(label)?.[1];
    expect(read.organizer).toBe(organizer);
    const showAs = /, (Busy|Free|Tentative)(?=,|$)/.exec(label)?.[1];
    expect(read.showAs).toBe(showAs?.toLowerCase());
    expect(read.recurring ?? false).toBe(/recurring event/i.test(label));
    expect(read.exception ?? false).toBe(label.includes('Exception'));
    expect(read.cancelled ?? false).toBe(label.includes('Canceled'));
  });

  test('are those known', () => {
    expect(lines.length).toBeGreaterThan(10);
  });

  test('places stand between date and organizer', () => {
    const places = lines
      .map((line) => readTileLabel({ label: filledIn(line) }, 'en'))
      .map((read) => (typeof read === 'object' && 'location' in read ? read.location : undefined))
      .filter(Boolean);
    expect(new Set(places)).toEqual(new Set(['Microsoft Teams Meeting', 'Level 3']));
  });
});

describe.skipIf(!existsSync(CARDS))('noted pairs of label and tooltip (skipped too)', () => {
  const html = existsSync(CARDS) ? readFileSync(CARDS, 'utf8') : '';
  const pairs = [...html.matchAll(/title "([^"]+)"\s+aria "([^"]+)"/g)];
  const card = /title="([^"]+)" aria-label="([^"]+)"/.exec(html);
  const text = (value = '') =>
    value.replaceAll('&#10;', '\n').replaceAll('\\r', '\r').replaceAll('\\n', '\n');
  const readings = [...(card ? [card] : []), ...pairs].map((match) =>
    readTileLabel({ label: text(match[2]), tooltip: text(match[1]) }, 'en'),
  );

  test('are read whole', () => {
    expect(readings).toEqual<TileReading[]>([
      {
        title: 'SafeGolf Online Workshop #5',
        start: '2026-09-17T15:30',
        end: '2026-09-17T17:00',
        allDay: false,
        organizer: 'Example Organizer',
        showAs: 'tentative',
      },
      {
        title: 'Management Meeting',
        start: '2026-09-28T10:00',
        end: '2026-09-28T11:00',
        allDay: false,
        organizer: 'Example',
        showAs: 'busy',
      },
      {
        title: 'Planning, Q4',
        start: '2026-09-29T13:05',
        end: '2026-09-29T14:15',
        allDay: false,
        location: 'Room 102',
        organizer: 'Example',
        showAs: 'tentative',
      },
    ]);
  });
});
