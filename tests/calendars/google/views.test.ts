// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { detectPage, showsEvents } from '@/utils/calendars/detect';
import { readGrid } from '@/utils/calendars/google/grid';
import type { PageAccount } from '@/utils/calendars/sighting';
import {
  ACCOUNT,
  columns,
  type DaySpec,
  encodeId,
  key,
  main,
  month,
  sevenDays,
  show,
  stackedChip,
  timedChip,
  week,
} from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const UTC: PageAccount = { ...ACCOUNT, timeZone: 'UTC' };
const at = (text: string) => Date.parse(text);
const read = (html: string, account = UTC, near?: string) =>
  readGrid(show(html, account.language), account, NOW, { near }).reading;

const label = (title: string, date = 'June 9, 2026', time = '9am to 10am') =>
  `${time}, ${title}, Robin Vale, No location, ${date}`;
const plan = timedChip({ id: 'a', title: 'Plan', label: label('Plan') });
const days = (count: number, patch: Partial<DaySpec>, first = '2026-06-08') =>
  [...sevenDays(first), ...sevenDays('2026-06-15')]
    .slice(0, count)
    .map((day) => (day.day === '2026-06-09' ? { ...day, ...patch } : day));
const nine = { start: at('2026-06-09T09:00Z'), end: at('2026-06-09T10:00Z') };

describe('columns', () => {
  test.each([2, 3, 4, 5, 7])('of %i days are read whole', (count) => {
    expect(read(week(days(count, { chips: [plan] })))).toMatchObject({
      outcome: 'read',
      range: { from: at('2026-06-08'), to: at('2026-06-08') + count * 86_400_000 },
      sightings: [{ title: 'Plan', ...nine }],
    });
  });

  it('of one day are read whole', () => {
    expect(read(week([{ day: '2026-06-09', chips: [plan] }]))).toMatchObject({
      outcome: 'read',
      range: { from: at('2026-06-09'), to: at('2026-06-10') },
      sightings: [nine],
    });
  });

  it('are not confused by a second time zone beside them', () => {
    const gutter = `<div aria-hidden="true"><span>GMT+02</span><span>GMT-07</span>
      <div>9 AM</div><div>12 AM</div></div>`;
    const html = week(days(7, { chips: [plan] })).replace(
      '<div role="grid">',
      `<div role="grid">${gutter}`,
    );
    expect(read(html)).toMatchObject({ outcome: 'read', problems: {}, sightings: [nine] });
  });

  it('of several people stand beside each other under one day', () => {
    const theirs = timedChip({
      id: 'b',
      title: 'Busy',
      calendar: 'kim@harbour.example',
      ownership: 4,
      label: '9am to 10am, Busy, Calendar: Kim Sol, No location, June 9, 2026',
    });
    const both = columns([
      { day: '2026-06-09', chips: [plan] },
      { day: '2026-06-09', chips: [theirs] },
    ]);
    let person = 0;
    const html = both.replaceAll('data-column-index', () => {
      person += 1;
      return `data-principal-ids="${btoa(`p${person}@harbour.example`)}" data-column-index`;
    });
    expect(read(main(`<div role="grid">${html}</div>`))).toMatchObject({
      outcome: 'read',
      range: { from: at('2026-06-09'), to: at('2026-06-10') },
      sightings: [
        { title: 'Plan', onMyCalendar: true },
        { title: 'Busy', onMyCalendar: false },
      ],
    });
  });

  it('keep the meeting of a moved instance where it is, not where its id says', () => {
    const moved = timedChip({ id: 'evt_20260602T170000Z', title: 'Plan', label: label('Plan') });
    expect(read(week(days(7, { chips: [moved] })))).toMatchObject({
      problems: {},
      sightings: [{ keys: { googleEventId: 'evt_20260602T170000Z' }, recurring: true, ...nine }],
    });
  });
});

describe('weeks below each other', () => {
  test.each([1, 2])('are a month of %i rows', (count) => {
    const chip = stackedChip({ id: 'a', title: 'Plan', time: '9am', label: label('Plan') });
    expect(read(month(days(7 * count, { chips: [chip] })))).toMatchObject({
      outcome: 'read',
      range: { from: at('2026-06-08'), to: at('2026-06-08') + count * 7 * 86_400_000 },
      sightings: [nine],
    });
  });
});

describe('the year', () => {
  it('shows dates only, so nothing is read of it', () => {
    const { kind } = detectPage('https://calendar.google.com/calendar/u/0/r/year/2026/6/9');
    expect(kind).toBe('google-year');
    expect(showsEvents(kind)).toBe(false);
  });
});

const list = (rows: [day: string, row: string][]) =>
  main(
    rows
      .map(
        ([day, row]) => `<div role="rowgroup" data-datekey="${key(day)}"><div role="row"
        ><h2><button aria-label="June 9"></button></h2>${row}</div></div>`,
      )
      .join(''),
  );
const rowOf = (id: string, title: string, text: string, on: 'row' | 'button' | 'bare') => {
  const raw = `data-eventid="${encodeId(id)}"`;
  const row = on === 'row' ? raw : '';
  const chip = on === 'bare' ? '' : 'data-eventchip=""';
  return `<div role="presentation" ${chip} ${row}><div role="gridcell" class="FVj2te">9am</div
    ><div role="gridcell"><div role="button" tabindex="0" ${on === 'row' ? '' : raw}
    aria-label="${text}"><span>${title}</span></div></div></div>`;
};

describe('a list', () => {
  test.each(['row', 'button', 'bare'] as const)('has the ids on the %s', (on) => {
    const row = rowOf('a', 'Plan', label('Plan'), on);
    expect(read(list([['2026-06-09', row]]))).toMatchObject({
      outcome: 'partial',
      problems: {},
      sightings: [{ keys: { googleEventId: 'a' }, title: 'Plan', ...nine }],
    });
  });

  test.each([
    ['en', 'Offsite (Day 1 of 3)', 'All day', 'June 9 – 11, 2026'],
    ['de', 'Offsite (Tag 2 von 3)', 'Ganztägig', '9.–11. Juni 2026'],
    ['fr', 'Offsite (jour 3/3)', 'Toute la journée', '9 – 11 juin 2026'],
    ['ja', 'Offsite（3 日間の 1 日目）', '終日', '2026年 6月 9日～11日'],
  ])('in %s tells the bare title of an event of several days', (language, title, all, date) => {
    const text = label(title, date, all);
    const rows = ['2026-06-09', '2026-06-10', '2026-06-11'].map((day): [string, string] => [
      day,
      rowOf('off', title, text, 'row'),
    ]);
    expect(read(list(rows), { ...UTC, language })).toMatchObject({
      sightings: [
        { title: 'Offsite', allDay: true, start: at('2026-06-09'), end: at('2026-06-12') },
      ],
    });
  });

  it('without a row is nobody’s fault where the address asks for one, and else not understood', () => {
    const root = show('<div role="grid"></div>');
    const look = (list: boolean) => readGrid(root, UTC, NOW, { list }).reading;
    expect(look(true)).toMatchObject({ outcome: 'partial', problems: { 'nothing-shown': 1 } });
    expect(look(false)).toMatchObject({ outcome: 'not-understood' });
    const unread = show(`<div role="grid">${plan}</div>`);
    expect(readGrid(unread, UTC, NOW, { list: true }).reading.outcome).toBe('not-understood');
  });

  it('tells the bare title of an event that crosses midnight', () => {
    const text =
      'June 9, 2026 at 10pm to June 10, 2026 at 6am, Night (Day 1 of 2), Robin Vale, No location, ';
    const row = rowOf('n', 'Night (Day 1 of 2)', text, 'row');
    expect(read(list([['2026-06-09', row]])).sightings).toMatchObject([{ title: 'Night' }]);
  });

  test.each(['Review (part 1 of 3)', 'Phase (2)', '(1 of 1)', 'Kick-off (9/10)'])(
    'leaves the title %j of one day alone',
    (title) => {
      const row = rowOf('a', title, label(title), 'row');
      expect(read(list([['2026-06-09', row]])).sightings).toMatchObject([{ title }]);
    },
  );
});

describe('what others put into a page', () => {
  const foreign = '<button aria-label="Add a note">+</button><i>12:30</i>';
  const inside = plan
    .replace('data-eventchip', 'data-cf-done="1" data-cf-colour="#09f" data-eventchip')
    .replace('>Plan</span>', '><b>★</b>Plan<em>3</em></span>');

  test.each([
    ['inside the title', inside],
    ['before the label', plan.replace('<div class="QZVPzb"', `${foreign}<div class="QZVPzb"`)],
    ['after everything', plan.replace(/<\/div>$/, `${foreign}</div>`)],
  ])('changes nothing %s', (_, chip) => {
    expect(chip).not.toBe(plan);
    const [expected] = read(week(days(7, { chips: [plan] }))).sightings;
    expect(read(week(days(7, { chips: [chip] })))).toMatchObject({
      outcome: 'read',
      problems: {},
      sightings: [expected],
    });
  });

  it('gives an event once whose id stands on several nodes', () => {
    const copy = `<div data-eventid="${encodeId('a')}" data-eventchip="">${label('Plan')}</div>`;
    const { sightings } = read(week(days(7, { chips: [plan, plan, copy] })));
    expect(sightings).toMatchObject([{ title: 'Plan', ...nine }]);
  });
});

describe('half a page', () => {
  it('with a grid and no chips yet is not an empty calendar', () => {
    const html = week(days(7, { heading: '2 events, Tuesday, June 9' }));
    expect(read(html)).toMatchObject({
      outcome: 'not-understood',
      problems: { 'chips-missing': 1 },
    });
  });

  it('with some chips unlabelled tells the others and that it is partial', () => {
    const chips = [plan, timedChip({ id: 'b', label: undefined })];
    expect(read(week(days(7, { chips })))).toMatchObject({
      outcome: 'partial',
      problems: { 'chip-without-label': 1 },
      sightings: [{ title: 'Plan' }],
    });
  });

  it('with columns and no all-day row is read as far as it goes', () => {
    const html = main(`<div role="grid">${columns(days(7, { chips: [plan] }))}</div>`);
    expect(read(html)).toMatchObject({ outcome: 'read', sightings: [nine] });
  });

  it('with an all-day row and no columns yet has not settled', () => {
    const html = week(days(7, { chips: [plan] }));
    const above = html.slice(0, html.indexOf('<div role="row" data-dragsource-type="4">'));
    expect(readGrid(show(above), UTC, NOW)).toMatchObject({
      settled: false,
      reading: { sightings: [] },
    });
    const html2 = month(days(14, {})).replaceAll(/ data-(?:start|end)-date-key="\d+"/g, '');
    expect(readGrid(show(html2), UTC, NOW).settled).toBe(true);
  });
});
